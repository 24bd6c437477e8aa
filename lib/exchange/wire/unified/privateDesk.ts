// What one client and the exchange say to each other about an account and its orders.
import { meets } from '../../access/meets.ts';
import type { Inside } from '../../Inside.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { answers, type Times } from '../answers.ts';
import { isRecord } from '../isRecord.ts';
import { jsonText } from '../jsonText.ts';
import type { TalkParts } from '../TalkParts.ts';
import type { Desk } from '../v2/Desk.ts';
import type { Asked } from '../v2/Envelope.ts';
import { trade } from '../v2/trading/trade.ts';
import { assetClassError } from './assetClassError.ts';
import { listen, type Telling } from './own/listen.ts';
import { type OwnAsked, readOwn } from './own/readOwn.ts';
import { tradingMethods } from './trading/tradingMethods.ts';
import type { UnifiedOptions } from './UnifiedOptions.ts';

type Wanted = Extract<OwnAsked, { readonly type: 'channel' }>;

interface Held extends Telling {
  readonly token: string;
}

/** A desk that has something to tell each second. */
export interface PrivateDesk extends Desk {
  readonly beat: () => void;
}

/** What a subscription is acknowledged with: of two flags that exclude each other only the one that counts. */
const effective = ({ channel, rule: { either }, flags }: Wanted) => {
  const left = either !== undefined && flags[either[0]] === true ? either[1] : undefined;
  return { channel, ...Object.fromEntries(Object.entries(flags).filter(([name]) => name !== left)) };
};

/** Subscriptions of one line to the channels of an account, and its trading. @param markets contracts by symbol */
export function privateDesk(
  inside: Inside,
  markets: ReadonlyMap<string, SymbolMarket>,
  options: UnifiedOptions,
  { say, fault }: TalkParts,
): PrivateDesk {
  const { house, tokens, random } = inside;
  const held = new Map<string, Held>();
  const holds = (token: string): boolean => [...held.values()].some((one) => one.token === token);
  let lineSequence = 0;
  /** Data that waits until a request is answered. */
  let waiting: (() => void)[] | undefined;

  /** Who asks, or the words against it. */
  const accountOf = ({ token, rule, flags }: Wanted): { readonly account: string } | string => {
    const holder = tokens.check(token, { held: holds(token) });
    if (holder === undefined || !house.accounts.has(holder.account)) return 'ESession:Invalid session';
    const { account, permissions } = holder;
    return rule.needs(flags).every((one) => meets(permissions, one))
      ? { account }
      : 'EGeneral:Permission denied';
  };
  const open = ({ channel: name, rule, token, flags }: Wanted, account: string): void => {
    const channel = rule.make({
      inside,
      markets,
      account,
      options,
      flags,
      lineSequence() {
        lineSequence += 1;
        return lineSequence;
      },
    });
    const telling = listen(channel, house, account, (frame) => {
      const text = jsonText({ channel: name, ...frame });
      const send = (): void => {
        say(text, 'data', name);
      };
      if (waiting === undefined) send();
      else waiting.push(send);
    });
    if (telling !== undefined) held.set(name, { token, ...telling });
  };

  const subscription = ({ method, params, id }: Asked, times: () => Times): void => {
    const wanted = readOwn(method, params);
    const refuse = (error: string, said = method, more = {}): void => {
      say(answers.refused(error, said, undefined, id, times(), more), 'ack');
    };
    if (wanted.type === 'refused') {
      refuse(wanted.error);
      return;
    }
    const { channel } = wanted;
    const who = accountOf(wanted);
    const one = held.get(channel);
    if (typeof who === 'string') refuse(who, method, { channel, status: 'error' });
    else if (method === 'unsubscribe') {
      // Spot names the wrong method here, and so do we
      if (one === undefined) refuse('Subscription Not Found', 'subscribe', { channel });
      else {
        held.delete(channel);
        one.stop();
        say(answers.done(method, { channel }, id, times()), 'ack');
      }
    } else if (one !== undefined) refuse(`Already subscribed to ${channel} channel`, method, { channel });
    else {
      if (!fault('loseAck')) say(answers.done(method, effective(wanted), id, times()), 'ack');
      const silent = { token: wanted.token, beat: () => undefined, stop: () => undefined };
      if (fault('ackNoData')) held.set(channel, silent);
      else open(wanted, who.account);
    }
  };

  const trading = (asked: Asked, times: () => Times): void => {
    const { method: name, id, params } = asked;
    const refuse = (error: string): void => {
      say(answers.refused(error, name, undefined, id, times()), 'ack');
    };
    const found = tradingMethods.get(name);
    if (found === undefined) {
      refuse('Unsupported event');
      return;
    }
    const { assetClass, method } = found;
    // params that are none are refused by the method itself
    const { asset_class: named }: Readonly<Record<string, unknown>> = isRecord(params)
      ? params
      : { asset_class: 'derivatives' };
    const unclassed = assetClassError(assetClass, named, `${name} method`);
    if (unclassed !== undefined) {
      refuse(unclassed);
      return;
    }
    // what an order does may be told before or after that it was taken, as on Spot
    if (random.below(2) === 0) waiting = [];
    for (const answer of trade({ inside, markets, method, asked, holds }))
      if (answer.type === 'refused') refuse(answer.error);
      else say(answers.done(name, answer.result, id, times(), answer.more), 'ack');
    const late = waiting ?? [];
    waiting = undefined;
    for (const send of late) send();
  };

  return {
    hear(asked, times) {
      if (asked.method === 'subscribe' || asked.method === 'unsubscribe') subscription(asked, times);
      else trading(asked, times);
    },
    held: () => held.size,
    beat() {
      for (const one of held.values()) one.beat();
    },
    end() {
      for (const { stop } of held.values()) stop();
      held.clear();
    },
  };
}
