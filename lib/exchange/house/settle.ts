// A match becomes money: both sides pay and get the same, each pays its fee, and whoever is told is told.
import type { Ids } from '../access/ids.ts';
import type { Match } from '../engine/matching.ts';
import { tradeUid } from '../futures/tradeUid.ts';
import type { MarketTrade } from '../market/MarketTrade.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { coinsOf } from './coinsOf.ts';
import { costOf } from './costOf.ts';
import type { Derivatives } from './derivatives.ts';
import type { Fill } from './Fill.ts';
import { feeRate } from './feeRate.ts';
import type { Order } from './Order.ts';
import { lever } from './positions.ts';
import { share } from './share.ts';
import { usdValue } from './usdValue.ts';
import type { Vault } from './Vault.ts';

/** What settling stands on. */
export interface SettleParts {
  readonly vault: Vault;
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly contracts: Derivatives;
  readonly ids: Ids;
}

interface Side {
  readonly account: string;
  /** Undefined for the crowd. */
  readonly order: Order | undefined;
  readonly side: 'buy' | 'sell';
  readonly liquidity: 'maker' | 'taker';
}

const day = 86_400_000_000;
const mostFills = 50_000;

/** Settles one side. @returns the fill, where it is an account's */
function settleSide(
  { vault, pairs, contracts, ids }: SettleParts,
  { listing }: SymbolMarket,
  { account, order, side, liquidity }: Side,
  { price, qty, id: tradeId, at }: MarketTrade,
): Fill | undefined {
  const value = BigInt(price) * qty;
  const cost = costOf(listing, value);
  const coins = coinsOf(listing, qty);
  const derivative = listing.contract !== undefined;
  // a fill and the public trade of a contract have one name
  const id = derivative ? tradeUid(listing.symbol, tradeId) : ids.execution();
  const sign = side === 'buy' ? 1n : -1n;
  const rate =
    order === undefined
      ? 0
      : Math.min(order.feeCap, feeRate(listing, vault.state(account).volume(), liquidity));
  const feeInBase = order?.feeIn === 'base' && order.leverage === 0 && !derivative;
  const fee = share(feeInBase ? coins : cost, rate);
  const feeAsset = feeInBase ? listing.base : listing.quote;
  let leveraged: ReturnType<typeof lever> | undefined;
  let net: bigint | undefined;
  if (derivative) {
    const made = contracts.trade(account, listing.symbol, sign * qty, sign * cost, id);
    net = made === 0n ? undefined : made;
    if (fee !== 0n)
      vault.post(account, { wallet: 'futures', asset: 'USD', amount: 0n, fee, type: 'trade', refId: id });
  } else if (order !== undefined && order.leverage > 0) {
    leveraged = lever(vault, listing, order, { id, lots: qty, cost, fee, at });
    net = leveraged.net;
    if (fee !== 0n)
      vault.post(account, {
        wallet: 'spot',
        asset: listing.quote,
        amount: 0n,
        fee,
        type: 'margin',
        refId: id,
      });
  } else {
    const posting = { wallet: 'spot', type: 'trade', refId: id } as const;
    vault.post(account, {
      ...posting,
      asset: listing.base,
      amount: sign * coins,
      fee: feeInBase ? fee : 0n,
    });
    vault.post(account, {
      ...posting,
      asset: listing.quote,
      amount: -sign * cost,
      fee: feeInBase ? 0n : fee,
    });
  }
  if (order === undefined) return undefined;
  order.filled += qty;
  order.value += value;
  order.cost += cost;
  order.fee += fee;
  order.trades.push(id);
  const state = vault.state(account);
  const today = Math.floor(at / day);
  state.volumes.set(today, (state.volumes.get(today) ?? 0n) + usdValue(pairs, listing.quote, cost));
  const fill: Fill = {
    id,
    tradeId,
    orderId: order.id,
    clOrdId: order.clOrdId,
    symbol: listing.symbol,
    side,
    orderType: order.type,
    liquidity,
    price,
    qty,
    cost,
    fee,
    feeAsset,
    margin: leveraged?.margin ?? 0n,
    positionId: leveraged?.positionId,
    positionStatus: leveraged?.positionStatus,
    net,
    left: order.qty - order.filled,
    at,
  };
  state.fills.push(fill);
  if (state.fills.length > 2 * mostFills) state.fills.splice(0, mostFills);
  return fill;
}

/**
 * Settles a match where an account is in it; the crowd among itself changes nothing.
 * @param orderOf the order of an account by its working one  @param told after each fill
 */
export function settle(
  parts: SettleParts,
  pair: SymbolMarket,
  { maker, taker }: Match,
  trade: MarketTrade,
  orderOf: (id: string) => Order | undefined,
  told: (order: Order, fill: Fill) => void,
): void {
  if (maker.account === '' && taker.account === '') return;
  for (const [working, liquidity] of [[maker, 'maker'] as const, [taker, 'taker'] as const]) {
    const { account, side } = working;
    const order = account === '' ? undefined : orderOf(working.id);
    const fill = settleSide(parts, pair, { account, order, side, liquidity }, trade);
    if (order !== undefined && fill !== undefined) told(order, fill);
  }
}
