import type { Ids } from '../../../../lib/exchange/access/ids.ts';
import type { Tier } from '../../../../lib/exchange/access/Tier.ts';
import { type OpenedHouse, openHouse } from '../../../../lib/exchange/house/openHouse.ts';
import { readUnits } from '../../../../lib/exchange/house/units.ts';
import { assetOf } from '../../../../lib/exchange/listings/assetOf.ts';
import { listingFor } from '../../../../lib/exchange/listings/listingFor.ts';
import { type Market, market } from '../../../../lib/exchange/market/market.ts';
import type { SymbolMarket } from '../../../../lib/exchange/market/symbolMarket.ts';

/** How a house is opened for a spec. */
export interface HouseBoxOptions {
  readonly symbols: readonly string[];
  readonly accounts: readonly string[];
  readonly seed?: number;
  readonly stepMs?: number;
  readonly limits?: boolean;
  /** Are the books empty at first? The crowd comes back where time passes. Default false. */
  readonly quiet?: boolean;
  readonly tier?: Tier;
  readonly stirred?: (pair: SymbolMarket) => void;
}

/** A house whose time is the spec's. */
export interface HouseBox {
  readonly house: OpenedHouse;
  readonly market: Market;
  pair(symbol: string): SymbolMarket;
  /** Lets time pass; the crowd acts. */
  pass(ms: number): void;
  /** Lets time pass for the house alone: the crowd keeps still. */
  wait(ms: number): void;
  /** Decimal text as whole last digits. */
  units(asset: string, text: string): bigint;
  deposit(account: string, asset: string, text: string): void;
}

const startMs = Date.UTC(2026, 10, 3, 9, 15, 20);

/** Names that cost nothing: a long run draws millions of letters otherwise. */
function countedIds(): Ids {
  let count = 0;
  const next = (kind: string) => (): string => {
    count += 1;
    return `${kind}${count}`;
  };
  return { order: next('O'), execution: next('T'), ledger: next('L'), uuid: next('U'), token: next('K') };
}

export function houseBox(options: HouseBoxOptions): HouseBox {
  const { symbols, accounts, seed = 1, stepMs = 1_000, limits = false, tier = 'pro', stirred } = options;
  const trading = market({
    listings: symbols.map(listingFor),
    seed,
    startMs,
    historyMinutes: 0,
    stepMs,
  });
  if (options.quiet === true)
    for (const { asks, bids } of trading.pairs.values())
      for (const side of [asks, bids])
        for (const order of side.levels().flatMap(({ orders }) => orders)) side.remove(order, 0);
  let nowMs = startMs;
  const house = openHouse({
    pairs: trading.pairs,
    accounts: accounts.map((id) => ({ id, tier })),
    ids: countedIds(),
    now: () => nowMs * 1_000,
    limits,
    ...(stirred === undefined ? {} : { stirred }),
  });
  const units = (asset: string, text: string): bigint => {
    const read = readUnits(text, assetOf(asset).decimals);
    if (read.type !== 'units') throw new TypeError(`${text} ${asset} is no amount`);
    return read.units;
  };
  return {
    house,
    market: trading,
    units,
    pair(symbol) {
      const pair = trading.pairs.get(symbol);
      if (pair === undefined) throw new RangeError(`there is no ${symbol}`);
      return pair;
    },
    pass(ms) {
      nowMs += ms;
      trading.advance(nowMs, house);
    },
    wait(ms) {
      nowMs += ms;
      house.passed(nowMs);
    },
    deposit(account, asset, text) {
      house.deposit(account, asset, units(asset, text));
    },
  };
}
