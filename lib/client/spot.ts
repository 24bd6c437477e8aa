import { concatMap, ignoreElements, map, merge, type Observable } from 'rxjs';
import type { OutcomeError } from '../core/errors/OutcomeError.ts';
import type { ChannelEvent } from '../core/model/ChannelEvent.ts';
import type { Depth } from '../core/model/Depth.ts';
import type { Gap } from '../core/model/Gap.ts';
import type { Instruments } from '../core/model/Instruments.ts';
import type { Interval } from '../core/model/Interval.ts';
import { intervalMinutes } from '../core/model/intervalMinutes.ts';
import type { SystemStatus } from '../core/model/SystemStatus.ts';
import type { Ticker } from '../core/model/Ticker.ts';
import type { Trade } from '../core/model/Trade.ts';
import type { Book } from '../market/Book.ts';
import { orderBook } from '../market/orderBook.ts';
import { resync } from '../market/resync.ts';
import { withChecksum } from '../market/withChecksum.ts';
import type { Frame } from '../protocol/Frame.ts';
import { barsOf } from '../protocol/spot/barsOf.ts';
import { restPair } from '../protocol/spot/restPair.ts';
import { spotCatalogue } from '../protocol/spot/spotCatalogue.ts';
import { spotDialect } from '../protocol/spot/spotDialect.ts';
import { v2Codec } from '../protocol/v2/v2Codec.ts';
import { connector } from '../session/connector/connector.ts';
import type { LineStatus } from '../session/LineStatus.ts';
import type { Budget } from '../session/limits/Budget.ts';
import type { Limits } from '../session/machine/Limits.ts';
import type { RedialPolicy } from '../session/RedialPolicy.ts';
import { type Bound, bind } from '../session/rest/bind.ts';
import { lane } from '../session/rest/lane.ts';
import { liveWorld } from '../transport/liveWorld.ts';
import type { CallingOptions } from './CallingOptions.ts';
import { calling } from './calling.ts';
import { type CandleEvent, candleEvents } from './candleEvents.ts';
import { checkOptions } from './checkOptions.ts';
import { type BoundPages, bindPages } from './long/bindPages.ts';
import type { Exports } from './long/exports/Exports.ts';
import { exportsOf } from './long/exports/exportsOf.ts';
import { historyOf } from './long/history/historyOf.ts';
import type { MarketHistory } from './long/history/MarketHistory.ts';
import { spotPages } from './long/schemes/spotPages.ts';
import { messages } from './messages.ts';
import { findSpotOrder } from './orders/findSpotOrder.ts';
import type { Reconciled } from './orders/Reconciled.ts';
import { type ReconcileOptions, reconcile } from './orders/reconcile.ts';
import { sharedByName } from './sharedByName.ts';
import { shareLatest } from './shareLatest.ts';

/** How a client is made; all of it has defaults. Times in milliseconds. */
export interface SpotOptions extends CallingOptions {
  /** Default `wss://ws.kraken.com/v2`. */
  readonly wsUrl?: string;
  /** How long a topic without observers, and then the line, is kept. Default 500. */
  readonly lingerMs?: number;
  readonly limits?: Partial<Limits>;
  /** How fast a lost line is dialled again. Default: under the exchange's limit of dials. */
  readonly redial?: Partial<RedialPolicy>;
}

/**
 * The Spot market. Every stream is cold at its edge and shared inside: observers of the same topic are one
 * subscription on the wire, unsubscribing is the only way to end one, and a lost line is told in-band as a `Gap`.
 */
