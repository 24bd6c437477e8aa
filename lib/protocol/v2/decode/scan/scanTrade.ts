import type { Trade } from '../../../../core/model/Trade.ts';
import type { Scanner } from './Scanner.ts';

function side(scanner: Scanner): Trade['side'] {
  if (scanner.skips(',"side":"buy"')) return 'buy';
  scanner.expect(',"side":"sell"');
  return 'sell';
}

/** One entry of a `trade` frame. */
export function scanTrade(scanner: Scanner): Trade {
  const symbol = scanner.stringAfter('{"symbol":');
  const taker = side(scanner);
  const price = scanner.decimalAfter(',"price":');
  const qty = scanner.decimalAfter(',"qty":');
  const orderType = scanner.stringAfter(',"ord_type":');
  scanner.expect(',"trade_id":');
  const id = scanner.integer();
  const at = scanner.stringAfter(',"timestamp":');
  scanner.expect('}');
  return { symbol, id, side: taker, orderType, price, qty, at };
}
