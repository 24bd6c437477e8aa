import { describe, expect, it } from '@jest/globals';
import type { ApiKey } from '../../../lib/exchange/access/ApiKey.ts';
import { allPermissions } from '../../../lib/exchange/access/allPermissions.ts';
import type { Permission } from '../../../lib/exchange/access/Permission.ts';
import type { SentRequest } from '../../../lib/exchange/access/SentRequest.ts';
import type { SpotEndpoint } from '../../../lib/exchange/access/SpotEndpoint.ts';
import { spotEndpoints } from '../../../lib/exchange/access/spotEndpoints.ts';
import { spotGate } from '../../../lib/exchange/access/spotGate.ts';
import { spotSignature } from '../../../lib/exchange/access/spotSignature.ts';
import type { Tier } from '../../../lib/exchange/access/Tier.ts';
import { secrets } from './support/secrets.ts';
import { vectors } from './support/vectors.ts';

const second = 1_000_000;
const form = 'application/x-www-form-urlencoded';
const secret = secrets.spot;

const anyKey = (more: Partial<ApiKey> = {}): ApiKey => ({
  key: 'K',
  secret,
  account: 'A1',
  kind: 'spot',
  permissions: allPermissions,
  ...more,
});

const endpoint = (name: string): SpotEndpoint => {
  const found = spotEndpoints.get(name);
  if (found === undefined) throw new Error(`no endpoint ${name}`);
  return found;
};

/** A gate with a clock of its own, and a client that signs as it should unless told otherwise. */
function opened(key: ApiKey = anyKey(), tier: Tier = 'pro') {
  let at = 1_700_000_000 * second;
  const keys = new Map([[key.key, key]]);
  const gate = spotGate({ keys, now: () => at, tier: () => tier });
  const signed = (nonce: string, more: Partial<SentRequest> = {}, told = key.key): SentRequest => {
    const { path = '/0/private/Balance', query = '', body = `nonce=${nonce}`, contentType = form } = more;
    const whole = query === '' ? path : `${path}?${query}`;
    const sign = spotSignature({ secret: key.secret, path: whole, nonce, body });
    return {
      path,
      query,
      body,
      contentType,
      headers: { 'api-key': told, 'api-sign': sign, ...more.headers },
    };
  };
  const say = (request: SentRequest, name = 'Balance'): string => {
    const answer = gate.admit(request, endpoint(name));
    return answer.type === 'admitted' ? `admitted ${answer.account}` : answer.error;
  };
  return {
    gate,
    keys,
    signed,
    say,
    call: (nonce: number | string, name?: string) => say(signed(String(nonce)), name),
    pass: (seconds: number) => {
      at += Math.round(seconds * second);
    },
  };
}

