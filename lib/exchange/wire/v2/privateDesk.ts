// What one client and the exchange say to each other about an account and its orders.
import { meets } from '../../access/meets.ts';
import { tradingTiers } from '../../access/tradingTiers.ts';
import type { Inside } from '../../Inside.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { answers, type Times } from '../answers.ts';
import { jsonText } from '../jsonText.ts';
import type { TalkParts } from '../TalkParts.ts';
import type { Wire } from '../Wire.ts';
import type { Desk } from './Desk.ts';
import type { Asked } from './Envelope.ts';
import { balances } from './own/balances.ts';
import { executions } from './own/executions.ts';
import type { OwnAsked } from './own/OwnAsked.ts';
import type { OwnChannel } from './own/OwnChannel.ts';
import { readOwn } from './own/readOwn.ts';
import { methods } from './trading/methods.ts';
import { needsOf } from './trading/needsOf.ts';
import { trade } from './trading/trade.ts';

type Wanted = Exclude<OwnAsked, { readonly type: 'refused' }>;

interface Held {
  readonly token: string;
  readonly stop: () => void;
}

const warnings: readonly string[] = [
  'cancel_reason is deprecated, use reason',
  'stop_price is deprecated, use triggers.price',
  'trigger is deprecated use triggers.reference',
  'triggered_price is deprecated use triggers.last_price',
];

/** Subscriptions of one line to the channels of an account, and its trading. @param markets spot pairs by symbol */
export function privateDesk(
  inside: Inside,
  markets: ReadonlyMap<string, SymbolMarket>,
  { say, fault }: TalkParts,
): Desk {
  const { house, tokens, random } = inside;
  const held = new Map<Wanted['type'], Held>();
  const holds = (token: string): boolean => [...held.values()].some((one) => one.token === token);
  /** Data that waits until a request is answered. */
  let waiting: (() => void)[] | undefined;
  const data = (send: () => void): void => {
    if (waiting === undefined) send();
    else waiting.push(send);
  };

  /** Who asks, or the words against it. */
  const accountOf = (wanted: Wanted): { readonly account: string } | string => {
    const { token } = wanted;
    const holder = tokens.check(token, { held: holds(token) });
    if (holder === undefined || !house.accounts.has(holder.account)) return 'ESession:Invalid session';
    const { account, permissions } = holder;
    const needs =
      wanted.type === 'balances'
        ? [needsOf('BalanceEx')]
        : [needsOf('OpenOrders'), ...(wanted.wishes.trades ? [needsOf('TradesHistory')] : [])];
    return needs.every((one) => meets(permissions, one)) ? { account } : 'EGeneral:Permission denied';
  };
  const listen = (wanted: Wanted, account: string): (() => void) => {
    const ground = { house, markets, account };
    const channel: OwnChannel =
      wanted.type === 'balances' ? balances(ground, wanted.users) : executions(ground, wanted.wishes);
    let sequence = 0;
    let live = true;
    const tell = (type: 'snapshot' | 'update', entries: readonly Wire[]): void => {
      if (!live) return;
      sequence += 1;
      const text = jsonText({ channel: wanted.type, type, data: entries, sequence });
      data(() => {
        say(text, 'data', wanted.type);
      });
    };
    if (wanted.snapshot) for (const entries of channel.snapshot()) tell('snapshot', entries);
    const unwatch = house.watch(account, (event) => {
      const entries = channel.update(event);
      if (entries !== undefined) tell('update', entries);
    });
    return () => {
      live = false;
      unwatch();
    };
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
    const channel = wanted.type;
    const who = accountOf(wanted);
    const one = held.get(channel);
    if (typeof who === 'string') refuse(who, method, { channel, status: 'error' });
    else if (method === 'unsubscribe') {
      // the exchange names the wrong method here, and so do we
      if (one === undefined) refuse('Subscription Not Found', 'subscribe', { channel });
      else {
        held.delete(channel);
        one.stop();
        say(answers.done(method, { channel }, id, times()), 'ack');
      }
    } else if (one !== undefined) refuse('Already subscribed', method, { channel });
    else {
      const { account } = who;
      const { snapshot } = wanted;
      const result =
        wanted.type === 'balances'
          ? { channel, snapshot }
          : {
              channel,
              snapshot,
              maxratecount: tradingTiers[house.account(account).tier].threshold,
              ...wanted.echo,
              warnings,
            };
      if (!fault('loseAck')) say(answers.done(method, result, id, times()), 'ack');
      const stop = fault('ackNoData') ? () => undefined : listen(wanted, account);
      held.set(channel, { token: wanted.token, stop });
    }
  };

  const trading = (asked: Asked, times: () => Times): void => {
    const { method: name, id } = asked;
    const method = methods.get(name);
    if (method === undefined) {
      say(answers.refused('Unsupported event', name, undefined, id, times()), 'ack');
      return;
    }
    // what an order does may be told before or after that it was taken, as the two ways through the exchange have it
    if (random.below(2) === 0) waiting = [];
    for (const answer of trade({ inside, markets, method, asked, holds }))
      say(
        answer.type === 'done'
          ? answers.done(name, answer.result, id, times(), answer.more)
          : answers.refused(answer.error, name, undefined, id, times()),
        'ack',
      );
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
    end() {
      for (const { stop } of held.values()) stop();
      held.clear();
    },
  };
}
