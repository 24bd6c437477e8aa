import type { Trade } from '../../../../core/model/Trade.ts';
import type { Scanner } from './Scanner.ts';

/** One of two words, or it is odd. */
function either<A extends string, B extends string>(scanner: Scanner, a: A, b: B): A | B {
  if (scanner.skips(`"${a}"`)) return a;
  scanner.expect(`"${b}"`);
  return b;
}

/** One entry of a `trade` frame. */
export function scanTrade(scanner: Scanner): Trade {
  const symbol = scanner.stringAfter('{"symbol":');
  scanner.expect(',"side":');
  const side = either(scanner, 'buy', 'sell');
  const price = scanner.decimalAfter(',"price":');
  const qty = scanner.decimalAfter(',"qty":');
  scanner.expect(',"ord_type":');
  const orderType = either(scanner, 'market', 'limit');
  scanner.expect(',"trade_id":');
  const id = scanner.integer();
  const at = scanner.stringAfter(',"timestamp":');
  scanner.expect('}');
  return { symbol, id, side, orderType, price, qty, at };
}
