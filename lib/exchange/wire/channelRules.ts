// What may be asked of each public channel, and what a subscription is acknowledged with, as a table.
import { bookDepths } from '../../core/model/bookDepths.ts';
import { intervalMinutes } from '../../core/model/intervalMinutes.ts';
import type { Topic } from './Topic.ts';

type Params = Readonly<Record<string, unknown>>;

/** The topics asked for, still without their symbol, or the exchange's words against it. */
type ReadTopic = ((symbol: string) => Topic) | string;

/** The law of one channel. */
export interface ChannelRule {
  /** Parameters beside `channel` and `snapshot`. */
  readonly fields: readonly string[];
  readonly hasSymbol: boolean;
  /** Is a snapshot sent where nobody says? */
  readonly snapshot: boolean;
  readonly warnings?: readonly string[];
  read(params: Params): ReadTopic;
}

const malformed = 'Malformed request';
const intervals: readonly number[] = Object.values(intervalMinutes);

/** @see https://docs.kraken.com/api/docs/guides/spot-ws-intro */
export const channelRules: Readonly<Record<Topic['channel'], ChannelRule>> = {
  ticker: {
    fields: ['symbol', 'event_trigger'],
    hasSymbol: true,
    snapshot: true,
    read({ event_trigger: trigger = 'trades' }) {
      if (trigger !== 'bbo' && trigger !== 'trades') return malformed;
      return (symbol) => ({ channel: 'ticker', symbol, event_trigger: trigger });
    },
  },
  book: {
    fields: ['symbol', 'depth'],
    hasSymbol: true,
    snapshot: true,
    read({ depth: wanted = 10 }) {
      const depth = bookDepths.find((known) => known === wanted);
      if (depth === undefined) return 'Subscription depth not supported';
      return (symbol) => ({ channel: 'book', symbol, depth });
    },
  },
  trade: {
    fields: ['symbol'],
    hasSymbol: true,
    snapshot: false,
    read: () => (symbol) => ({ channel: 'trade', symbol }),
  },
  ohlc: {
    fields: ['symbol', 'interval'],
    hasSymbol: true,
    snapshot: true,
    warnings: ['timestamp is deprecated, use interval_begin'],
    read({ interval = 1 }) {
      if (typeof interval !== 'number' || !Number.isInteger(interval))
        return 'Subscription ohlc interval must be an integer';
      if (!intervals.includes(interval)) return 'Subscription ohlc interval not supported';
      return (symbol) => ({ channel: 'ohlc', symbol, interval });
    },
  },
  instrument: {
    fields: ['execution_venue', 'include_tokenized_assets'],
    hasSymbol: false,
    snapshot: true,
    warnings: ['tick_size is deprecated, use price_increment'],
    read({ execution_venue: venue = 'international', include_tokenized_assets: tokens = false }) {
      if (venue !== 'international' && venue !== 'bitnomial-exchange') return malformed;
      if (typeof tokens !== 'boolean') return malformed;
      return () => ({
        channel: 'instrument',
        ...(venue === 'international' ? {} : { execution_venue: venue }),
      });
    },
  },
};
