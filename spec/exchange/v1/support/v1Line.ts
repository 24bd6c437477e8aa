import type { Talk } from '../../../../lib/exchange/wire/Talk.ts';
import type { Protocol, SaidKind } from '../../../../lib/exchange/wire/TalkParts.ts';

/** A client without a socket: what it heard, in order. */
export interface V1Line {
  readonly talk: Talk;
  readonly texts: string[];
  readonly kinds: SaidKind[];
  say(message: unknown): void;
  /** What came since the last call, parsed. */
  heard(): readonly Message[];
}

/** A control message or a data frame: what both can have. */
export type Message = readonly unknown[] &
  Readonly<
    Partial<
      Record<
        'event' | 'status' | 'channelName' | 'channelID' | 'reqid' | 'errorMessage' | 'txid' | 'descr',
        unknown
      >
    >
  >;

export function v1Line(
  protocol: Protocol,
  now: () => number,
  connection = 1,
  faults: ('loseAck' | 'ackNoData')[] = [],
): V1Line {
  const texts: string[] = [];
  const kinds: SaidKind[] = [];
  let read = 0;
  const talk = protocol({
    connection,
    now,
    say(text, kind) {
      texts.push(text);
      kinds.push(kind);
    },
    fault(name) {
      const at = faults.indexOf(name);
      if (at >= 0) faults.splice(at, 1);
      return at >= 0;
    },
    close: () => undefined,
  });
  return {
    talk,
    texts,
    kinds,
    say(message) {
      talk.hear(typeof message === 'string' ? message : JSON.stringify(message));
    },
    heard() {
      const news = texts.slice(read).map((text) => JSON.parse(text) as Message);
      read = texts.length;
      return news;
    },
  };
}
