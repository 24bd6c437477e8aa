import type { Account } from '../../../house/Account.ts';
import type { LedgerEntry } from '../../../house/LedgerEntry.ts';
import { rfc3339 } from '../../rfc3339.ts';
import type { Wire } from '../../Wire.ts';
import { amount } from './amount.ts';
import type { Ground } from './Ground.ts';
import type { OwnChannel } from './OwnChannel.ts';

/** What the ledger's kinds are called a second time; some have no such name. */
const categories: Readonly<Partial<Record<LedgerEntry['type'], string>>> = {
  deposit: 'deposit',
  withdrawal: 'withdrawal',
  trade: 'trade',
  margin: 'margin-trade',
  settled: 'margin-settle',
  rollover: 'marginrollover',
  staking: 'staking-rewards',
  reward: 'reward-bonus',
};

/** The name of each kind of wallet. */
const walletIds = { spot: 'main', earn: 'flexible' } as const;

/** Over both wallets; what is put aside for orders is in it. */
const total = ({ balances, earn }: Account, asset: string): bigint =>
  (balances.get(asset) ?? 0n) + (earn.get(asset) ?? 0n);

/** @param users each entry with the name of its account  @see https://docs.kraken.com/api/docs/websocket-v2/balances */
export function balances({ house, account }: Ground, users: boolean): OwnChannel {
  const state = house.account(account);
  const wallet = (type: 'spot' | 'earn', units: bigint | undefined, asset: string): readonly Wire[] =>
    units === undefined ? [] : [{ type, id: walletIds[type], balance: amount(units, asset) }];
  return {
    snapshot: () => [
      [...new Set([...state.balances.keys(), ...state.earn.keys()])].map((asset) => ({
        asset,
        asset_class: 'currency',
        balance: amount(total(state, asset), asset),
        wallets: [
          ...wallet('spot', state.balances.get(asset), asset),
          ...wallet('earn', state.earn.get(asset), asset),
        ],
      })),
    ],
    update(event) {
      if (event.type !== 'ledger') return undefined;
      const { entry } = event;
      const { asset, wallet: type } = entry;
      // told on the futures socket
      if (type === 'futures') return undefined;
      return [
        {
          asset,
          asset_class: 'currency',
          amount: amount(entry.amount, asset),
          balance: amount(entry.total, asset),
          fee: amount(entry.fee, asset),
          ledger_id: entry.id,
          ref_id: entry.refId,
          timestamp: rfc3339(entry.at),
          type: entry.type,
          subtype: entry.subtype === '' ? undefined : entry.subtype,
          category: categories[entry.type],
          wallet_type: type,
          wallet_id: walletIds[type],
          user: users ? account : undefined,
        },
      ];
    },
  };
}
