import { concatMap, ignoreElements, map, merge, type Observable } from 'rxjs';
import type { Bar } from '../core/model/Bar.ts';
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
import { v2Codec } from '../protocol/v2/v2Codec.ts';
import { connector } from '../session/connector/connector.ts';
import type { LineStatus } from '../session/LineStatus.ts';
import type { Limits } from '../session/machine/Limits.ts';
import type { RedialPolicy } from '../session/RedialPolicy.ts';
import { type Bound, bind } from '../session/rest/bind.ts';
import { inTurn } from '../session/rest/inTurn.ts';
import { rest } from '../session/rest/rest.ts';
import type { RetryPolicy } from '../session/rest/retryTransient.ts';
import { liveWorld } from '../transport/liveWorld.ts';
import type { World } from '../transport/World.ts';
import { type CandleEvent, candleEvents } from './candleEvents.ts';
import { checkOptions } from './checkOptions.ts';
import { messages } from './messages.ts';
import { sharedByName } from './sharedByName.ts';
import { shareLatest } from './shareLatest.ts';

/** How a client is made; all of it has defaults. Times in milliseconds. */
export interface SpotOptions {
  /** Default `wss://ws.kraken.com/v2`. */
  readonly wsUrl?: string;
  /** Default `https://api.kraken.com`. */
  readonly restUrl?: string;
  /** Default the real one. */
  readonly world?: World;
  /** Of each REST attempt. Default 10,000. */
  readonly timeoutMs?: number;
  readonly retry?: RetryPolicy;
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
  /** REST calls, cold. */
  readonly rest: Bound<typeof spotCatalogue>;
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
  const calls = bind(spotCatalogue, rest({ ...options, baseUrl: restUrl, world }));
  const oneByOne = inTurn<readonly Bar[]>();
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
        oneByOne,
      );
      return line.channel({ channel: 'ohlc', symbol, interval }).pipe(candleEvents(warmup, older$));
    },
    instruments: () => line.channel({ channel: 'instrument' }).pipe(messages()),
  };
}
