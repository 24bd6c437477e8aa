import type { OrderType, PriceText } from '../../../../lib/exchange/house/Order.ts';
import type { OrderDraft } from '../../../../lib/exchange/house/OrderDraft.ts';
import type { Random } from '../../../../lib/exchange/market/random.ts';
import type { SymbolMarket } from '../../../../lib/exchange/market/symbolMarket.ts';
import { digits } from '../../../../lib/exchange/wire/digits.ts';

const types: readonly OrderType[] = [
  ...(['limit', 'limit', 'limit', 'limit', 'limit', 'market', 'market', 'iceberg', 'iceberg'] as const),
  ...(['stop-loss', 'stop-loss-limit', 'take-profit', 'take-profit-limit'] as const),
  ...(['trailing-stop', 'trailing-stop-limit', 'settle-position'] as const),
];

/** Drafts by chance: mostly sound, near the market, of every type and with every wish. */
export function randomOrders(chance: Random) {
  const one = <T>(first: T, ...others: readonly T[]): T =>
    [first, ...others][chance.below(others.length + 1)] ?? first;
  const maybe = (outOf: number): boolean => chance.below(outOf) === 0;

  const near = ({ listing, last }: SymbolMarket): PriceText => {
    const away = Math.round(last() * 0.001 * (chance.next() - 0.5) ** 3 * 8);
    const ticks = Math.max(1, Math.round(last() / listing.tickSize) + Math.round(away / listing.tickSize));
    return { type: 'static', value: digits(ticks * listing.tickSize, listing.pricePrecision) };
  };
  const far = (): PriceText => ({ type: 'pct', value: (0.01 + 0.1 * chance.next()).toFixed(4) });
  const size = ({ listing }: SymbolMarket): bigint => {
    const lots = BigInt(Math.floor(Number(listing.lots) * chance.next() ** 4 * 3));
    return lots + listing.lotsMin + BigInt(chance.below(50));
  };

  const draft = (pair: SymbolMarket, margin: boolean, now: number): OrderDraft => {
    const { symbol, qtyPrecision, contract, leverageBuy } = pair.listing;
    const type = one<OrderType>('limit', ...types);
    const qty = size(pair);
    const trailing = type.startsWith('trailing');
    const limited = type === 'iceberg' || type.endsWith('limit');
    const triggered = /^(stop|take|trailing)/.test(type);
    const levered = margin && contract === undefined && leverageBuy.length > 0 && maybe(2);
    const cash = type === 'market' && !levered && contract === undefined && maybe(3);
    const timed = maybe(12) ? { timeInForce: 'gtd' as const, expireAt: now + chance.below(60_000_000) } : {};
    const side = one('buy', 'sell');
    return {
      symbol,
      side: cash ? 'buy' : side,
      type,
      ...(cash
        ? { cash: digits(BigInt(1 + chance.below(20_000_000)), 4) }
        : { qty: digits(qty, qtyPrecision) }),
      ...(limited && {
        limit: trailing || (triggered && maybe(3)) ? one(far(), { type: 'quote', value: '0.5' }) : near(pair),
      }),
      ...(triggered && {
        trigger: trailing ? far() : near(pair),
        signal: one('last', 'last', 'index', 'mark'),
      }),
      ...(type === 'iceberg' && { display: digits(qty / BigInt(1 + chance.below(14)) + 1n, qtyPrecision) }),
      ...(maybe(6) && { timeInForce: one('ioc', 'fok') }),
      ...timed,
      ...(limited && maybe(5) && { postOnly: true }),
      ...(maybe(6) && { feeIn: 'base' }),
      ...((levered || contract !== undefined) && maybe(4) && { reduceOnly: true }),
      ...(levered && { leverage: one(2, 3, 5) }),
      ...(maybe(10) && { startAt: now + chance.below(20_000_000) }),
      ...(maybe(2) && { selfTrade: one('cancel_oldest', 'cancel_both') }),
      ...(maybe(3) && { userref: chance.below(5) }),
      ...(maybe(12) && {
        close: one(
          { type: 'limit', limit: near(pair) },
          { type: 'stop-loss', trigger: near(pair) },
          { type: 'trailing-stop', trigger: far() },
        ),
      }),
    };
  };
  return { draft, near, size, one, maybe };
}
