import type { Exchange } from '../../lib/exchange/index.ts';

/** The first account of a box. */
export function account(box: Exchange) {
  const [first] = box.accounts;
  if (first === undefined) throw new Error('the box has no account');
  return first;
}
