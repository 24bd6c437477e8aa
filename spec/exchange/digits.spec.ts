import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digits } from '../../lib/exchange/wire/digits.ts';
import { Exact } from '../../lib/exchange/wire/Exact.ts';
import { jsonText } from '../../lib/exchange/wire/jsonText.ts';
import { rfc3339 } from '../../lib/exchange/wire/rfc3339.ts';

describe('digits', () => {
  it.each([
    [10_000_000n, 8, '0.10000000'],
    [0n, 8, '0.00000000'],
    [452_810, 1, '45281.0'],
    [7_123, 9, '0.000007123'],
    [-388, 1, '-38.8'],
    [-4, 2, '-0.04'],
    [42, 0, '42'],
    [11_839_045_678_900_000_001n, 8, '118390456789.00000001'],
  ])('prints %s with %s digits behind the point as %s', (units, precision, text) => {
    expect(digits(units, precision)).toBe(text);
  });

  it('loses no digit of any whole number', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 20 }), (units, precision) => {
        const text = digits(units, precision);
        expect(BigInt(text.replace('.', ''))).toBe(units);
        expect(text.split('.')[1]?.length ?? 0).toBe(precision);
      }),
    );
  });
});

describe('jsonText', () => {
  it('keeps the zeros of exact numbers and leaves out what is undefined', () => {
    expect(jsonText({ a: new Exact('0.10000000'), b: undefined, c: [1, null, true, 'x"y'] })).toBe(
      '{"a":0.10000000,"c":[1,null,true,"x\\"y"]}',
    );
  });

  it('writes what JSON.stringify writes where nothing is exact', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // a sign of zero is not JSON's to keep
        const plain = JSON.parse(JSON.stringify(value)) as Parameters<typeof jsonText>[0];
        expect(JSON.parse(jsonText(plain))).toEqual(plain);
      }),
    );
  });
});

describe('rfc3339', () => {
  it('prints micro- and nanoseconds', () => {
    expect(rfc3339(1_793_697_320_100_211)).toBe('2026-11-03T09:15:20.100211Z');
    expect(rfc3339(1_793_697_320_100_001, 9)).toBe('2026-11-03T09:15:20.100001000Z');
  });
});
