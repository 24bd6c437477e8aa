// Pure: an order of the derivatives as the house is asked for it.
import type { PriceText, TriggerSignal } from '../../../house/Order.ts';
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { digits } from '../../../wire/digits.ts';
import { decimalOf } from './decimalOf.ts';
import type { Instruction } from './Instruction.ts';

/** What came of reading it: `failed` is an error of the whole call, `status` one of the order. */
export type Drafted =
  | { readonly type: 'draft'; readonly draft: OrderDraft }
  | { readonly type: 'failed'; readonly error: string }
  | { readonly type: 'status'; readonly status: string };

type Kind = Partial<OrderDraft> & Pick<OrderDraft, 'type'>;

const failed = (error: string): Drafted => ({ type: 'failed', error });
const status = (word: string): Drafted => ({ type: 'status', status: word });

const signals: ReadonlyMap<string, TriggerSignal> = new Map([
  ['mark', 'mark'],
  ['index', 'index'],
  ['spot', 'index'],
  ['last', 'last'],
]);

const fixed = (value: string): PriceText => ({ type: 'static', value });

/** The worst price of a market order: one percent behind the best one that is there. */
function protectedPrice({ asks, bids, listing, last }: SymbolMarket, side: 'buy' | 'sell'): string {
  const buys = side === 'buy';
  const best = (buys ? asks : bids).levels()[0]?.price ?? last();
  const worst = (best * (buys ? 1.01 : 0.99)) / listing.tickSize;
  const price = Math.max(1, buys ? Math.floor(worst) : Math.ceil(worst)) * listing.tickSize;
  return digits(price, listing.pricePrecision);
}

/** A limit as a distance from the trigger. @returns undefined where it is malformed */
function offset(from: Instruction): PriceText | undefined {
  const value = decimalOf(from.get('limitPriceOffsetValue'));
  const unit = from.get('limitPriceOffsetUnit');
  if (value === undefined || (unit !== 'QUOTE_CURRENCY' && unit !== 'PERCENT')) return undefined;
  const signed = value.startsWith('-') ? value : `+${value}`;
  return { type: unit === 'PERCENT' ? 'pct' : 'quote', value: signed };
}

/** How far a trailing stop follows. @returns the word against it where it is malformed */
function deviation(from: Instruction): PriceText | undefined {
  const value = decimalOf(from.get('trailingStopMaxDeviation'));
  const unit = from.get('trailingStopDeviationUnit');
  if (value === undefined || value.startsWith('-') || value === '0') return undefined;
  if (unit !== 'PERCENT' && unit !== 'QUOTE_CURRENCY') return undefined;
  const percent = unit === 'PERCENT';
  if (percent && (Number(value) < 0.1 || Number(value) > 50)) return undefined;
  return { type: percent ? 'pct' : 'quote', value: `+${value}` };
}

function triggered(from: Instruction, name: 'stop-loss' | 'take-profit' | 'trailing-stop'): Kind | Drafted {
  const limitText = from.get('limitPrice');
  const relative = from.get('limitPriceOffsetValue') ?? from.get('limitPriceOffsetUnit');
  if (limitText !== undefined && relative !== undefined) return status('invalidPrice');
  const limitValue = decimalOf(limitText);
  const limit = relative === undefined ? limitValue && fixed(limitValue) : offset(from);
  if ((limitText !== undefined || relative !== undefined) && !limit) return status('invalidPrice');
  const signal = signals.get(from.get('triggerSignal') ?? 'mark');
  if (signal === undefined) return failed('invalidArgument: triggerSignal');
  const stop = decimalOf(from.get('stopPrice'));
  const trigger = name === 'trailing-stop' ? deviation(from) : stop && fixed(stop);
  if (name === 'trailing-stop' && !trigger) {
    return from.get('trailingStopMaxDeviation') === undefined
      ? failed('requiredArgumentMissing: trailingStopMaxDeviation')
      : failed('invalidArgument: trailingStopMaxDeviation');
  }
  if (!trigger)
    return from.get('stopPrice') === undefined
      ? failed('requiredArgumentMissing: stopPrice')
      : status('invalidPrice');
  return limit ? { type: `${name}-limit`, trigger, limit, signal } : { type: name, trigger, signal };
}

/** By the type that is asked for. */
function kindOf(from: Instruction, pair: SymbolMarket, side: 'buy' | 'sell'): Kind | Drafted {
  const limitText = from.get('limitPrice');
  const limit = (more: Partial<OrderDraft>): Kind | Drafted => {
    if (limitText === undefined) return failed('requiredArgumentMissing: limitPrice');
    const value = decimalOf(limitText);
    return value === undefined ? status('invalidPrice') : { type: 'limit', limit: fixed(value), ...more };
  };
  switch (from.get('orderType')) {
    case 'lmt':
      return limit({});
    case 'post':
      return limit({ postOnly: true });
    case 'ioc':
      return limit({ timeInForce: 'ioc' });
    case 'fok':
      return limit({ timeInForce: 'fok' });
    case 'mkt':
      return { type: 'limit', timeInForce: 'ioc', limit: fixed(protectedPrice(pair, side)) };
    case 'stp':
      return triggered(from, 'stop-loss');
    case 'take_profit':
      return triggered(from, 'take-profit');
    case 'trailing_stop':
      return triggered(from, 'trailing-stop');
    case undefined:
      return failed('requiredArgumentMissing: orderType');
    default:
      return status('invalidOrderType');
  }
}

const isDrafted = (kind: Kind | Drafted): kind is Drafted => kind.type === 'failed' || kind.type === 'status';

/** @param pair what `symbol` names */
export function draftOf(from: Instruction, pair: SymbolMarket): Drafted {
  const side = from.get('side');
  if (side === undefined) return failed('requiredArgumentMissing: side');
  if (side !== 'buy' && side !== 'sell') return status('invalidSide');
  const size = from.get('size');
  if (size === undefined) return failed('requiredArgumentMissing: size');
  const qty = decimalOf(size);
  if (qty === undefined || qty === '0' || qty.startsWith('-')) return status('invalidSize');
  const kind = kindOf(from, pair, side);
  if (isDrafted(kind)) return kind;
  const clOrdId = from.get('cliOrdId');
  if (clOrdId !== undefined && clOrdId.length > 100) return status('clientOrderIdTooLong');
  return {
    type: 'draft',
    draft: {
      symbol: pair.listing.symbol,
      side,
      qty,
      ...kind,
      reduceOnly: from.get('reduceOnly') === 'true',
      ...(clOrdId === undefined || clOrdId === '' ? {} : { clOrdId }),
    },
  };
}
