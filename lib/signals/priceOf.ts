import { InputError } from '../core/errors/InputError.ts';
import type { Closed } from '../core/model/Closed.ts';

/** What indicators of a price take: numbers, or closed candles, which count with their close. Forming ones do not compile. */
export type Priced = number | Closed;

// plain JavaScript can hand in what does not compile
const isClosed = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'type' in input && input.type === 'closed';

/** The price as a float. @throws {InputError} it is a forming candle, or no finite number */
export function priceOf(input: Priced): number {
  if (typeof input !== 'number' && !isClosed(input))
    throw new InputError('an indicator was given a candle that is not closed', 'Put closed() before it.');
  const price = typeof input === 'number' ? input : Number(input.close);
  if (!Number.isFinite(price))
    throw new InputError(`an indicator was given ${price}`, 'Give it finite numbers or closed candles.');
  return price;
}
