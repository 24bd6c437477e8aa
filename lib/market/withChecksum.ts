import { type MonoTypeOperatorFunction, tap } from 'rxjs';
import { ChecksumError } from '../core/errors/ChecksumError.ts';
import type { Gap } from '../core/model/Gap.ts';
import type { Book } from './Book.ts';
import { checksum } from './checksum.ts';

/**
 * Lets only books through whose own checksum is the one that the exchange told.
 * @throws {ChecksumError} (in the stream) the two differ; `resync()` mends it
 */
export const withChecksum = (): MonoTypeOperatorFunction<Book | Gap> =>
  tap((told) => {
    if (told.type === 'gap') return;
    const held = checksum(told.bids, told.asks);
    if (held !== told.checksum) throw new ChecksumError(told.symbol, told.checksum, held);
  });
