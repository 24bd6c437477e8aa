import { describe, expect, it } from '@jest/globals';
import { isGap } from '../../lib/core/isGap.ts';
import { isHistory } from '../../lib/core/isHistory.ts';

const gap = { type: 'gap', epoch: 2, why: 'closed 1012', downMs: 40 };
const history = { type: 'history', values: [1, 2] };

const others = [
  ['a book', { type: 'book' }],
  ['a type that is no text', { type: { gap: true } }],
  ['a value without a type', { price: '1' }],
  ['a list', ['gap', 'history']],
  ['a text', 'gap'],
  ['a number', 0],
  ['nothing', null],
  ['what is not there', undefined],
] as const;

describe('isGap', () => {
  it('knows a gap', () => {
    expect(isGap(gap)).toBe(true);
  });

  it.each([['history', history], ...others])('does not take %s for one', (_name, value) => {
    expect(isGap(value)).toBe(false);
  });
});

describe('isHistory', () => {
  it('knows history, also without a past', () => {
    expect(isHistory(history)).toBe(true);
    expect(isHistory({ type: 'history', values: [] })).toBe(true);
  });

  it.each([['a gap', gap], ...others])('does not take %s for it', (_name, value) => {
    expect(isHistory(value)).toBe(false);
  });
});
