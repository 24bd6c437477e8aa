import { describe, expect, it } from '@jest/globals';
import type { ApiKey } from '../../../lib/exchange/access/ApiKey.ts';
import type { FuturesEndpoint } from '../../../lib/exchange/access/FuturesEndpoint.ts';
import { futuresEndpoints } from '../../../lib/exchange/access/futuresEndpoints.ts';
import { futuresGate } from '../../../lib/exchange/access/futuresGate.ts';
import { futuresSignature } from '../../../lib/exchange/access/futuresSignature.ts';
import { secrets } from './support/secrets.ts';
import { vectors } from './support/vectors.ts';

const second = 1_000_000;
const secret = secrets.futures;

const anyKey = (more: Partial<ApiKey> = {}): ApiKey => ({
  key: 'F',
  secret,
  account: 'A1',
  kind: 'futures',
  permissions: new Set(),
  general: 'FULL_ACCESS',
  transfer: 'FULL_ACCESS',
  ...more,
});

const endpoint = (name: string): FuturesEndpoint => {
  const found = futuresEndpoints.get(name);
  if (found === undefined) throw new Error(`no endpoint ${name}`);
  return found;
};

interface Call {
  readonly path?: string;
  readonly query?: string;
  readonly body?: string;
  readonly nonce?: string;
  readonly key?: string;
  readonly authent?: string;
}

function opened(key: ApiKey = anyKey()) {
  let at = 1_700_000_000 * second;
  const keys = new Map([[key.key, key]]);
  const gate = futuresGate({ keys, now: () => at });
  const admit = (asked: string | FuturesEndpoint, call: Call = {}) => {
    const { path = '/derivatives/api/v3/anything', query = '', body = '', nonce = '' } = call;
    const text = `${query}${body}${nonce}${path.replace('/derivatives', '')}`;
    const headers = {
      apikey: call.key ?? key.key,
      authent: call.authent ?? futuresSignature(key.secret, text),
      ...(nonce === '' ? {} : { nonce }),
    };
    return gate.admit(
      { path, query, body, contentType: '', headers },
      typeof asked === 'string' ? endpoint(asked) : asked,
    );
  };
  return {
    keys,
    gate,
    admit,
    say: (name: string, call?: Call): string => {
      const answer = admit(name, call);
      return answer.type === 'admitted' ? `admitted ${answer.account}` : answer.error;
    },
    pass: (seconds: number) => {
      at += Math.round(seconds * second);
    },
  };
}

describe('the gate of futures', () => {
  it.each(vectors.futures)('lets in the known request: $title', (vector) => {
    const { path, query, body, nonce, signature } = vector;
    const { gate } = opened();
    const headers = { apikey: 'F', authent: signature, ...(nonce === '' ? {} : { nonce }) };
    const answer = gate.admit({ path, query, body, contentType: '', headers }, endpoint('GetOpenPositions'));
    expect(answer).toMatchObject({ type: 'admitted', account: 'A1', key: { key: 'F' } });
  });

  it.each<[string, Call]>([
    ['another signature', { authent: 'AAAA' }],
    ['none', { authent: '' }],
    ['an unknown key', { key: 'X' }],
    ['no key', { key: '' }],
    ['a nonce that is no number', { nonce: 'soon' }],
    ['a key of Spot', { key: 'K' }],
  ])('refuses %s', (_, call) => {
    const { say, keys } = opened();
    keys.set('K', anyKey({ key: 'K', kind: 'spot' }));
    expect(say('GetAccounts', call)).toBe('authenticationError');
  });

  it('signs the path whole where it does not begin with /derivatives', () => {
    const { say } = opened();
    const path = '/api/history/v3/derivatives/orders';
    const authent = futuresSignature(secret, path);
    expect(say('GetOrderEvents', { path, authent })).toBe('admitted A1');
  });

  it('wants what was sent, not what it means', () => {
    const { say } = opened();
    const authent = futuresSignature(secret, 'b=x y/api/v3/sendorder');
    const path = '/derivatives/api/v3/sendorder';
    expect(say('SendOrder', { path, body: 'b=x%20y', authent })).toBe('authenticationError');
    expect(say('SendOrder', { path, body: 'b=x%20y' })).toBe('admitted A1');
  });
});

describe('a nonce of futures', () => {
  it('may be left out each time', () => {
    const { say } = opened();
    expect([say('GetAccounts'), say('GetAccounts')]).toEqual(['admitted A1', 'admitted A1']);
  });

  it('must not come twice, however late', () => {
    const { say, pass } = opened();
    expect(say('GetAccounts', { nonce: '10' })).toBe('admitted A1');
    expect(say('GetAccounts', { nonce: '10' })).toBe('nonceDuplicate');
    pass(3_600);
    expect(say('GetAccounts', { nonce: '10' })).toBe('nonceDuplicate');
  });

  it('may be overtaken for a short while', () => {
    const { say, pass } = opened();
    expect(say('GetAccounts', { nonce: '100' })).toBe('admitted A1');
    pass(4.9);
    expect(say('GetAccounts', { nonce: '99' })).toBe('admitted A1');
    pass(0.1);
    expect(say('GetAccounts', { nonce: '98' })).toBe('nonceBelowThreshold');
    expect(say('GetAccounts', { nonce: '101' })).toBe('admitted A1');
  });

  it('is not used up by a refused signature', () => {
    const { say } = opened();
    expect(say('GetAccounts', { nonce: '10', authent: 'no' })).toBe('authenticationError');
    expect(say('GetAccounts', { nonce: '10' })).toBe('admitted A1');
  });
});

