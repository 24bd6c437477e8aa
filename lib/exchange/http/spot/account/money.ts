// Pure: amounts of a ledger as the exchange prints them.
import { assetOf } from '../../../listings/assetOf.ts';
import { costText } from '../../../wire/costText.ts';
import { digits } from '../../../wire/digits.ts';

/** An amount of an asset. */
const of = (asset: string, amount: bigint): string => digits(amount, assetOf(asset).decimals);

/** A cost in the quote asset: with the digits of its pair where the ledger has fewer. */
const cost = costText.ofLedger;

export const money = { of, cost } as const;
