import { channelRules } from '../wire/channelRules.ts';
import { isRecord } from '../wire/isRecord.ts';
import type { Topic } from '../wire/Topic.ts';

/** What a recorded text is: a data frame of V2, a text of V1, or something that is not played. */
export type RecordedFrame =
  | {
      readonly type: 'data';
      readonly channel: Topic['channel'];
      readonly symbol: string;
      readonly snapshot: boolean;
      /** The most levels on a side, or the minutes of a candle; undefined where the frame tells none. */
      readonly size: number | undefined;
    }
  | { readonly type: 'v1' }
  | { readonly type: 'other' };

const isChannel = (name: unknown): name is Topic['channel'] =>
  typeof name === 'string' && Object.hasOwn(channelRules, name);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const length = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

function sizeOf(channel: Topic['channel'], first: Readonly<Record<string, unknown>>): number | undefined {
  const { bids, asks, interval } = first;
  if (channel === 'book') return Math.max(length(bids), length(asks));
  return channel === 'ohlc' && typeof interval === 'number' ? interval : undefined;
}

/** @param text as it was on the wire */
export function recordedFrame(text: string): RecordedFrame {
  const frame = parse(text);
  // V1 says data in lists, and all else with an event
  if (Array.isArray(frame) || (isRecord(frame) && 'event' in frame)) return { type: 'v1' };
  if (!isRecord(frame)) return { type: 'other' };
  const { channel, type, data } = frame;
  if (!isChannel(channel) || (type !== 'snapshot' && type !== 'update')) return { type: 'other' };
  const snapshot = type === 'snapshot';
  if (channel === 'instrument') return { type: 'data', channel, symbol: '', snapshot, size: undefined };
  const first: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!isRecord(first)) return { type: 'other' };
  const { symbol } = first;
  if (typeof symbol !== 'string') return { type: 'other' };
  return { type: 'data', channel, symbol, snapshot, size: sizeOf(channel, first) };
}
