import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { priceOf } from '../../lib/signals/priceOf.ts';
import { closedCandle } from './support/closedCandle.ts';

const notClosed = 'an indicator was given a candle that is not closed';

describe('priceOf', () => {
  it.each([0, -1, 0.1, 1e-7, 2 ** 60])('takes %d as it is', (price) => {
    expect(priceOf(price)).toBe(price);
  });

  it('takes the close of a closed candle', () => {
    expect(priceOf({ ...closedCandle(1), close: '61234.50000000', high: '70000' })).toBe(61_234.5);
  });

  it.each<[string, unknown, string]>([
    ['a forming candle', { ...closedCandle(1), type: 'forming' }, notClosed],
    ['another thing', { type: 'trade', price: '1' }, notClosed],
    ['a thing without a type', {}, notClosed],
    ['a text', '1.5', notClosed],
    ['null', null, notClosed],
    ['undefined', undefined, notClosed],
    ['NaN', Number.NaN, 'an indicator was given NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'an indicator was given Infinity'],
    ['a closed candle without a number', { ...closedCandle(1), close: 'x' }, 'an indicator was given NaN'],
  ])('refuses %s with a sentence', (_, input, message) => {
    // @ts-expect-error what plain JavaScript can hand in does not compile here
    const price = () => priceOf(input);
    expect(price).toThrow(InputError);
    expect(price).toThrow(expect.objectContaining({ message, advice: expect.stringMatching(/^[A-Z].*\.$/) }));
  });
});
