import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addScaled } from '../../lib/core/addScaled.ts';
import { compareDecimals } from '../../lib/core/compareDecimals.ts';
import { fromScaled } from '../../lib/core/fromScaled.ts';
import type { Decimal } from '../../lib/core/model/Decimal.ts';
import { toScaled } from '../../lib/core/toScaled.ts';
import { decimal } from './support/decimal.ts';

const units = fc.bigInt({ min: -(1n << 90n), max: 1n << 90n });
const scale = fc.integer({ min: 0, max: 12 });
const common = 12;

/** Units at the scale that all share, so that values can be compared as whole numbers. */
const grown = (own: bigint, from: number): bigint => own * 10n ** BigInt(common - from);

describe('toScaled and fromScaled', () => {
  it.each<readonly [Decimal, bigint, number]>([
    ['0.10000000', 10_000_000n, 8],
    ['0.00000001', 1n, 8],
    ['45281.0', 452_810n, 1],
    ['42', 42n, 0],
    ['0', 0n, 0],
    ['-0.04', -4n, 2],
    ['-38.8', -388n, 1],
    ['118390456789.00000001', 11_839_045_678_900_000_001n, 8],
  ])('reads and prints %s with all its digits', (text, whole, behind) => {
    expect(toScaled(text)).toEqual({ units: whole, scale: behind });
    expect(fromScaled({ units: whole, scale: behind })).toBe(text);
  });

  it('lose no digit of any number', () => {
    fc.assert(
      fc.property(units, scale, (whole, behind) => {
        const text = decimal(whole, behind);
        expect(toScaled(text)).toEqual({ units: whole, scale: behind });
        expect(fromScaled({ units: whole, scale: behind })).toBe(text);
      }),
    );
  });

  it.each<Decimal>(['1e-7', '1.5e-7', '1e21'])('do not read %s, which is not plain', (text) => {
    expect(() => toScaled(text)).toThrow(SyntaxError);
  });
});

describe('addScaled', () => {
  it('adds exactly, at the finer scale', () => {
    fc.assert(
      fc.property(units, scale, units, scale, (a, aScale, b, bScale) => {
        const sum = addScaled({ units: a, scale: aScale }, { units: b, scale: bScale });
        expect(sum.scale).toBe(Math.max(aScale, bScale));
        expect(grown(sum.units, sum.scale)).toBe(grown(a, aScale) + grown(b, bScale));
      }),
    );
  });

  it('adds what floats can not', () => {
    expect(fromScaled(addScaled(toScaled('0.1'), toScaled('0.20')))).toBe('0.30');
    expect(fromScaled(addScaled(toScaled('9007199254740993'), toScaled('0.00000001')))).toBe(
      '9007199254740993.00000001',
    );
  });
});

describe('compareDecimals', () => {
  const notNegative = fc.bigInt({ min: 0n, max: 1n << 90n });

  it('orders by value, exactly, whatever the digits', () => {
    fc.assert(
      fc.property(notNegative, scale, notNegative, scale, (a, aScale, b, bScale) => {
        const [x, y] = [grown(a, aScale), grown(b, bScale)];
        expect(Math.sign(compareDecimals(decimal(a, aScale), decimal(b, bScale)))).toBe(
          x < y ? -1 : x > y ? 1 : 0,
        );
      }),
    );
  });

  it('tells neighbours apart that are one float', () => {
    fc.assert(
      fc.property(notNegative, fc.bigInt({ min: 0n, max: 3n }), scale, (a, more, behind) => {
        const [x, y] = [decimal(a, behind), decimal(a + more, behind)];
        expect(Math.sign(compareDecimals(x, y))).toBe(more === 0n ? 0 : -1);
        expect(Math.sign(compareDecimals(y, x))).toBe(more === 0n ? 0 : 1);
      }),
    );
  });

  it('finds equal what differs in zeros behind only', () => {
    fc.assert(
      fc.property(notNegative, scale, scale, (a, behind, zeros) => {
        const longer = decimal(a * 10n ** BigInt(zeros), behind + zeros);
        expect(compareDecimals(decimal(a, behind), longer)).toBe(0);
        expect(compareDecimals(longer, decimal(a, behind))).toBe(0);
      }),
    );
  });
});
