import { afterAll, describe, expect, it } from '@jest/globals';
import { VirtualTimeScheduler } from 'rxjs';
import { futuresSignature } from '../../lib/exchange/access/futuresSignature.ts';
import { spotSignature } from '../../lib/exchange/access/spotSignature.ts';
import { virtualExchange } from '../../lib/exchange/index.ts';
import * as futures from '../../lib/protocol/futures/endpoints/index.ts';
import * as spot from '../../lib/protocol/spot/endpoints/index.ts';

interface Call {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
}

/** Parts of paths that name something which is there. */
const parts: ReadonlyMap<string, string> = new Map([
  ['symbol', 'PF_XBTUSD'],
  ['tradeable', 'PF_XBTUSD'],
  ['tick_type', 'trade'],
  ['tickType', 'trade'],
  ['resolution', '1h'],
  ['analytics_type', 'funding'],
  ['analyticsType', 'funding'],
]);

const scheduler = new VirtualTimeScheduler(undefined, 0);
const box = virtualExchange({
  scheduler,
  symbols: ['BTC/USD'],
  contracts: ['PF_XBTUSD'],
  historyMinutes: 2,
});
afterAll(() => box.close());

let nonce = 0;

/** Signed whether the call wants that or not, with no parameters. */
function answerTo({ method, path: template }: Call): { readonly status: number; readonly text: string } {
  const [account] = box.accounts;
  if (account === undefined) throw new Error('there is no account');
  const path = template.replace(/\{([^}]*)\}/g, (_whole, name: string) => parts.get(name) ?? 'nobody');
  nonce += 1;
  const used = String(nonce);
  const body = path.startsWith('/0/private/') ? `nonce=${used}` : '';
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'API-Key': account.key,
    'API-Nonce': used,
    'API-Sign': spotSignature({ secret: account.secret, path, nonce: used, body }),
    APIKey: account.futuresKey,
    Authent: futuresSignature(account.futuresSecret, path.replace(/^\/derivatives/, '')),
  };
  let heard: { readonly status: number; readonly text: string } | undefined;
  box.world
    .http({ method, url: `${box.urls.spotRest}${path}`, headers, ...(body !== '' && { body }) })
    .subscribe((response) => {
      heard = response;
    });
  // until the budgets are full again
  scheduler.maxFrames += 5_000;
  scheduler.flush();
  if (heard === undefined) throw new Error(`${path} was not answered`);
  return heard;
}

const unknown = /Unknown method|"Not found"|Method not allowed|"NotFound"|Internal error|Server Error/;

describe.each([
  ['Spot', spot],
  ['Futures', futures],
])('the catalogue of %s', (_side, catalogue) => {
  const calls: readonly Call[] = Object.values(catalogue);

  it('has calls', () => {
    expect(calls.length).toBeGreaterThan(70);
  });

  it.each(calls.map((call) => [call.name, call] as const))('%s is known here', (_name, call) => {
    const { status, text } = answerTo(call);
    expect(text).not.toMatch(unknown);
    expect(status).not.toBe(401);
  });
});

describe('what is in no catalogue', () => {
  it.each<readonly [Call['method'], string]>([
    ['POST', '/0/private/Stake'],
    ['GET', '/derivatives/api/v3/nothing'],
    ['GET', '/api/charts/v2/'],
  ])('%s %s is not', (method, path) => {
    expect(answerTo({ name: path, method, path }).text).toMatch(unknown);
  });
});
