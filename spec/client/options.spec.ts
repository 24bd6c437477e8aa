import { describe, expect, it } from '@jest/globals';
import { type SpotOptions, spot } from '../../lib/client/spot.ts';
import { InputError } from '../../lib/core/errors/InputError.ts';

describe('the options of a client', () => {
  it.each<[string, SpotOptions]>([
    ['timeoutMs can not be 0', { timeoutMs: 0 }],
    ['lingerMs can not be -1', { lingerMs: -1 }],
    ['lingerMs can not be Infinity', { lingerMs: Number.POSITIVE_INFINITY }],
    ['retry.max can not be NaN', { retry: { max: Number.NaN, base: 1, cap: 1 } }],
    ['limits.topicsPerRequest can not be 0', { limits: { topicsPerRequest: 0 } }],
    ['redial.dials can not be 0', { redial: { dials: 0 } }],
    ['limits.staleMs can not be NaN', { limits: { staleMs: Number.NaN } }],
  ])('are refused at once where %s', (message, options) => {
    expect(() => spot(options)).toThrow(InputError);
    expect(() => spot(options)).toThrow(message);
  });

  it('may be missing, each of them', () => {
    expect(() => spot({ lingerMs: 0, limits: {}, timeoutMs: 1 })).not.toThrow();
    // plain JavaScript can hand in what does not compile
    const undefinedOnes: object = { world: undefined, wsUrl: undefined, lingerMs: undefined };
    expect(() => spot(undefinedOnes)).not.toThrow();
  });
});
