// Pure: an account as the control page shows it: decimals, and no key that opens anything.
import type { BoxAccount } from '../../AccountOptions.ts';
import type { Account } from '../../house/Account.ts';
import type { House } from '../../house/House.ts';
import { quoteUnits } from '../../house/money.ts';
import type { Order } from '../../house/Order.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { digits } from '../../wire/digits.ts';
import type { Wire } from '../../wire/Wire.ts';
import { averageText } from './averageText.ts';
import { moneyText } from './moneyText.ts';
import { priceText } from './priceText.ts';

/** More orders than that are not shown. */
const mostOrders = 50;

const headOf = (key: string): string => `${key.slice(0, 6)}…`;

const walletState = (
  wallet: string,
  balances: ReadonlyMap<string, bigint>,
  held?: ReadonlyMap<string, bigint>,
): readonly Wire[] =>
  [...balances].flatMap(([asset, units]) => {
    const aside = held?.get(asset) ?? 0n;
    if (units === 0n && aside === 0n) return [];
    return [{ wallet, asset, amount: moneyText(asset, units), held: moneyText(asset, aside) }];
  });

const orderState = (order: Order, { listing }: SymbolMarket): Wire => ({
  id: order.id,
  symbol: order.symbol,
  side: order.side,
  type: order.type,
  status: order.status,
  qty: digits(order.qty, listing.qtyPrecision),
  filled: digits(order.filled, listing.qtyPrecision),
  limit: priceText(listing, order.limit),
  trigger: priceText(listing, order.trigger?.price),
});

const spotPositions = ({ positions }: Account, house: House): readonly Wire[] =>
  [...positions.values()].flatMap((one) => {
    const market = house.pairs.get(one.symbol);
    if (market === undefined) return [];
    const { listing } = market;
    const left = one.vol - one.volClosed;
    const cost = one.cost - one.costClosed;
    const value = quoteUnits(listing, BigInt(market.last()) * left);
    return [
      {
        symbol: one.symbol,
        side: one.side,
        size: digits(left, listing.qtyPrecision),
        entry: averageText(listing, cost, left),
        mark: priceText(listing, market.last()),
        pnl: moneyText(listing.quote, one.side === 'buy' ? value - cost : cost - value),
      },
    ];
  });

const contractPositions = ({ id, contracts }: Account, house: House): readonly Wire[] =>
  [...contracts.values()].flatMap(({ symbol, size, cost }) => {
    const market = house.pairs.get(symbol);
    if (market === undefined || size === 0n) return [];
    const { listing } = market;
    const view = house.position(id, symbol);
    return [
      {
        symbol,
        side: size < 0n ? 'sell' : 'buy',
        size: digits(size < 0n ? -size : size, listing.qtyPrecision),
        entry: averageText(listing, cost, size),
        mark: priceText(listing, view?.mark),
        pnl: view === undefined ? null : moneyText('USD', view.pnl),
      },
    ];
  });

/** @param keys as its user has them */
export function accountState(account: Account, keys: BoxAccount | undefined, house: House): Wire {
  const orders = [...account.openOrders.values()];
  return {
    name: account.id,
    tier: account.tier,
    key: headOf(keys?.key ?? ''),
    futuresKey: headOf(keys?.futuresKey ?? ''),
    balances: [
      ...walletState('spot', account.balances, account.held),
      ...walletState('futures', account.collateral),
      ...walletState('earn', account.earn),
    ],
    openOrders: orders.length,
    orders: orders.slice(-mostOrders).flatMap((order) => {
      const market = house.pairs.get(order.symbol);
      return market === undefined ? [] : [orderState(order, market)];
    }),
    positions: [...spotPositions(account, house), ...contractPositions(account, house)],
  };
}