describe('the gate of Spot', () => {
  it.each(vectors.spot)('lets in the known request: $title', (vector) => {
    const { path, query, body, contentType, nonce, signature } = vector;
    const { gate } = opened();
    const headers = {
      'api-key': 'K',
      'api-sign': signature,
      ...(path.startsWith('/funding/') ? { 'api-nonce': nonce } : {}),
    };
    const name = path.startsWith('/funding/') ? 'ListFundingDeposits' : path.slice('/0/private/'.length);
    const answer = gate.admit({ path, query, body, contentType, headers }, endpoint(name));
    expect(answer).toMatchObject({ type: 'admitted', account: 'A1', key: { key: 'K' } });
    expect(gate.nonce('K')).toBe(nonce);
  });

  it.each([
    ['the body', { body: 'nonce=5&x=1' }],
    ['the path', { path: '/0/private/BalanceEx' }],
    ['the query', { query: 'account_id=ACC2' }],
    ['the signature', { headers: { 'api-key': 'K', 'api-sign': 'AAAA' } }],
    ['the signature, left out', { headers: { 'api-key': 'K' } }],
  ])('refuses what was changed after signing: %s', (_, change) => {
    const { signed, say } = opened();
    expect(say({ ...signed('5'), ...change })).toBe('EAPI:Invalid signature');
  });

  it('refuses a key that it does not know, none at all, and one of the futures', () => {
    const { say, signed, keys } = opened();
    keys.set('F', anyKey({ key: 'F', kind: 'futures' }));
    expect(say(signed('1', {}, 'X'))).toBe('EAPI:Invalid key');
    expect(say(signed('1', {}, ''))).toBe('EAPI:Invalid key');
    expect(say(signed('1', {}, 'F'))).toBe('EAPI:Invalid key');
  });

  it('asks for the key first, then the nonce, then the signature, then the permission', () => {
    const { say, signed } = opened(anyKey({ permissions: new Set() }));
    const bad = { headers: { 'api-sign': 'no' } };
    expect(say(signed('x', bad, 'X'))).toBe('EAPI:Invalid key');
    expect(say(signed('x', bad))).toBe('EAPI:Invalid nonce');
    expect(say(signed('1', bad))).toBe('EAPI:Invalid signature');
    expect(say(signed('1'))).toBe('EGeneral:Permission denied');
  });

  it('finds headers whatever the case of their names', () => {
    const { say, signed } = opened();
    const { headers, ...rest } = signed('1');
    const cased = { 'API-Key': headers['api-key'], 'API-Sign': headers['api-sign'] };
    expect(say({ ...rest, headers: cased })).toBe('admitted A1');
  });

  it('looks keys up each time: one that is taken away is unknown', () => {
    const { call, keys } = opened();
    expect(call(1)).toBe('admitted A1');
    keys.delete('K');
    expect(call(2)).toBe('EAPI:Invalid key');
  });
});

describe('a nonce', () => {
  it.each(['', '-1', '1.5', '1e3', 'abc', ' 1', '18446744073709551616', '123456789012345678901'])(
    '%j is not one',
    (nonce) => {
      const { say, signed } = opened();
      expect(say(signed(nonce))).toBe('EAPI:Invalid nonce');
    },
  );

  it('has 64 bits', () => {
    const { call } = opened();
    expect(call('18446744073709551615')).toBe('admitted A1');
  });

  it('has to be there', () => {
    const { say, signed } = opened();
    expect(say(signed('1', { body: 'pair=XBTUSD' }))).toBe('EAPI:Invalid nonce');
    expect(say(signed('1', { body: '{"pair":"XBTUSD"}', contentType: 'application/json' }))).toBe(
      'EAPI:Invalid nonce',
    );
    expect(say(signed('1', { path: '/funding/v1/deposits' }), 'ListFundingDeposits')).toBe(
      'EAPI:Invalid nonce',
    );
  });

  it('of Funding (Beta) stands in the header alone, and rises with those of the other calls', () => {
    const { call, say, signed } = opened();
    const funding = (nonce: string, body = '') =>
      say(
        signed(nonce, { path: '/funding/v1/deposits', body, headers: { 'api-nonce': nonce } }),
        'ListFundingDeposits',
      );
    expect(funding('7')).toBe('admitted A1');
    expect(call(7)).toBe('EAPI:Invalid nonce');
    expect(call(8)).toBe('admitted A1');
    expect(funding('8')).toBe('EAPI:Invalid nonce');
    expect(funding('9', '{"nonce":"1"}')).toBe('admitted A1');
  });

  it('rises strictly', () => {
    const { call } = opened();
    expect(call(5)).toBe('admitted A1');
    expect(call(5)).toBe('EAPI:Invalid nonce');
    expect(call(4)).toBe('EAPI:Invalid nonce');
    expect(call(6)).toBe('admitted A1');
  });

  it('is told apart beyond 2^53, also as a number of JSON', () => {
    const { say, signed } = opened();
    const json = (nonce: string) =>
      signed(nonce, {
        body: `{"a":[{"nonce":1}],"nonce": ${nonce},"b":{"nonce":2}}`,
        contentType: 'application/json',
      });
    expect(say(json('1700000000000000001'))).toBe('admitted A1');
    expect(say(json('1700000000000000002'))).toBe('admitted A1');
    expect(say(json('1700000000000000002'))).toBe('EAPI:Invalid nonce');
  });

  it('is not used up by a refused signature', () => {
    const { call, say, signed, gate } = opened();
    expect(say({ ...signed('9'), body: 'nonce=9&x=1' })).toBe('EAPI:Invalid signature');
    expect(gate.nonce('K')).toBe('0');
    expect(call(3)).toBe('admitted A1');
    expect(gate.nonce('K')).toBe('3');
  });

  it('is used up by a call that is signed well, whatever comes of it', () => {
    const { call } = opened(anyKey({ permissions: new Set<Permission>(['query-ledger']) }));
    expect(call(9)).toBe('EGeneral:Permission denied');
    expect(call(9, 'Ledgers')).toBe('EAPI:Invalid nonce');
    expect(call(10, 'Ledgers')).toBe('admitted A1');
  });

  it('may fall behind by the window of its key, but not come twice', () => {
    const { call } = opened(anyKey({ nonceWindow: 10 }));
    expect(call(100)).toBe('admitted A1');
    expect(call(90)).toBe('admitted A1');
    expect(call(89)).toBe('EAPI:Invalid nonce');
    expect(call(90)).toBe('EAPI:Invalid nonce');
    expect(call(100)).toBe('EAPI:Invalid nonce');
    expect(call(105)).toBe('admitted A1');
    expect(call(94)).toBe('EAPI:Invalid nonce');
    expect(call(95)).toBe('admitted A1');
  });

  it('belongs to its key', () => {
    const { call, keys, say, signed } = opened();
    keys.set('L', anyKey({ key: 'L' }));
    expect(call(5)).toBe('admitted A1');
    expect(say(signed('5', {}, 'L'))).toBe('admitted A1');
  });
});

