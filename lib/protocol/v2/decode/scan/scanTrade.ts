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
  scanner.expect('{"symbol":');
  const symbol = scanner.string();
  scanner.expect(',"side":');
  const side = either(scanner, 'buy', 'sell');
  scanner.expect(',"price":');
  const price = scanner.decimal();
  scanner.expect(',"qty":');
  const qty = scanner.decimal();
  scanner.expect(',"ord_type":');
  const orderType = either(scanner, 'market', 'limit');
  scanner.expect(',"trade_id":');
  const id = scanner.integer();
  scanner.expect(',"timestamp":');
  const at = scanner.string();
  scanner.expect('}');
  return { symbol, id, side, orderType, price, qty, at };
}
