import { rfc3339 } from '../../rfc3339.ts';
import { amount } from '../../v2/own/amount.ts';
import type { Wire } from '../../Wire.ts';
import { counted } from './counted.ts';
import type { OwnChannel, OwnGround } from './OwnChannel.ts';
import { wallets } from './wallets.ts';

/**
 * What the account has of each asset in all its wallets, derivatives included. [W] Names are Spot's, and what the wallet
 * of derivatives is called is a guess.
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/balances
 */
export function balances({ inside, account, flags }: OwnGround): OwnChannel {
  const state = inside.house.account(account);
  const frame = counted();
  const { snapshot: wanted } = flags;
  const of = { spot: state.balances, earn: state.earn, futures: state.collateral } as const;
  const kinds = ['spot', 'earn', 'futures'] as const;
  /** As of the entry that was told last: several may come about before the first of them is told. */
  const totals = new Map<string, bigint>();
  const add = (asset: string, units: bigint): bigint => {
    const total = (totals.get(asset) ?? 0n) + units;
    totals.set(asset, total);
    return total;
  };
  for (const kind of kinds) for (const [asset, units] of of[kind]) add(asset, units);
  return {
    snapshot() {
      if (wanted !== true) return [];
      const entries = [...totals].map(([asset, total]): Wire => {
        const parts = kinds.flatMap((kind): readonly Wire[] => {
          const units = of[kind].get(asset);
          return units === undefined ? [] : [{ ...wallets[kind], balance: amount(units, asset) }];
        });
        return { asset, asset_class: 'currency', balance: amount(total, asset), wallets: parts };
      });
      return [frame('snapshot', entries)];
    },
    update(event) {
      if (event.type !== 'ledger') return [];
      const { entry } = event;
      const { asset, wallet, type, subtype } = entry;
      return [
        frame('update', [
          {
            asset,
            asset_class: 'currency',
            amount: amount(entry.amount, asset),
            balance: amount(add(asset, entry.amount - entry.fee), asset),
            fee: amount(entry.fee, asset),
            ledger_id: entry.id,
            ref_id: entry.refId,
            timestamp: rfc3339(entry.at),
            type,
            // of funding it is the contract
            subtype: subtype === '' || inside.house.pairs.has(subtype) ? undefined : subtype,
            wallet_type: wallets[wallet].type,
            wallet_id: wallets[wallet].id,
          },
        ]),
      ];
    },
  };
}
