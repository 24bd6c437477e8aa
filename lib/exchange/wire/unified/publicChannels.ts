// Pure: what may be asked of each public channel, as a table. Every one of them needs `asset_class`.
import { bookDepths } from '../../../core/model/bookDepths.ts';
import { intervalMinutes } from '../../../core/model/intervalMinutes.ts';
import { level3Depths } from '../v2/level3/level3Depths.ts';
import type { TickType, UnifiedTopic } from './UnifiedTopic.ts';

type Params = Readonly<Record<string, unknown>>;

/** The law of one channel. */
export interface PublicChannel {
  /** Parameters beside `channel`, `asset_class` and `snapshot`. */
  readonly fields: readonly string[];
  readonly hasSymbol: boolean;
  readonly needsToken: boolean;
  /** Is a snapshot sent where nobody says? */
  readonly snapshot: boolean;
  /** The topic asked for, still without its symbol, or the exchange's words against it. [W] The words are Spot's. */
  read(params: Params): ((symbol: string) => UnifiedTopic) | string;
}

const intervals: readonly number[] = Object.values(intervalMinutes);
const tickTypes: readonly TickType[] = ['trade', 'mark', 'spot'];

const plain = { fields: ['symbol'], hasSymbol: true, needsToken: false, snapshot: true } as const;

/** By name. @see https://docs.kraken.com/exchange/api-reference/unified-websocket */
export const publicChannels: ReadonlyMap<unknown, PublicChannel> = new Map<unknown, PublicChannel>([
  // `event_trigger` is no parameter here: ticks come with trades
  ['ticker', { ...plain, read: () => (symbol) => ({ channel: 'ticker', symbol }) }],
  [
    'book',
    {
      ...plain,
      fields: ['symbol', 'depth'],
      read({ depth: wanted = 10 }) {
        const depth = bookDepths.find((known) => known === wanted);
        if (depth === undefined) return 'Subscription depth not supported';
        return (symbol) => ({ channel: 'book', symbol, depth });
      },
    },
  ],
  ['trade', { ...plain, snapshot: false, read: () => (symbol) => ({ channel: 'trade', symbol }) }],
  [
    'ohlc',
    {
      ...plain,
      fields: ['symbol', 'interval', 'tick_type'],
      // [W] the default of the interval
      read({ interval = 1, tick_type: wanted = 'trade' }) {
        if (typeof interval !== 'number' || !Number.isInteger(interval))
          return 'Subscription ohlc interval must be an integer';
        if (!intervals.includes(interval)) return 'Subscription ohlc interval not supported';
        const tick = tickTypes.find((known) => known === wanted);
        if (tick === undefined) return 'Subscription ohlc tick_type not supported';
        return (symbol) => ({ channel: 'ohlc', symbol, interval, tick_type: tick });
      },
    },
  ],
  ['instrument', { ...plain, fields: [], hasSymbol: false, read: () => () => ({ channel: 'instrument' }) }],
  [
    // [W] whether contracts are served, and the parameters: Spot's, in one place with the rest
    'level3',
    {
      ...plain,
      fields: ['symbol', 'depth', 'token'],
      needsToken: true,
      read({ depth: wanted = 10 }) {
        const found = level3Depths.get(wanted);
        if (found === undefined) return 'Subscription depth not supported';
        return (symbol) => ({ channel: 'level3', symbol, depth: found.depth });
      },
    },
  ],
]);
