// What one client and the exchange say to each other about single orders.
import { decayingCount } from '../../access/decayingCount.ts';
import { meets } from '../../access/meets.ts';
import type { Inside } from '../../Inside.ts';
import type { TopicFeed } from '../../live/topicFeed.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { answers, type Times } from '../answers.ts';
import type { TalkParts } from '../TalkParts.ts';
import type { Desk } from './Desk.ts';
import { elsewhere } from './elsewhere.ts';
import type { Level3Topic } from './level3/Level3Topic.ts';
import { type Level3Asked, readLevel3 } from './level3/readLevel3.ts';
import { needsOf } from './trading/needsOf.ts';
import { symbolError } from './trading/symbolError.ts';

type Wanted = Extract<Level3Asked, { readonly type: 'level3' }>;

interface Held {
  readonly token: string;
  readonly stop: () => void;
}

const channel = 'level3';

const tooMany = 'Rate limit for snapshot requests exceeded';

/** Symbols of one line. */
const most = 200;

/** Points of a second, by what an account may. */
const budgets = { starter: 200, intermediate: 200, pro: 500 } as const;

/** Subscriptions of one line to single orders. @param markets spot pairs by symbol */
export function level3Desk(
  { house, tokens }: Inside,
  markets: ReadonlyMap<string, SymbolMarket>,
  feed: TopicFeed<Level3Topic>,
  { say, fault, now }: TalkParts,
): Desk {
  const held = new Map<string, Held>();
  const holds = (token: string): boolean => [...held.values()].some((one) => one.token === token);
  const spent = decayingCount({ points: 200, micros: 1_000_000 });
  const spentByPros = decayingCount({ points: 500, micros: 1_000_000 });

  /** Who asks, or the words against it. */
  const accountOf = ({ token }: Wanted): { readonly account: string } | string => {
    const holder = tokens.check(token, { held: holds(token) });
    if (holder === undefined || !house.accounts.has(holder.account)) return 'ESession:Invalid session';
    return meets(holder.permissions, needsOf('Level3')) ? holder : 'EGeneral:Permission denied';
  };
  /** @returns whether there was enough left of this second */
  const spend = (cost: number, account: string): boolean => {
    const { tier } = house.account(account);
    const count = tier === 'pro' ? spentByPros : spent;
    if (count.read(now()) + cost > budgets[tier]) return false;
    count.add(cost, now());
    return true;
  };
  const refuse = (
    error: string,
    method: string,
    symbol: string | undefined,
    id: number | undefined,
    times: () => Times,
    more = {},
  ): void => {
    say(answers.refused(error, method, symbol, id, times(), more), 'ack');
  };

  const subscribe = (
    symbol: string,
    { token, depth, cost, snapshot }: Wanted,
    account: string,
    id: number | undefined,
    times: () => Times,
  ): void => {
    const words =
      symbolError(symbol, markets) ??
      (held.has(symbol) ? 'Already subscribed' : undefined) ??
      (held.size >= most ? 'Exceeded maximum number of symbols' : undefined) ??
      (spend(cost, account) ? undefined : tooMany);
    if (words !== undefined) {
      refuse(words, 'subscribe', symbol, id, times, words === tooMany ? { channel, status: 'error' } : {});
      return;
    }
    if (!fault('loseAck')) say(answers.done('subscribe', { channel, snapshot, symbol }, id, times()), 'ack');
    const open = (): (() => void) =>
      feed.open({ symbol, depth }, snapshot, (text) => {
        say(text, 'data', channel, symbol);
      });
    held.set(symbol, { token, stop: fault('ackNoData') ? () => undefined : open() });
  };
  const unsubscribe = (symbol: string, id: number | undefined, times: () => Times): void => {
    const one = held.get(symbol);
    if (one === undefined) {
      // the exchange names the wrong method here, and so do we
      refuse('Subscription Not Found', 'subscribe', symbol, id, times);
      return;
    }
    held.delete(symbol);
    one.stop();
    say(answers.done('unsubscribe', { channel, symbol }, id, times()), 'ack');
  };

  return {
    hear({ method, params, id }, times) {
      if (method !== 'subscribe' && method !== 'unsubscribe') {
        const words = elsewhere.method('level3', method) ?? 'Unsupported event';
        refuse(words, method, undefined, id, times);
        return;
      }
      const wanted = readLevel3(method, params);
      if (wanted.type === 'refused') {
        refuse(wanted.error, method, undefined, id, times);
        return;
      }
      const who = accountOf(wanted);
      if (typeof who === 'string') {
        refuse(who, method, undefined, id, times, { channel, status: 'error' });
        return;
      }
      for (const symbol of wanted.symbols)
        if (method === 'subscribe') subscribe(symbol, wanted, who.account, id, times);
        else unsubscribe(symbol, id, times);
    },
    held: () => held.size,
    end() {
      for (const { stop } of held.values()) stop();
      held.clear();
    },
  };
}
