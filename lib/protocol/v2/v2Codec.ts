// The public half of WebSocket V2, pure: what to say for a topic, and what a text means.
import type { Codec } from '../Codec.ts';
import { checkTopic } from './checkTopic.ts';
import { decode } from './decode/decode.ts';
import { mergeMessage } from './mergeMessage.ts';
import { subscribeParams } from './subscribeParams.ts';
import type { V2Channels } from './V2Channels.ts';
import type { V2Topic } from './V2Topic.ts';

const keyOf = (topic: V2Topic): string => ('symbol' in topic ? topic.symbol : '');

function request(method: 'subscribe' | 'unsubscribe', topics: readonly V2Topic[], id: number): string {
  const [first] = topics;
  const params = first === undefined ? {} : subscribeParams(first);
  const symbol = topics.map(keyOf).filter((key) => key !== '');
  // trades begin with the next one: what is past comes from REST, where it can be proven whole
  const snapshot = method === 'subscribe' ? { snapshot: first?.channel !== 'trade' } : {};
  return JSON.stringify({
    method,
    params: { ...params, ...(symbol.length > 0 && { symbol }), ...snapshot },
    req_id: id,
  });
}

/** @see https://docs.kraken.com/api/docs/guides/spot-ws-intro */
export const v2Codec: Codec<V2Channels, string> = {
  slot(topic) {
    checkTopic(topic);
    const { channel, ...rest } = subscribeParams(topic);
    return [channel, keyOf(topic), ...Object.values(rest)].filter((part) => part !== '').join(' ');
  },
  route: (topic) => ({ channel: topic.channel, key: keyOf(topic) }),
  batch: (topic) => JSON.stringify(subscribeParams(topic)),
  snapshots: (topic) => topic.channel !== 'trade',
  needsAuth: () => false,
  replaces: (topic) => topic.channel === 'ticker',
  merge: mergeMessage,
  subscribe: (topics, id) => request('subscribe', topics, id),
  unsubscribe: (topics, id) => request('unsubscribe', topics, id),
  ping: (id) => JSON.stringify({ method: 'ping', req_id: id }),
  decode,
};
