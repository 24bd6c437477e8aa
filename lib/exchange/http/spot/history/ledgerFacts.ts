import type { LedgerEntry } from '../../../house/LedgerEntry.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { earnId } from '../account/earnId.ts';
import { money } from '../account/money.ts';
import { seconds } from '../account/seconds.ts';

/** An entry of the ledger as REST tells it. */
export function ledgerFacts(entry: LedgerEntry): Wire {
  const { refId, at, type, subtype, wallet, asset, amount, fee, balance } = entry;
  return {
    refid: refId,
    time: seconds(at),
    type,
    subtype,
    aclass: 'currency',
    asset: wallet === 'earn' ? earnId(asset) : assetOf(asset).id,
    amount: money.of(asset, amount),
    fee: money.of(asset, fee),
    balance: money.of(asset, balance),
  };
}
