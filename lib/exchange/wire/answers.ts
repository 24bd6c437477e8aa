// Pure: answers to requests. Their keys stand in alphabetical order, as the exchange has them.
import { channelRules } from './channelRules.ts';
import { jsonText } from './jsonText.ts';
import { rfc3339 } from './rfc3339.ts';
import type { Topic } from './Topic.ts';
import type { Wire } from './Wire.ts';

/** When a request came and when its answer goes, microseconds since 1970. */
export interface Times {
  readonly in: number;
  readonly out: number;
}

/** Members of an answer. */
type Members = Readonly<Record<string, Wire | undefined>>;

const sorted = (members: object): Wire => {
  const all: Members = { ...members };
  const inOrder: Record<string, Wire | undefined> = {};
  for (const name of Object.keys(all).sort()) inOrder[name] = all[name];
  return inOrder;
};

const stamps = (times: Times): Readonly<Record<string, Wire>> => ({
  time_in: rfc3339(times.in),
  time_out: rfc3339(times.out),
});

/** What is said to a request, by what became of it. */
export const answers = {
  pong: (id: number | undefined, times: Times): string =>
    jsonText({ method: 'pong', req_id: id, ...stamps(times) }),

  subscribed: (topic: Topic, snapshot: boolean, id: number | undefined, times: Times): string => {
    const { warnings } = channelRules[topic.channel];
    const result = sorted({ ...topic, snapshot, warnings });
    return jsonText({ method: 'subscribe', req_id: id, result, success: true, ...stamps(times) });
  },

  unsubscribed: (topic: Topic, id: number | undefined, times: Times): string =>
    jsonText({ method: 'unsubscribe', req_id: id, result: sorted(topic), success: true, ...stamps(times) }),

  /** @param result sorted too where it is no list  @param more beside it, `success` if it is not all true */
  done: (
    method: string,
    result: Members | readonly Members[],
    id: number | undefined,
    times: Times,
    more: Members = {},
  ): string =>
    jsonText(
      sorted({
        method,
        req_id: id,
        result: Array.isArray(result) ? result.map(sorted) : sorted(result),
        success: true,
        ...more,
        ...stamps(times),
      }),
    ),

  /** @param symbol where the error is tied to one  @param more what some errors have beside it */
  refused: (
    error: string,
    method: string | undefined,
    symbol: string | undefined,
    id: number | undefined,
    times: Times,
    more: Members = {},
  ): string =>
    jsonText(sorted({ error, method, req_id: id, success: false, symbol, ...more, ...stamps(times) })),
} as const;
