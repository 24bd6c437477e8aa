import type { Talk } from '../../../../lib/exchange/wire/Talk.ts';
import type { Protocol, SaidKind } from '../../../../lib/exchange/wire/TalkParts.ts';

/** What a client looks at in an entry of data. */
export type Entry = Readonly<Record<string, unknown>> & {
  readonly exec_type?: string;
  readonly order_id?: string;
  readonly order_status?: string;
  readonly cum_qty?: number;
  readonly last_qty?: number;
  readonly cost?: number;
  readonly last_price?: number;
  readonly ratecount?: number;
  readonly display_qty_remain?: number;
  readonly position_status?: string;
  readonly fees?: readonly { readonly asset: string; readonly qty: number }[];
};

/** A message as any client would parse it. */
export type Message = Readonly<Record<string, unknown>> & {
  readonly channel?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly data?: readonly Entry[];
  readonly sequence?: number;
  readonly error?: string;
  readonly req_id?: number;
  readonly success?: boolean;
};

/** A client without a socket: what it heard, in order. */
export interface V2Line {
  readonly talk: Talk;
  readonly texts: string[];
  readonly said: (readonly [kind: SaidKind, channel: string | undefined, symbol: string | undefined])[];
  say(message: unknown): void;
  /** Says it and gives what came since the last call. */
  ask(message: unknown): readonly Message[];
  /** What came since the last call, parsed. */
  heard(): readonly Message[];
}

export function v2Line(
  protocol: Protocol,
  now: () => number,
  connection: number,
  faults: ('loseAck' | 'ackNoData')[],
): V2Line {
  const texts: string[] = [];
  const said: (readonly [SaidKind, string | undefined, string | undefined])[] = [];
  let read = 0;
  const talk = protocol({
    connection,
    now,
    say(text, kind, channel, symbol) {
      texts.push(text);
      said.push([kind, channel, symbol]);
    },
    fault(name) {
      const at = faults.indexOf(name);
      if (at >= 0) faults.splice(at, 1);
      return at >= 0;
    },
    close: () => undefined,
  });
  const line: V2Line = {
    talk,
    texts,
    said,
    say(message) {
      talk.hear(typeof message === 'string' ? message : JSON.stringify(message));
    },
    ask(message) {
      line.say(message);
      return line.heard();
    },
    heard() {
      const news = texts.slice(read).map((text) => JSON.parse(text) as Message);
      read = texts.length;
      return news;
    },
  };
  return line;
}
