import type { AccountOptions } from '../../../../lib/exchange/AccountOptions.ts';
import { spotSignature } from '../../../../lib/exchange/access/spotSignature.ts';
import { faultDesk } from '../../../../lib/exchange/faults/faultDesk.ts';
import type { Call } from '../../../../lib/exchange/http/Call.ts';
import { spotRest } from '../../../../lib/exchange/http/spot/spotRest.ts';
import { liveStage } from '../../../../lib/exchange/live/liveStage.ts';
import { handClock } from '../../support/handClock.ts';
import type { Documented } from './Documented.ts';
import { misfits } from './misfits.ts';
import { pages } from './pages.ts';

type Fields = Readonly<Record<string, string>>;

/** What a call has that is not as usual. */
interface Odd {
  readonly query?: string;
  readonly nonce?: string;
  readonly secret?: string;
  readonly key?: string;
  readonly method?: string;
}

interface BoxOptions {
  readonly symbols?: readonly string[];
  readonly contracts?: readonly string[];
  readonly accounts?: readonly AccountOptions[];
  readonly limits?: boolean;
  readonly historyMinutes?: number;
}

/** An envelope, as a client reads it; there is a result where there is no error. */
export interface Said<T> {
  readonly error: readonly string[];
  readonly result: T;
}

type Name = keyof Documented;

const form = 'application/x-www-form-urlencoded';

/** The Spot REST interface of a market, with accounts and really signed requests, by the hand clock. */
export function spotBox(options: BoxOptions = {}) {
  const clock = handClock();
  const stage = liveStage({
    symbols: options.symbols ?? ['BTC/USD', 'ETH/USD', 'ETH/BTC', 'DOGE/USD'],
    contracts: options.contracts ?? [],
    accounts: options.accounts ?? [{ name: 'ada' }, { name: 'bob' }],
    limits: options.limits ?? false,
    seed: 1,
    speed: 1,
    historyMinutes: options.historyMinutes ?? 60,
    clock,
    desk: faultDesk(),
  });
  const { inside, venue } = stage;
  const surface = spotRest(inside, venue);
  let nonce = 1_700_000_000_000n;

  const answer = (call: Call) => {
    const said = surface(call);
    if (said === undefined) throw new Error(`${call.path} is not one of its own`);
    return said;
  };
  const read = <T = unknown>(call: Call): Said<T> => JSON.parse(String(answer(call).body)) as Said<T>;

  /** A signed call as it goes over the wire. */
  const signed = (name: string, body: string, contentType: string, who: string, of: Odd = {}) => {
    const account = stage.accounts.find((one) => one.name === who);
    if (account === undefined) throw new Error(`there is no ${who}`);
    const path = `/0/private/${name}`;
    const query = of.query ?? '';
    const used = of.nonce ?? String(nonce);
    const signature = spotSignature({
      secret: of.secret ?? account.secret,
      path: query === '' ? path : `${path}?${query}`,
      nonce: used,
      body,
    });
    const headers = { 'api-key': of.key ?? account.key, 'api-sign': signature };
    return { method: of.method ?? 'POST', path, query, body, contentType, headers };
  };
  const next = (): string => {
    nonce += 1n;
    return String(nonce);
  };
  const formCall = (name: string, fields: Fields, who: string, of: Odd = {}) => {
    const used = of.nonce ?? next();
    return signed(name, String(new URLSearchParams({ nonce: used, ...fields })), form, who, {
      nonce: used,
      ...of,
    });
  };

  /** Holds the answer against the pages. */
  const fitting = <N extends Name>(name: N, said: Said<Documented[N]>): Said<Documented[N]> => {
    const wanted = pages.get(name);
    if (said.error.length === 0 && wanted !== undefined) {
      const odd = misfits(wanted, said.result);
      if (odd.length > 0) throw new Error(`${name} does not fit its page:\n${odd.join('\n')}`);
    }
    return said;
  };
  return {
    ...stage,
    clock,
    surface,
    /** The bytes of an answer. */
    raw: (name: string, fields: Fields = {}, who = 'ada') => answer(formCall(name, fields, who)),
    /** A public call; what it answers is held against its page, unless it is narrowed. */
    open: <N extends Name>(name: N, query = ''): Said<Documented[N]> => {
      const path = `/0/public/${name}`;
      const said = read<Documented[N]>({
        method: 'GET',
        path,
        query,
        body: '',
        contentType: '',
        headers: {},
      });
      return query.includes('info=') ? said : fitting(name, said);
    },
    /** A private call as a form; what it answers is held against its page. */
    post: <N extends Name>(name: N, fields: Fields = {}, who = 'ada', of: Odd = {}): Said<Documented[N]> =>
      fitting(name, read(formCall(name, fields, who, of))),
    /** A private call as JSON. */
    json: <N extends Name>(name: N, fields: object, who = 'ada'): Said<Documented[N]> => {
      const used = next();
      const body = JSON.stringify({ nonce: used, ...fields });
      return fitting(name, read(signed(name, body, 'application/json', who, { nonce: used })));
    },
    /** Lets time pass until the counter of calls is empty. */
    rest(): void {
      clock.turn(21_000);
    },
    /** A call of Funding (Beta), held against the page of its name where it is well. */
    beta: <N extends Name>(
      name: N,
      [method, path, query = '']: readonly [string, string, string?],
      fields?: object,
      of: Odd = {},
    ): { readonly status: number; readonly body: Documented[N] & { readonly type?: string } } => {
      const [ada] = stage.accounts;
      const [used, body] = [next(), fields === undefined ? '' : JSON.stringify(fields)];
      const whole = query === '' ? path : `${path}?${query}`;
      const secret = of.secret ?? ada?.secret ?? '';
      const headers = {
        'api-key': of.key ?? ada?.key ?? '',
        'api-nonce': used,
        'api-sign': spotSignature({ secret, path: whole, nonce: used, body }),
      };
      const contentType = fields === undefined ? '' : 'application/json';
      const { status, body: said } = answer({ method, path, query, body, contentType, headers });
      const parsed = JSON.parse(String(said)) as Documented[N] & { readonly type?: string };
      if (status === 200) fitting(name, { error: [], result: parsed });
      return { status, body: parsed };
    },
    read,
  };
}
