import { expect, it } from '@jest/globals';
import { troubleOf } from '../../lib/transport/platform/troubleOf.ts';

it.each([
  [Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [new Error('socket hang up'), 'socket hang up'],
  [new Error(''), ''],
])('an error is told by its message, or else by its code: %s', (error, words) => {
  expect(troubleOf(error)).toBe(words);
});
