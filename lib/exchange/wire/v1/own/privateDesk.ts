import { meets } from '../../../access/meets.ts';
import type { Needs } from '../../../access/Needs.ts';
import type { TokenHolder } from '../../../access/tokens.ts';
import { tradingTiers } from '../../../access/tradingTiers.ts';
import type { Inside } from '../../../Inside.ts';
import { jsonText } from '../../jsonText.ts';
import type { TalkParts } from '../../TalkParts.ts';
import type { Wire } from '../../Wire.ts';
import type { Asked, PrivateName } from '../Asked.ts';
import type { Desk } from '../Desk.ts';
import type { Names } from '../Names.ts';
import { type SubscriptionStatus, subscriptionStatus } from '../subscriptionStatus.ts';
import type { OwnChannel } from './OwnChannel.ts';
import { openOrders } from './openOrders.ts';
import { ownTrades } from './ownTrades.ts';

type Private = Extract<Asked, { readonly type: 'private' }>;

interface Held {
  readonly token: string;
  readonly stop: () => void;
}

const needs: Readonly<Record<PrivateName, Needs>> = {
  ownTrades: [['query-closed-trades']],
  openOrders: [['query-open-trades']],
};

/** Subscriptions of one line to the channels of an account. */
export function privateDesk(inside: Inside, names: Names, { say, fault }: TalkParts): Desk {
  const { house, tokens } = inside;
  const held = new Map<PrivateName, Held>();
  const holds = (token: string): boolean => [...held.values()].some((one) => one.token === token);
  const answer = (status: SubscriptionStatus): void => {
    say(subscriptionStatus(status), 'ack');
  };
  const refuse = (
    errorMessage: string,
    subscription: SubscriptionStatus['subscription'],
    reqid: number | undefined,
  ): void => {
    answer({ errorMessage, reqid, status: 'error', subscription });
  };

  /** Who asks, or the words against it. */
  const holderOf = ({ token, name }: Private): TokenHolder | string => {
    if (token === undefined) return 'Token(s) not found';
    const holder = tokens.check(token, { held: holds(token) });
    if (holder === undefined) return 'ESession:Invalid session';
    return meets(holder.permissions, needs[name]) ? holder : 'EGeneral:Permission denied';
  };
  const channelOf = ({ name, snapshot, consolidate, rateCounter }: Private, account: string): OwnChannel => {
    const of = house.account(account);
    if (name === 'ownTrades') return ownTrades(of, names, { snapshot, consolidate });
    return openOrders(of, names, rateCounter ? (symbol) => house.rateCount(account, symbol) : undefined);
  };
  const listen = (asked: Private, account: string): (() => void) => {
    const { name } = asked;
    const channel = channelOf(asked, account);
    let sequence = 0;
    let live = true;
    const tell = (items: readonly Wire[] | undefined): void => {
      if (items === undefined || !live) return;
      sequence += 1;
      say(jsonText([items, name, { sequence }]), 'data', name);
    };
    tell(channel.snapshot());
    const unwatch = house.watch(account, (event) => {
      tell(channel.update(event));
    });
    // what one order does at once may end without a word that it is over
    const rest = house.afterwards(() => {
      tell(channel.rest());
    });
    return () => {
      live = false;
      unwatch();
      rest();
    };
  };
  const subscriptionOf = (name: PrivateName, account: string): Wire =>
    name === 'openOrders'
      ? { maxratecount: tradingTiers[house.account(account).tier].threshold, name }
      : { name };

  return {
    subscribe(asked, reqid) {
      if (asked.type === 'refused') refuse(asked.error, asked.subscription, reqid);
      if (asked.type !== 'private') return;
      const { name } = asked;
      const holder = holderOf(asked);
      if (typeof holder === 'string') refuse(holder, { name }, reqid);
      else if (held.has(name)) refuse('Already subscribed', { name }, reqid);
      else {
        const { account, token } = holder;
        const subscription = subscriptionOf(name, account);
        if (!fault('loseAck')) answer({ channelName: name, reqid, status: 'subscribed', subscription });
        const stop = fault('ackNoData') ? () => undefined : listen(asked, account);
        held.set(name, { token, stop });
      }
    },
    unsubscribe(asked, reqid) {
      if (asked.type === 'refused') refuse(asked.error, asked.subscription, reqid);
      if (asked.type === 'number') refuse('Subscription Not Found', undefined, reqid);
      if (asked.type !== 'private') return;
      const { name } = asked;
      const holder = holderOf(asked);
      const one = held.get(name);
      if (typeof holder === 'string') refuse(holder, { name }, reqid);
      else if (one === undefined) refuse('Subscription Not Found', { name }, reqid);
      else {
        held.delete(name);
        one.stop();
        answer({ channelName: name, reqid, status: 'unsubscribed', subscription: { name } });
      }
    },
    held: () => held.size,
    holds,
    end() {
      for (const { stop } of held.values()) stop();
      held.clear();
    },
  };
}
