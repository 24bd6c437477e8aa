import { InputError } from '../../core/errors/InputError.ts';
import { bookDepths } from '../../core/model/bookDepths.ts';
import { intervalMinutes } from '../../core/model/intervalMinutes.ts';
import type { V2Topic } from './V2Topic.ts';

const listed = (values: readonly (string | number)[]): string => values.join(', ');

/** Catches what can not be before it is sent. @throws {InputError} with what would be right */
export function checkTopic(topic: V2Topic): void {
  if ('symbol' in topic && !/^[^/\s]+\/[^/\s]+$/.test(topic.symbol))
    throw new InputError(
      `'${topic.symbol}' is not a symbol`,
      'Write BASE/QUOTE with the modern names, such as BTC/USD.',
    );
  if (topic.channel === 'book' && !bookDepths.includes(topic.depth))
    throw new InputError(`a book has no depth ${topic.depth}`, `Choose one of ${listed(bookDepths)}.`);
  if (topic.channel === 'ohlc' && !Object.hasOwn(intervalMinutes, topic.interval))
    throw new InputError(
      `there are no candles of ${topic.interval}`,
      `Choose one of ${listed(Object.keys(intervalMinutes))}.`,
    );
  if (topic.channel === 'ticker' && !['trades', 'bbo'].includes(topic.trigger))
    throw new InputError(`a ticker has no trigger '${topic.trigger}'`, 'Choose trades or bbo.');
}
