import type { BookChange } from '../../../../core/model/BookChange.ts';
import type { Level } from '../../../../core/model/Level.ts';
import type { Scanner } from './Scanner.ts';

function level(scanner: Scanner): Level {
  const price = scanner.decimalAfter('{"price":');
  const qty = scanner.decimalAfter(',"qty":');
  scanner.expect('}');
  return { price, qty };
}

/** One entry of a `book` frame. */
export function scanBookChange(scanner: Scanner): BookChange {
  const symbol = scanner.stringAfter('{"symbol":');
  scanner.expect(',"bids":');
  const bids = scanner.list(level);
  scanner.expect(',"asks":');
  const asks = scanner.list(level);
  scanner.expect(',"checksum":');
  const checksum = scanner.integer();
  const at = scanner.skips(',"timestamp":') ? scanner.string() : undefined;
  scanner.expect('}');
  return at === undefined ? { symbol, bids, asks, checksum } : { symbol, bids, asks, checksum, at };
}
