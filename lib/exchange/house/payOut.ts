import type { SymbolMarket } from '../market/symbolMarket.ts';
import { addTrade } from './contractBook.ts';
import { quoteUnits } from './money.ts';
import type { ContractPosition } from './Position.ts';
import type { Vault } from './Vault.ts';

/**
 * Pays out what positions in a contract made, at its index. The crowd (`''`) gets what is left, roundings included, so that
 * nothing is lost.
 * @param holders all of them  @returns the accounts among them
 */
export function payOut(
  vault: Vault,
  { listing, index }: SymbolMarket,
  holders: readonly (readonly [account: string, position: ContractPosition])[],
): readonly string[] {
  const { symbol } = listing;
  const posting = {
    wallet: 'futures',
    asset: 'USD',
    type: 'settled',
    subtype: symbol,
    refId: `${symbol} end`,
  } as const;
  const accounts: string[] = [];
  let left = 0n;
  for (const [account, position] of holders) {
    left -= position.cost;
    if (account === '') continue;
    const { size } = position;
    const amount = addTrade(position, -size, -quoteUnits(listing, BigInt(index()) * size));
    left -= amount;
    accounts.push(account);
    vault.post(account, { ...posting, amount });
  }
  if (left !== 0n) vault.post('', { ...posting, amount: left });
  return accounts;
}
