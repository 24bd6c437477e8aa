// Two accounts that trade on many lines at once.
import { busiest } from './busiest.ts';
import { middles } from './middles.ts';
import type { Host } from './openHost.ts';
import { orderText } from './orderText.ts';
import { type TradingLine, tradingLine } from './tradingLine.ts';
import { webSocketsToken } from './webSocketsToken.ts';

/** What they did in a while. */
export interface Traded {
  readonly orders: number;
  readonly fills: number;
  /** How long each answer took, milliseconds. */
  readonly times: readonly number[];
}

/** They trade with one host. */
export interface Traders {
  /** Orders that rest far from the market, each cancelled as soon as it is answered. */
  rest(ms: number): Promise<Traded>;
  /** One account rests between the best prices, the other takes it. */
  cross(ms: number): Promise<Traded>;
  close(): void;
}

/** Requests on their way at a time; and lines, for each may ask only so much a second. */
const [window, lines] = [64, 128];

/** Wide enough that somebody can stand between the best prices for a second. */
const wide = busiest.filter(({ price, tickSize }) => price > 200_000 * tickSize);

function of<T>(list: readonly T[], turn: number): T {
  const found = list[turn % list.length];
  if (found === undefined) throw new RangeError('nothing to trade');
  return found;
}

/** @param host a box, or a bare one */
export async function traders({ places }: Host): Promise<Traders> {
  let times: number[] = [];
  const take = (ms: number): void => {
    times.push(ms);
  };
  const open: TradingLine[] = [];
  for (let left = lines; left > 0; left -= 1) open.push(await tradingLine(places.trading, take));
  const tokens: string[] = [];
  for (const { key, secret } of places.accounts) tokens.push(await webSocketsToken(places.rest, key, secret));
  const [one = '', other = ''] = tokens.map((token) => `,"token":"${token}"`);
  const bare = places.accounts.length === 0;
  const watching = await tradingLine(places.trading, () => undefined);
  if (!bare)
    await watching.ask('subscribe', `"channel":"executions","snap_orders":false,"snap_trades":false${other}`);

  let taken = 0;
  const next = (): TradingLine => {
    taken += 1;
    return of(open, taken);
  };
  const trade = async (
    ms: number,
    slots: number,
    pair: (turn: number) => Promise<number>,
  ): Promise<Traded> => {
    times = [];
    const before = watching.fills();
    let [turn, orders] = [0, 0];
    const end = performance.now() + ms;
    const slot = async (): Promise<void> => {
      while (performance.now() < end) {
        turn += 1;
        const placed = await pair(turn);
        orders += placed;
      }
    };
    await Promise.all(Array.from({ length: slots }, slot));
    // what is told last comes last
    if (!bare) await watching.ask('cancel_all', one.slice(1));
    return { orders, fills: watching.fills() - before, times };
  };
  return {
    rest: (ms) =>
      trade(ms, window, async (turn) => {
        const [line, listing] = [next(), of(busiest, turn)];
        const id = await line.ask('add_order', orderText(listing, 'buy', listing.price * 0.5, one));
        await line.ask('cancel_order', `"order_id":["${id}"]${one}`);
        return 1;
      }),
    async cross(ms) {
      const middle = await middles(bare ? undefined : places.feed, wide);
      return trade(ms, window / 2, async (turn) => {
        const [line, listing] = [next(), of(wide, turn)];
        const price = await middle(listing);
        // one side a symbol: two pairs of orders on it at a time must not meet their own account
        const sells = (turn % wide.length) % 2 === 0;
        const [side, against] = sells ? (['sell', 'buy'] as const) : (['buy', 'sell'] as const);
        // on one line, so that nobody comes between
        await Promise.all([
          line.ask('add_order', orderText(listing, side, price, one)),
          line.ask('add_order', orderText(listing, against, price, `,"time_in_force":"ioc"${other}`)),
        ]);
        return 2;
      });
    },
    close() {
      for (const line of [...open, watching]) line.close();
    },
  };
}
