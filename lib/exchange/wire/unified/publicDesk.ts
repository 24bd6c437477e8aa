// What one client and the exchange say to each other about market data.
import type { Inside } from '../../Inside.ts';
import type { TopicFeed } from '../../live/topicFeed.ts';
import { answers, type Times } from '../answers.ts';
import type { TalkParts } from '../TalkParts.ts';
import type { Desk } from '../v2/Desk.ts';
import type { Asked } from '../v2/Envelope.ts';
import { level3Pass } from './level3Pass.ts';
import { readPublic } from './readPublic.ts';
import { tradingMethods } from './trading/tradingMethods.ts';
import type { UnifiedTopic } from './UnifiedTopic.ts';
import { wrongPath } from './wrongPath.ts';

interface Held {
  readonly key: string;
  readonly token: string | undefined;
  readonly stop: () => void;
}

const tooMany = 'Rate limit for snapshot requests exceeded';

/** Symbols of single orders on one line. */
const mostLevel3 = 200;

const symbolOf = (topic: UnifiedTopic): string | undefined => ('symbol' in topic ? topic.symbol : undefined);
const keyOf = (topic: UnifiedTopic): string => Object.values(topic).join(' ');
/** [W] One topic a channel and symbol, as on Spot: frames do not name what tells two of them apart. */
const slotOf = (topic: UnifiedTopic): string => `${topic.channel} ${symbolOf(topic) ?? ''}`;

/**
 * What an acknowledgement says of a topic. Of single orders it leaves the depth out, as on Spot.
 * [W] Whether the class of assets is said back is not known.
 */
const echoOf = (topic: UnifiedTopic) =>
  topic.channel === 'level3' ? { channel: topic.channel, symbol: topic.symbol } : topic;

/** Subscriptions of one line to public channels. @param symbols of contracts. [W] All words are Spot's. */
export function publicDesk(
  inside: Inside,
  symbols: ReadonlySet<string>,
  feed: TopicFeed<UnifiedTopic>,
  { say, fault, now }: TalkParts,
): Desk {
  const held = new Map<string, Held>();
  const pass = level3Pass(inside, now);

  /** The exchange's words against a topic, if any. */
  const against = (topic: UnifiedTopic, account: string | undefined): string | undefined => {
    const symbol = symbolOf(topic);
    if (symbol !== undefined && !symbols.has(symbol)) return `Currency pair not supported ${symbol}`;
    const other = held.get(slotOf(topic));
    if (other !== undefined)
      return topic.channel === 'ohlc' && other.key !== keyOf(topic)
        ? 'Already subscribed to one ohlc interval on this symbol'
        : 'Already subscribed';
    if (topic.channel !== 'level3' || account === undefined) return undefined;
    const others = [...held.keys()].filter((slot) => slot.startsWith('level3 ')).length;
    if (others >= mostLevel3) return 'Exceeded maximum number of symbols';
    return pass.spend(topic.depth, account) ? undefined : tooMany;
  };

  const talkOf = ({ id, method }: Asked, times: () => Times) => ({
    refuse: (error: string, said = method, symbol?: string, more = {}): void => {
      say(answers.refused(error, said, symbol, id, times(), more), 'ack');
    },
    done: (result: Parameters<typeof answers.done>[1]): void => {
      say(answers.done(method, result, id, times()), 'ack');
    },
  });
  type Answering = ReturnType<typeof talkOf>;

  const subscribe = (
    topic: UnifiedTopic,
    {
      snapshot,
      token,
      account,
    }: { readonly snapshot: boolean; readonly token?: string; readonly account?: string },
    { refuse, done }: Answering,
  ): void => {
    const symbol = symbolOf(topic);
    const words = against(topic, account);
    if (words !== undefined) {
      refuse(
        words,
        'subscribe',
        symbol,
        words === tooMany ? { channel: topic.channel, status: 'error' } : {},
      );
      return;
    }
    if (!fault('loseAck')) done({ ...echoOf(topic), snapshot });
    const open = (): (() => void) =>
      feed.open(topic, snapshot, (text) => {
        say(text, 'data', topic.channel, symbol);
      });
    held.set(slotOf(topic), {
      key: keyOf(topic),
      token,
      stop: fault('ackNoData') ? () => undefined : open(),
    });
  };
  const unsubscribe = (topic: UnifiedTopic, { refuse, done }: Answering): void => {
    const one = held.get(slotOf(topic));
    if (one?.key !== keyOf(topic)) {
      // Spot names the wrong method here, and so do we
      refuse('Subscription Not Found', 'subscribe', symbolOf(topic));
      return;
    }
    held.delete(slotOf(topic));
    one.stop();
    done(echoOf(topic));
  };

  return {
    hear(asked, times) {
      const { method } = asked;
      const answering = talkOf(asked, times);
      if (method !== 'subscribe' && method !== 'unsubscribe') {
        answering.refuse(tradingMethods.has(method) ? wrongPath.ofPublic : 'Unsupported event');
        return;
      }
      const wanted = readPublic(method, asked.params);
      if (wanted.type === 'refused') {
        answering.refuse(wanted.error);
        return;
      }
      const { topics, snapshot, token } = wanted;
      const holds = [...held.values()].some((one) => one.token !== undefined && one.token === token);
      const who = token === undefined ? undefined : pass.enter(token, holds);
      if (typeof who === 'string') {
        answering.refuse(who, method, undefined, { channel: topics[0]?.channel, status: 'error' });
        return;
      }
      const by = {
        snapshot,
        ...(token === undefined ? {} : { token }),
        ...(who && { account: who.account }),
      };
      for (const topic of topics)
        if (method === 'subscribe') subscribe(topic, by, answering);
        else unsubscribe(topic, answering);
    },
    held: () => held.size,
    end() {
      for (const { stop } of held.values()) stop();
      held.clear();
    },
  };
}
