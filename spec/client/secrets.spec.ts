import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { catchError, firstValueFrom, merge, type Observable, of, toArray } from 'rxjs';
import { futures } from '../../lib/client/futures.ts';
import { spot } from '../../lib/client/spot.ts';

const key = 'KeyThatMustNotBeSeen0123456789';
const secret = Buffer.from('the secret that must not be seen, of sixty-four bytes or so ....').toString(
  'base64',
);
const otp = '918273';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
});

/** What was sent that no one may see again. */
interface Sent {
  readonly secrets: string[];
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  return Buffer.concat(parts).toString();
};

/** A server that is as unkind as may be; it notes what it was sent. */
async function serve(
  answer: (body: string, request: IncomingMessage) => string | undefined,
): Promise<Sent & { url: string }> {
  const secrets: string[] = [];
  const listener: RequestListener = (request, response) => {
    void textOf(request).then((body) => {
      for (const name of ['api-sign', 'authent', 'nonce', 'api-nonce', 'api-otp'])
        secrets.push(...[request.headers[name] ?? []].flat());
      secrets.push(...[...body.matchAll(/nonce(?:=|":")(\d+)/g)].flatMap(([, nonce]) => nonce ?? []));
      const text = answer(body, request);
      if (text === undefined) request.socket.destroy();
      else response.end(text);
    });
  };
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { secrets, url: `http://127.0.0.1:${address.port}` };
}

/** Every text in an object: own members of any kind, of its prototypes, of what is inside. */
function textsIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'bigint' || typeof value === 'number') return [String(value)];
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
    return [];
  seen.add(value);
  const inside: string[] = [];
  for (
    let at: object | null = value;
    at !== null && at !== Object.prototype && at !== Function.prototype;
    at = Reflect.getPrototypeOf(at)
  )
    for (const name of Reflect.ownKeys(at)) {
      if (typeof name === 'string') inside.push(name);
      try {
        inside.push(...textsIn(Reflect.get(at, name, value), seen));
      } catch {
        // what can not be read shows nothing
      }
    }
  return inside;
}

const shown = (value: unknown): string =>
  [
    ...textsIn(value),
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: 30, showHidden: true, getters: true, customInspect: false }),
    inspect(value, { depth: 30 }),
  ].join('\n');

const leg = { type: 'buy', ordertype: 'limit', volume: '1', price: '100' } as const;
const order = { pair: 'XBTUSD', ...leg };
const futuresOrder = {
  orderType: 'lmt',
  symbol: 'PF_XBTUSD',
  side: 'buy',
  size: '1',
  limitPrice: '100',
} as const;

/** What comes of calls of every kind of signature. */
function errorsOf(url: string): Promise<readonly unknown[]> {
  const common = {
    restUrl: url,
    credentials: { key, secret, otp },
    rate: false,
    retry: { max: 1, base: 1, cap: 1 },
  } as const;
  const { rest } = spot(common);
  const { rest: derivatives } = futures({ ...common, credentials: { key, secret } });
  const calls: readonly Observable<unknown>[] = [
    rest.balance(),
    rest.addOrder(order),
    rest.addOrderBatch({ pair: 'XBTUSD', orders: [leg, leg] }),
    rest.getWebSocketsToken(),
    rest.listFundingDeposits(),
    rest.retrieveExport({ id: 'VSKC' }),
    derivatives.getAccounts(),
    derivatives.sendOrder(futuresOrder),
    derivatives.getAccountLog(),
  ];
  return firstValueFrom(
    merge(...calls.map((call$) => call$.pipe(catchError((error: unknown) => of(error))))).pipe(toArray()),
  );
}

describe('errors of signed calls', () => {
  it.each<readonly [string, (body: string, request: IncomingMessage) => string | undefined]>([
    ['the connection breaks', () => undefined],
    [
      'the server answers with a page that repeats the request',
      (body, { headers }) => `<html>${body} ${JSON.stringify(headers)}</html>`,
    ],
    [
      'the server repeats the request in its words',
      (body, { headers }) =>
        JSON.stringify({
          error: [`EGeneral:Invalid arguments:${body} ${JSON.stringify(headers)}`],
          result: 'error',
          errors: [{ code: 1, message: JSON.stringify(headers) }],
        }),
    ],
    [
      'the server says what nobody knows',
      (body) => JSON.stringify({ error: [`EMood:${body}`], result: 'error' }),
    ],
    ['the answer is cut', () => '{"error":[],"resu'],
    ['the answer has another shape', () => '{"error":[],"result":7}'],
  ])('show no key, secret, signature, nonce or password when %s', async (_name, answer) => {
    const { url, secrets } = await serve(answer);
    const errors = await errorsOf(url);
    expect(errors).toHaveLength(9);
    expect(secrets.length).toBeGreaterThan(15);
    const all = errors.map(shown).join('\n');
    for (const one of [key, secret, otp, ...secrets]) {
      expect(all.includes(one)).toBe(false);
      expect(all.includes(encodeURIComponent(one))).toBe(false);
    }
    for (const error of errors) expect(error).toBeInstanceOf(Error);
  });

  it('stay away from the client too: it shows nothing of its key', () => {
    const client = spot({ credentials: { key, secret, otp } });
    for (const one of [key, secret, otp]) expect(shown(client).includes(one)).toBe(false);
  });
});
