import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../../../lib/exchange/wire/Exact.ts';
import { exactJson } from '../../../lib/exchange/wire/v2/exactJson.ts';

/** As `JSON.parse` has it: numbers as floats. */
const plain = (value: unknown): unknown => {
  if (value instanceof Exact) return Number(value.text);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
};

describe('JSON with its digits', () => {
  it('keeps every digit, zeros and exponents too', () => {
    expect(exactJson('{"a":0.10000000,"b":[-1,118390456789.00000001],"c":1E-8}')).toEqual({
      a: new Exact('0.10000000'),
      b: [new Exact('-1'), new Exact('118390456789.00000001')],
      c: new Exact('1E-8'),
    });
  });

  it('is what JSON is, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        expect(plain(exactJson(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps strings that look like JSON, names that every object has, and the last of two equal names', () => {
    for (const text of [
      '{"a":"\\"1,2]}\\\\","b\\u0041":"\\n"}',
      '{"__proto__":1,"constructor":[]}',
      '{"a":1,"a":2}',
      ' [ ] ',
      '{ }',
      '""',
      '-0.5e+3',
    ])
      expect(plain(exactJson(text))).toEqual(JSON.parse(text));
  });

  it('gives up on what is nested too deep, and bears long texts', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(exactJson(nested(16))).toBeDefined();
    expect(exactJson(nested(17))).toBeUndefined();
    expect(exactJson(nested(400_000))).toBeUndefined();
    const long = JSON.stringify({ a: '\\"x'.repeat(250_000), b: Array.from({ length: 100_000 }, () => 1.5) });
    expect(plain(exactJson(long))).toEqual(JSON.parse(long));
  });
});