describe('permissions', () => {
  const allowed = (permissions: readonly Permission[], name: string): string =>
    opened(anyKey({ permissions: new Set(permissions) })).call(1, name);

  it.each<[string, readonly Permission[], boolean]>([
    ['Balance', ['query-funds'], true],
    ['Balance', ['query-ledger', 'modify-trades'], false],
    ['GetApiKeyInfo', [], true],
    ['AddOrder', ['modify-trades'], true],
    ['AddOrder', ['close-trades'], false],
    ['CancelOrder', ['close-trades'], true],
    ['CancelOrder', ['modify-trades'], true],
    ['CancelOrder', ['query-open-trades'], false],
    ['EditOrder', ['modify-trades'], false],
    ['EditOrder', ['modify-trades', 'close-trades'], true],
    ['QueryOrders', ['query-closed-trades'], true],
    ['GetWebSocketsToken', ['create-ws-token'], true],
    ['GetWebSocketsToken', ['query-funds'], false],
    ['DepositMethods', ['query-funds'], false],
    ['DepositMethods', ['query-funds', 'add-funds'], true],
  ])('%s with %j: %s', (name, permissions, may) => {
    expect(allowed(permissions, name)).toBe(may ? 'admitted A1' : 'EGeneral:Permission denied');
  });
});