export interface Spot {
  /** Best prices and 24 hours. @param options.trigger an update for each trade (default) or for each change of the best prices */
  ticker(symbol: string, options?: { readonly trigger?: 'trades' | 'bbo' }): Observable<Ticker | Gap>;
  /** Each trade, from the next one on. */
  trades(symbol: string): Observable<Trade | Gap>;
  /** The order book, every frame of it verified by its checksum; a bad one heals itself. @param options.depth default 10 */
  book(symbol: string, options?: { readonly depth?: Depth }): Observable<Book | Gap>;
  /**
   * Candles: history first, then live ones, without a seam.
   * @param options.warmup closed candles to begin with, at most 719; default: what the exchange gives by itself
   */
  candles(
    symbol: string,
    interval: Interval,
    options?: { readonly warmup?: number },
  ): Observable<CandleEvent>;
  /** All assets and pairs, then the changed ones. */
  instruments(): Observable<Instruments | Gap>;
  /** How the line stands. */
  readonly status$: Observable<LineStatus>;
  /** The exchange's trading mode, once a line is open. */
  readonly system$: Observable<SystemStatus>;
  /** Every frame that comes in, decoded. */
  readonly frames$: Observable<Frame>;
  /** REST calls, cold: each subscription is a call of its own, and unsubscribing aborts it. */
  readonly rest: Bound<typeof spotCatalogue>;
  /** All pages of a REST call that answers in pages, lazily and within the rate limits. */
  readonly pages: BoundPages<typeof spotCatalogue, typeof spotPages>;
  /** Longer history of the market than one call has. */
  readonly history: MarketHistory;
  /** Reports of the account as files. */
  readonly exports: Exports;
  /** What is left of the rate limits; the last state, then each change. Empty without credentials. */
  readonly budget$: Observable<Budget>;
  /**
   * Finds out what became of orders whose answer was lost, by the client order ids that every order carries.
   * @param options.settleMs after sending, how long an order without a `deadline` may still be placed. Default 10,000
   * @param options.everyMs between two looks. Default 1,000
   */
  reconcile(lost: OutcomeError, options?: Partial<ReconcileOptions>): Observable<Reconciled>;
}

/**
 * A client of the Spot market. Nothing happens before something is subscribed to.
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-intro
 */
export function spot(options: SpotOptions = {}): Spot {
  const {
    wsUrl = 'wss://ws.kraken.com/v2',
    restUrl = 'https://api.kraken.com',
    world = liveWorld(),
  } = options;
  checkOptions(options);
  const line = connector({ ...options, codec: v2Codec, url: wsUrl, world });
  const { call, budget$ } = calling('spot', spotDialect(restUrl), world, options);
  const calls = bind(spotCatalogue, call);
  const historyLane = lane();
  const sharedBook = sharedByName<Book | Gap>();

  const makeBook = (symbol: string, depth: Depth): Observable<Book | Gap> => {
    const topic = { channel: 'book', symbol, depth } as const;
    const renew = (): void => {
      line.renew(topic, 'checksum');
    };
    const changes$ = line.channel(topic);
    const book$ = changes$.pipe(orderBook(depth), withChecksum(), resync(renew, world));
    // a bad book is not listened to for a while: the topic stays wanted, so that no other one takes its place
    const wanted$ = changes$.pipe(ignoreElements());
    // one state for all who look at this book; it is shown to who comes later as long as it stands
    return merge(book$, wanted$).pipe(shareLatest(() => line.stands(topic)));
  };

  return {
    status$: line.status$,
    system$: line.system$,
    frames$: line.frames$,
    rest: calls,
    pages: bindPages(spotCatalogue, spotPages, call),
    history: historyOf(calls, world.scheduler),
    exports: exportsOf(calls, world.scheduler),
    budget$,
    reconcile: (lost, { settleMs = 10_000, everyMs = 1_000 } = {}) =>
      reconcile(lost, findSpotOrder(calls), { settleMs, everyMs }, world.scheduler),
    ticker: (symbol, { trigger = 'trades' } = {}) =>
      line.channel({ channel: 'ticker', symbol, trigger }).pipe(messages()),
    trades: (symbol) =>
      line
        .channel({ channel: 'trade', symbol })
        .pipe(
          concatMap((event: ChannelEvent<readonly Trade[]>) =>
            event.type === 'gap' ? [event] : event.value,
          ),
        ),
    book: (symbol, { depth = 10 } = {}) => sharedBook(`${symbol} ${depth}`, () => makeBook(symbol, depth)),
    candles(symbol, interval, { warmup = 0 } = {}) {
      const minutes = intervalMinutes[interval];
      const older$ = calls.ohlc({ pair: restPair(symbol), interval: minutes }).pipe(
        map((result) => barsOf(result, symbol, minutes)),
        // a reconnect of many symbols is not to be a burst of calls
        historyLane.inTurn(),
      );
      return line.channel({ channel: 'ohlc', symbol, interval }).pipe(candleEvents(warmup, older$));
    },
    instruments: () => line.channel({ channel: 'instrument' }).pipe(messages()),
  };
}
