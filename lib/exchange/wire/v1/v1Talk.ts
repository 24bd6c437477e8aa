import { decayingCount } from '../../access/decayingCount.ts';
import type { Inside } from '../../Inside.ts';
import { Exact } from '../Exact.ts';
import type { Talk } from '../Talk.ts';
import type { TalkParts } from '../TalkParts.ts';
import type { Desk } from './Desk.ts';
import type { Message } from './Message.ts';
import type { Names } from './Names.ts';
import { readMessage } from './readMessage.ts';
import { readSubscription } from './readSubscription.ts';
import { sorted } from './sorted.ts';
import { commands } from './trading/commands.ts';
import { refused } from './trading/refused.ts';
import { trade } from './trading/trade.ts';

/** Past what a float holds, as the exchange's own are. */
const firstId = 12_408_273_561_298_731_010n;

/** Subscription messages that may come at once, and how many more each second. The exchange has such a limit and tells nobody. */
const [burst, rate] = [60, { points: 20, micros: 1_000_000 }];

/** What one conversation is about. */
interface About {
  readonly inside: Inside;
  readonly names: Names;
  readonly host: 'public' | 'private';
  readonly desk: Desk;
}

/** A line of the first WebSocket. @see https://docs.kraken.com/api/docs/guides/spot-ws-intro */
export function v1Talk(
  { inside, names, host, desk }: About,
  { connection, now, say, unpaced }: TalkParts,
): Talk {
  const asked = decayingCount(rate);
  const connectionID = new Exact(String(firstId + BigInt(connection)));

  const greet = (): void => {
    const status = inside.house.status();
    say(sorted({ connectionID, event: 'systemStatus', status, version: '1.9.6' }), 'status');
  };
  const error = (errorMessage: string, reqid: number | undefined): void => {
    say(sorted({ errorMessage, event: 'error', reqid }), 'ack');
  };
  const order = (event: string, { fields, reqid }: Extract<Message, { readonly type: 'said' }>): boolean => {
    const command = commands.get(event);
    if (command === undefined) return false;
    const answers =
      host === 'private'
        ? trade({ inside, names, event, command, fields, holds: desk.holds })
        : [refused('Private data and trading are unavailable on this endpoint. Try ws-auth.kraken.com')];
    for (const answer of answers) {
      const more = answer.type === 'done' ? answer.members : { errorMessage: answer.error };
      const status = answer.type === 'done' ? 'ok' : 'error';
      say(sorted({ ...more, event: command.answer, reqid, status }), 'ack');
    }
    return true;
  };
  const subscription = (
    event: 'subscribe' | 'unsubscribe',
    { fields, reqid }: Extract<Message, { readonly type: 'said' }>,
  ): void => {
    if (unpaced !== true && asked.read(now()) >= burst) {
      error('Exceeded msg rate', reqid);
      return;
    }
    asked.add(1, now());
    desk[event](readSubscription(event, fields, host), reqid);
  };

  greet();
  return {
    hear(text) {
      const message = readMessage(text);
      if (message.type === 'refused') {
        error(message.error, message.reqid);
        return;
      }
      const { event, reqid, fields } = message;
      if (event === 'subscribe' || event === 'unsubscribe') subscription(event, message);
      else if (event === 'ping') {
        const [odd] = Object.keys(fields);
        if (odd !== undefined) error(`Unsupported field: '${odd}' for the given msg type: ping`, reqid);
        else say(sorted({ event: 'pong', reqid }), 'other');
      } else if (!order(event, message)) error('Unsupported event', reqid);
    },
    held: desk.held,
    beat() {
      if (desk.held() > 0) say('{"event":"heartbeat"}', 'beat');
    },
    statusChanged: greet,
    end: desk.end,
  };
}