describe('levels of a futures key', () => {
  it.each<[string, Partial<ApiKey>, boolean]>([
    ['GetAccounts', { general: 'READ_ONLY' }, true],
    ['GetAccounts', { general: 'NO_ACCESS' }, false],
    ['SendOrder', { general: 'READ_ONLY' }, false],
    ['SendOrder', { general: 'FULL_ACCESS', transfer: 'NO_ACCESS' }, true],
    ['GetExecutionEvents', { general: 'READ_ONLY' }, true],
    ['WithdrawToSpot', { general: 'FULL_ACCESS', transfer: 'READ_ONLY' }, false],
    ['WithdrawToSpot', { general: 'NO_ACCESS', transfer: 'FULL_ACCESS' }, true],
    ['CheckApiKey', { general: 'NO_ACCESS', transfer: 'NO_ACCESS' }, true],
  ])('%s with %j: %s', (name, levels, may) => {
    expect(opened(anyKey(levels)).say(name)).toBe(may ? 'admitted A1' : 'insufficientPrivileges');
  });

  it('are none when they are not told', () => {
    const { key, account, kind, permissions } = anyKey();
    const { say } = opened({ key, secret, account, kind, permissions });
    expect(say('GetAccounts')).toBe('insufficientPrivileges');
    expect(say('WithdrawToSpot')).toBe('insufficientPrivileges');
  });
});

describe('budgets of futures', () => {
  it('give 500 in ten seconds, and say how long to wait', () => {
    const { admit, say, pass } = opened();
    for (let n = 0; n < 50; n += 1) expect(say('SendOrder')).toBe('admitted A1');
    expect(admit('GetOrderStatus')).toEqual({ type: 'refused', error: 'apiLimitExceeded', seconds: 1 });
    expect(admit('GetUnwindQueue')).toMatchObject({ error: 'apiLimitExceeded', seconds: 4 });
    pass(3.99);
    expect(say('GetUnwindQueue')).toBe('apiLimitExceeded');
    pass(0.01);
    expect(say('GetUnwindQueue')).toBe('admitted A1');
    pass(10);
    for (let n = 0; n < 50; n += 1) expect(say('SendOrder')).toBe('admitted A1');
  });

  it('have a pool of their own for histories: 100 in ten minutes', () => {
    const { admit, say, pass } = opened();
    for (let n = 0; n < 100; n += 1) expect(say('GetOrderEvents')).toBe('admitted A1');
    expect(admit('GetOrderEvents')).toMatchObject({ error: 'apiLimitExceeded', seconds: 6 });
    expect(say('SendOrder')).toBe('admitted A1');
    pass(6);
    expect(say('GetOrderEvents')).toBe('admitted A1');
    expect(say('GetOrderEvents')).toBe('apiLimitExceeded');
  });

  it('belong to the account, whichever of its keys pays', () => {
    const { keys, admit, say } = opened();
    keys.set('G', anyKey({ key: 'G' }));
    keys.set('H', anyKey({ key: 'H', account: 'A2' }));
    for (let n = 0; n < 5; n += 1) admit('WithdrawToSpot');
    expect(say('GetAccounts', { key: 'G' })).toBe('apiLimitExceeded');
    expect(say('GetAccounts', { key: 'H' })).toBe('admitted A2');
  });

  it('are not touched by what is refused before', () => {
    const { admit, say } = opened(anyKey({ transfer: 'NO_ACCESS' }));
    for (let n = 0; n < 9; n += 1) admit('WithdrawToSpot');
    for (let n = 0; n < 9; n += 1) admit('GetUnwindQueue', { authent: 'no' });
    expect(say('GetUnwindQueue')).toBe('admitted A1');
  });

  const batch = (n: number): string =>
    `json=${encodeURIComponent(JSON.stringify({ batchOrder: Array.from({ length: n }, () => ({})) }))}`;

  it.each<[string, Call, number]>([
    ['BatchOrder', { body: batch(0) }, 9],
    ['BatchOrder', { body: batch(5) }, 14],
    ['BatchOrder', { body: 'json=%7Bbroken' }, 9],
    ['BatchOrder', { body: 'json=null' }, 9],
    ['BatchOrder', { body: '' }, 9],
    ['GetFills', {}, 2],
    ['GetFills', { query: 'lastFillTime=2020-07-22T13%3A37%3A27.077Z' }, 25],
    ['GetAccountLog', { query: 'count=1' }, 1],
    ['GetAccountLog', { query: 'count=25' }, 1],
    ['GetAccountLog', { query: 'count=26' }, 2],
    ['GetAccountLog', { query: 'count=51' }, 3],
    ['GetAccountLog', {}, 3],
    ['GetAccountLog', { query: 'count=1001' }, 6],
    ['GetAccountLog', { query: 'count=5001' }, 10],
    ['GetAccountLogCsv', {}, 6],
    ['CancelAllOrders', {}, 25],
    ['SetLeveragePreference', {}, 10],
  ])('%s with %j costs %i', (name, call, cost) => {
    const { admit } = opened();
    const { pool } = endpoint(name);
    // all but this cost is spent, so exactly one of them comes in
    expect(admit({ ...endpoint(name), cost: (pool === 'history' ? 100 : 500) - cost }).type).toBe('admitted');
    expect(admit(name, call).type).toBe('admitted');
    expect(admit({ ...endpoint(name), cost: 1 })).toMatchObject({ error: 'apiLimitExceeded' });
  });
});
