// What one client and the derivatives say to each other.
import type { Inside } from '../../Inside.ts';
import type { TopicFeed } from '../../live/topicFeed.ts';
import type { Talk } from '../../wire/Talk.ts';
import type { TalkParts } from '../../wire/TalkParts.ts';
import type { Records } from '../records/recordsOf.ts';
import { alerts } from './alerts.ts';
import { type Asks, asks } from './asks.ts';
import type { FuturesTopic } from './FuturesTopic.ts';
import { type Held, held } from './held.ts';
import { requestPace } from './requestPace.ts';
import { wantedOf } from './wantedOf.ts';

type Asked = Extract<Asks, { readonly type: 'subscribe' | 'unsubscribe' }>;

/** What a conversation stands on beside its line. */
export interface FuturesTalkParts {
  readonly inside: Inside;
  readonly records: Records;
  readonly feed: TopicFeed<FuturesTopic>;
}

/** Requests of a second. */
const most = 100;

/** @see FuturesTalkParts */
export function futuresTalk({ inside, records, feed }: FuturesTalkParts, parts: TalkParts): Talk {
  const { say, fault, connection } = parts;
  const make = held({ inside, feed, parts });
  const wishes = { inside, records, make, connection };
  const holds = new Map<string, Held>();
  const pace = requestPace(most);
  let limited = false;

  const alert = (text: string): void => {
    say(text, 'other');
  };
  const ack = (event: 'subscribed' | 'unsubscribed', name: string, product: string | undefined): void => {
    say(
      JSON.stringify({ event, feed: name, ...(product === undefined ? {} : { product_ids: [product] }) }),
      'ack',
      name,
      product,
    );
  };

  const subscribe = (asked: Asked): void => {
    if (inside.house.status() === 'maintenance') {
      alert(alerts.unavailable);
      return;
    }
    const begin: (() => void)[] = [];
    for (const wanted of wantedOf(wishes, asked)) {
      if (typeof wanted === 'string') {
        alert(wanted);
        continue;
      }
      const { key, product, open } = wanted;
      const before = holds.get(key);
      if (before !== undefined) alert(alerts.already);
      else if (!fault('loseAck')) ack('subscribed', asked.feed, product);
      const silent = before === undefined && fault('ackNoData');
      // held at once: the same product may stand twice in one request
      if (before === undefined) holds.set(key, make.silent());
      if (!silent)
        begin.push(() => {
          // the new one first, so that the topic never runs out of observers
          const old = holds.get(key);
          holds.set(key, open());
          old?.stop();
        });
    }
    // what is there comes behind all acks
    for (const start of begin) start();
  };

  const unsubscribe = (asked: Asked): void => {
    for (const wanted of wantedOf(wishes, asked)) {
      if (typeof wanted === 'string') {
        alert(wanted);
        continue;
      }
      const one = holds.get(wanted.key);
      holds.delete(wanted.key);
      one?.stop();
      if (one === undefined) alert(alerts.notSubscribed);
      else ack('unsubscribed', asked.feed, wanted.product);
    }
  };

  const answer = (asked: Asks): void => {
    switch (asked.type) {
      case 'challenge':
        say(
          JSON.stringify({ event: 'challenge', message: inside.challenges.issue(connection, asked.apiKey) }),
          'other',
        );
        return;
      case 'jsonError':
        say(JSON.stringify({ event: 'error', message: 'Json Error' }), 'other');
        return;
      case 'bad':
        alert(alerts.bad);
        return;
      case 'subscribe':
        subscribe(asked);
        return;
      case 'unsubscribe':
        unsubscribe(asked);
    }
  };

  say('{"event":"info","version":1}', 'status');
  if (inside.house.status() === 'maintenance') alert(alerts.unavailable);

  return {
    hear(text) {
      if (parts.unpaced !== true && !pace.admits(parts.now())) {
        // once; what else is dropped is dropped without a word
        if (!limited) alert(alerts.rateLimited);
        limited = true;
        return;
      }
      limited = false;
      answer(asks(text));
    },
    held: () => holds.size,
    beat() {
      for (const { beat } of holds.values()) beat();
    },
    statusChanged() {
      for (const { news } of holds.values()) news();
    },
    end() {
      for (const { stop } of holds.values()) stop();
      holds.clear();
      inside.challenges.forget(connection);
    },
  };
}
