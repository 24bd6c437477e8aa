// A row of the account log as REST shows it.
import type { Inside } from '../Inside.ts';
import { assetOf } from '../listings/assetOf.ts';
import type { Wire } from '../wire/Wire.ts';
import { currencyName } from './currencyName.ts';
import { isoTime } from './isoTime.ts';
import { listingOf } from './listingOf.ts';
import { loose } from './loose.ts';
import type { LogNote, MoneyNote, TradeNote } from './records/Notes.ts';
import { short } from './short.ts';
import { ticks } from './ticks.ts';

/** Members in the order of the pages; what does not apply is null. */
type Row = Readonly<Record<string, Wire>>;

const infos: Readonly<Record<MoneyNote['what'], string>> = {
  trade: 'futures trade',
  margin: 'futures trade',
  deposit: 'cross-exchange transfer',
  withdrawal: 'cross-exchange transfer',
  transfer: 'cross-exchange transfer',
  rollover: 'interest payment',
  settled: 'settlement',
  staking: 'transfer',
  reward: 'transfer',
  funding: 'funding rate change',
  adjustment: 'admin transfer',
};

const empty: Row = {
  old_average_entry_price: null,
  new_average_entry_price: null,
  trade_price: null,
  mark_price: null,
  realized_pnl: null,
  fee: null,
  execution: null,
  collateral: null,
  funding_rate: null,
  realized_funding: null,
  contract: null,
  conversion_spread_percentage: null,
  liquidation_fee: null,
};

function traded(inside: Inside, { fill, mark }: TradeNote): Row {
  const listing = listingOf(inside, fill.symbol);
  return {
    trade_price: short(fill.price, listing.pricePrecision),
    mark_price: ticks(mark, listing),
    execution: fill.id,
    collateral: currencyName(fill.feeAsset).toLowerCase(),
    contract: fill.symbol.toLowerCase(),
  };
}

/** Of the hour that was just over. */
function funded({ house }: Inside, { subtype, at }: MoneyNote): Row {
  const paid = house.pairs.has(subtype)
    ? house.fundingRates(subtype).findLast((one) => one.at <= at)
    : undefined;
  return {
    contract: subtype.toLowerCase(),
    funding_rate: paid === undefined ? null : loose(paid.rate / 1e9, 15),
  };
}

function money(inside: Inside, note: MoneyNote): Row {
  const { decimals } = assetOf(note.asset);
  const of = (units: bigint) => short(units, decimals);
  return {
    id: note.id,
    date: isoTime(note.at),
    asset: currencyName(note.asset).toLowerCase(),
    info: infos[note.what],
    booking_uid: note.uid,
    margin_account: 'flex',
    old_balance: of(note.before),
    new_balance: of(note.after),
    ...empty,
    ...(note.trade === undefined
      ? {}
      : { ...traded(inside, note.trade), realized_pnl: of(note.amount), fee: of(note.fee) }),
    ...(note.what === 'funding' ? { ...funded(inside, note), realized_funding: of(note.amount) } : {}),
  };
}

/** @param note of the account's records */
export function logRow(inside: Inside, note: LogNote): Row {
  if (note.type === 'money') return money(inside, note);
  const { fill, sizeBefore, sizeAfter, entryBefore, entryAfter } = note.trade;
  const listing = listingOf(inside, fill.symbol);
  return {
    id: note.id,
    date: isoTime(fill.at),
    asset: fill.symbol.toLowerCase(),
    info: 'futures trade',
    booking_uid: note.uid,
    margin_account: 'flex',
    old_balance: short(sizeBefore, listing.qtyPrecision),
    new_balance: short(sizeAfter, listing.qtyPrecision),
    ...empty,
    old_average_entry_price: sizeBefore === 0n ? null : ticks(entryBefore, listing),
    new_average_entry_price: sizeAfter === 0n ? null : ticks(entryAfter, listing),
    ...traded(inside, note.trade),
  };
}
