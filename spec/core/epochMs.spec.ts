import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { epochMs } from '../../lib/core/epochMs.ts';

describe('epochMs', () => {
  it.each([
    ['2026-11-03T09:15:20Z', 1_793_697_320_000],
    ['2026-11-03T09:15:20.1Z', 1_793_697_320_100],
    ['2026-11-03T09:15:20.100211Z', 1_793_697_320_100],
    ['2026-11-03T09:15:20.100999999Z', 1_793_697_320_100],
    ['2026-11-03T10:15:20.100+01:00', 1_793_697_320_100],
    ['1970-01-01T00:00:00.000Z', 0],
  ])('reads %s and cuts what is finer than a millisecond', (at, ms) => {
    expect(epochMs(at)).toBe(ms);
  });

  it('reads every millisecond back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_102_444_800_000 }),
        fc.integer({ min: 0, max: 999 }),
        (ms, micros) => {
          const finer = String(micros).padStart(3, '0');
          expect(epochMs(new Date(ms).toISOString().replace('Z', `${finer}Z`))).toBe(ms);
        },
      ),
    );
  });

  it.each(['', 'yesterday', '2026-13-01T00:00:00Z'])('gives no number for "%s"', (text) => {
    expect(epochMs(text)).toBeNaN();
  });
});
