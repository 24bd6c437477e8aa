import type { BookChange } from '../../../../core/model/BookChange.ts';
import type { Level } from '../../../../core/model/Level.ts';
import type { Scanner } from './Scanner.ts';

function level(scanner: Scanner): Level {
  scanner.expect('{"price":');
  const price = scanner.decimal();
  scanner.expect(',"qty":');
  const qty = scanner.decimal();
  scanner.expect('}');
  return { price, qty };
}

/** One entry of a `book` frame. */
export function scanBookChange(scanner: Scanner): BookChange {
  scanner.expect('{"symbol":');
  const symbol = scanner.string();
  scanner.expect(',"bids":');
  const bids = scanner.list(level);
  scanner.expect(',"asks":');
  const asks = scanner.list(level);
  scanner.expect(',"checksum":');
  const checksum = scanner.integer();
  const at = scanner.skips(',"timestamp":') ? scanner.string() : undefined;
  scanner.expect('}');
  return { symbol, bids, asks, checksum, ...(at !== undefined && { at }) };
}
