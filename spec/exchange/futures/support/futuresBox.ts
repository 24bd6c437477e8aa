import type { AccountOptions } from '../../../../lib/exchange/AccountOptions.ts';
import { futuresSignature } from '../../../../lib/exchange/access/futuresSignature.ts';
import { faultDesk } from '../../../../lib/exchange/faults/faultDesk.ts';
import { futuresRest } from '../../../../lib/exchange/futures/rest/futuresRest.ts';
import { futuresWire } from '../../../../lib/exchange/futures/wire/futuresWire.ts';
import type { Answer } from '../../../../lib/exchange/http/Call.ts';
import { liveStage } from '../../../../lib/exchange/live/liveStage.ts';
import type { SaidKind } from '../../../../lib/exchange/wire/TalkParts.ts';
import { misfits } from '../../http/support/misfits.ts';
import { handClock } from '../../support/handClock.ts';
import { restEntryOf } from './pages/restEntryOf.ts';
import { restNames } from './pages/restNames.ts';
import { restPage } from './pages/restPage.ts';

/** What JSON can be, for reading without much ado. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type Members = Readonly<Record<string, Json>>;

interface Heard {
  readonly kind: SaidKind;
  readonly text: string;
  readonly frame: Members;
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function members(value: unknown): Members {
  if (isMembers(value)) return value;
  throw new TypeError(`${JSON.stringify(value)} is no object`);
}

export const list = (value: unknown): readonly Members[] => {
  if (Array.isArray(value)) return value.map(members);
  throw new TypeError(`${JSON.stringify(value)} is no list`);
};

/** What stands at a path of names and indexes; undefined where nothing does. */
export const dig = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, name) => {
    if (Array.isArray(at)) {
      const items: readonly unknown[] = at;
      return typeof name === 'number' ? items.at(name) : undefined;
    }
    return isMembers(at) ? at[name] : undefined;
  }, value);

export const bodyOf = (answer: Answer | undefined): Members =>
  members(JSON.parse(typeof answer?.body === 'string' ? answer.body : 'null'));

interface Options {
  readonly symbols?: readonly string[];
  readonly contracts?: readonly string[];
  readonly seed?: number;
  readonly startMs?: number;
  readonly speed?: number;
  readonly accounts?: readonly AccountOptions[];
}

/** @throws {Error} an answer that does not look like its page */
function fitting(method: string, path: string, answer: Answer | undefined): Answer | undefined {
  const { contentType = '', status = 0, body } = answer ?? {};
  if (contentType.startsWith('text/') || status === 429 || status === 204) return answer;
  const said: unknown = JSON.parse(typeof body === 'string' ? body : 'null');
  const { hear = '' } = restPage.get(restEntryOf(method, path, said) ?? '') ?? {};
  const odd = hear === '' ? [] : misfits(hear, said, restNames);
  if (odd.length > 0) throw new Error(`${method} ${path} does not fit its page:\n${odd.join('\n')}`);
  return answer;
}

/** The derivatives of an exchange without sockets, with a clock turned by hand. */
export function futuresBox({
  symbols = ['BTC/USD', 'ETH/USD'],
  contracts = ['PF_XBTUSD', 'PF_ETHUSD', 'FF_XBTUSD_261225'],
  seed = 7,
  startMs,
  speed = 1,
  accounts = [{ name: 'ada' }, { name: 'bob' }],
}: Options = {}) {
  const clock = handClock(startMs);
  const desk = faultDesk();
  const stage = liveStage({
    symbols,
    contracts,
    seed,
    speed,
    historyMinutes: 120,
    clock,
    desk,
    limits: false,
    accounts,
  });
  const { inside } = stage;
  const rest = futuresRest(inside);
  const wire = futuresWire(inside);
  const keyOf = (name: string) => {
    const one = stage.accounts.find((account) => account.name === name);
    if (one === undefined) throw new RangeError(`there is no ${name}`);
    return { key: one.futuresKey, secret: one.futuresSecret };
  };
  let connections = 0;

  /** What is answered is held against its page. */
  const call = (
    method: string,
    path: string,
    query = '',
    body = '',
    headers: Readonly<Record<string, string>> = {},
  ) => fitting(method, path, rest({ method, path, query, body, contentType: '', headers }));

  /** A signed call, its parameters in the query as ccxt sends them. */
  const signed = (
    name: string,
    method: string,
    path: string,
    params: Readonly<Record<string, string>> = {},
  ) => {
    const { key, secret } = keyOf(name);
    const query = new URLSearchParams(params).toString();
    const authent = futuresSignature(secret, `${query}${path.replace(/^\/derivatives/, '')}`);
    return call(method, path, query, '', { apikey: key, authent });
  };

  const line = () => {
    connections += 1;
    const heard: Heard[] = [];
    const closed: number[] = [];
    const talk = wire({
      connection: connections,
      now: inside.house.now,
      say(text, kind) {
        heard.push({ text, kind, frame: members(JSON.parse(text)) });
      },
      fault: (name) => desk.once(name) !== undefined,
      close(code) {
        closed.push(code);
      },
    });
    const say = (what: unknown): void => {
      talk.hear(typeof what === 'string' ? what : JSON.stringify(what));
    };
    /** Asks for a challenge and signs it. */
    const signs = (name: string): Members => {
      const { key, secret } = keyOf(name);
      say({ event: 'challenge', api_key: key });
      const challenge = String(dig(heard.at(-1)?.frame, 'message'));
      return {
        api_key: key,
        original_challenge: challenge,
        signed_challenge: futuresSignature(secret, challenge),
      };
    };
    return {
      talk,
      heard,
      closed,
      say,
      signs,
      frames: (feed: string): readonly Members[] =>
        heard.map(({ frame }) => frame).filter((frame) => dig(frame, 'feed') === feed && !('event' in frame)),
      subscribe: (feed: string, ...products: readonly string[]): void =>
        say({ event: 'subscribe', feed, product_ids: products }),
    };
  };

  return {
    clock,
    desk,
    inside,
    rest,
    call,
    signed,
    keyOf,
    line,
    get: (path: string, query = ''): Members => bodyOf(call('GET', path, query)),
    ask: (name: string, method: string, path: string, params?: Readonly<Record<string, string>>): Members =>
      bodyOf(signed(name, method, `/derivatives/api/v3/${path}`, params)),
    pair(symbol: string) {
      const pair = inside.house.pairs.get(symbol);
      if (pair === undefined) throw new RangeError(`there is no ${symbol}`);
      return pair;
    },
    end: stage.end,
  };
}