describe('the counter of calls', () => {
  it.each<[Tier, number, number]>([
    ['starter', 15, 1 / 0.33],
    ['intermediate', 20, 2],
    ['pro', 20, 1],
  ])('of %s lets %i in at once, and one more after %f seconds', (tier, most, perPoint) => {
    const { call, pass, gate } = opened(anyKey(), tier);
    for (let nonce = 1; nonce <= most; nonce += 1) expect(call(nonce)).toBe('admitted A1');
    expect(gate.count('K')).toBe(most);
    pass(perPoint - 0.01);
    expect(call(most + 1)).toBe('EAPI:Rate limit exceeded');
    // the refused one counts too
    pass(perPoint + 0.011);
    expect(call(most + 2)).toBe('admitted A1');
  });

  it('does not count orders and cancels, and lets them in when it is full', () => {
    const { call, gate } = opened();
    for (let nonce = 1; nonce <= 30; nonce += 1) call(nonce);
    const full = gate.count('K');
    expect(full).toBe(30);
    expect(call(31)).toBe('EAPI:Rate limit exceeded');
    expect(call(32, 'AddOrder')).toBe('admitted A1');
    expect(call(33, 'CancelOrder')).toBe('admitted A1');
    expect(gate.count('K')).toBe(31);
  });

  it('counts histories twice', () => {
    const { call, gate } = opened();
    call(1, 'Ledgers');
    call(2, 'QueryLedgers');
    call(3, 'TradesHistory');
    expect(gate.count('K')).toBe(6);
    call(4, 'ClosedOrders');
    expect(gate.count('K')).toBe(7);
  });

  it('counts for each key, and not what fails before it', () => {
    const { call, say, signed, keys, gate } = opened(anyKey({ permissions: new Set() }));
    keys.set('L', anyKey({ key: 'L' }));
    call(1);
    say(signed('1', {}, 'L'));
    expect([gate.count('K'), gate.count('L'), gate.count('X')]).toEqual([0, 1, 0]);
  });

  it('takes an account for intermediate unless told otherwise', () => {
    const gate = spotGate({ keys: new Map([['K', anyKey()]]), now: () => 0 });
    const { signed } = opened();
    for (let nonce = 1; nonce <= 20; nonce += 1)
      expect(gate.admit(signed(String(nonce)), endpoint('Balance')).type).toBe('admitted');
    expect(gate.admit(signed('21'), endpoint('Balance')).type).toBe('refused');
  });
});

describe('the lockout', () => {
  const bad = 'no number';

  it('comes after ten failures within a minute, for fifteen minutes', () => {
    const { call, pass } = opened();
    for (let n = 0; n < 9; n += 1) expect(call(bad)).toBe('EAPI:Invalid nonce');
    expect(call(1)).toBe('admitted A1');
    expect(call(bad)).toBe('EAPI:Invalid nonce');
    expect(call(2)).toBe('EGeneral:Temporary lockout');
    pass(900);
    expect(call(3)).toBe('admitted A1');
  });

  it('begins again with each attempt', () => {
    const { call, pass } = opened();
    for (let n = 0; n < 10; n += 1) call(bad);
    pass(899);
    expect(call(1)).toBe('EGeneral:Temporary lockout');
    pass(899.9);
    expect(call(2)).toBe('EGeneral:Temporary lockout');
    pass(900);
    expect(call(3)).toBe('admitted A1');
    expect(call(bad)).toBe('EAPI:Invalid nonce');
    expect(call(4)).toBe('admitted A1');
  });

  it('does not come when the failures are spread', () => {
    const { call, pass } = opened();
    for (let nonce = 1; nonce < 30; nonce += 1) {
      expect(call(bad)).toBe('EAPI:Invalid nonce');
      pass(6.7);
    }
    expect(call(1)).toBe('admitted A1');
  });

  it('counts keys, nonces and signatures together, but not permissions or the counter', () => {
    const { call, say, signed, pass } = opened(anyKey({ permissions: new Set<Permission>(['query-funds']) }));
    for (let nonce = 1; nonce <= 40; nonce += 1) call(nonce, nonce % 2 === 0 ? 'Ledgers' : 'Balance');
    pass(30);
    for (let n = 0; n < 5; n += 1) call(bad);
    for (let n = 0; n < 5; n += 1) say({ ...signed('99'), body: 'nonce=99&' });
    expect(call(100)).toBe('EGeneral:Temporary lockout');
  });

  it('shuts out an unknown key, and nobody else', () => {
    const { call, say, signed } = opened();
    for (let n = 0; n < 10; n += 1) expect(say(signed('1', {}, 'X'))).toBe('EAPI:Invalid key');
    expect(say(signed('1', {}, 'X'))).toBe('EGeneral:Temporary lockout');
    expect(call(1)).toBe('admitted A1');
  });
});
