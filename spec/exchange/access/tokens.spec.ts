import { describe, expect, it } from '@jest/globals';
import { makeApiKey } from '../../../lib/exchange/access/makeApiKey.ts';
import { tokens } from '../../../lib/exchange/access/tokens.ts';
import { random } from '../../../lib/exchange/market/random.ts';

const second = 1_000_000;
const key = makeApiKey(random(7), { account: 'A1', kind: 'spot', permissions: ['query-funds'] });

function opened() {
  let at = 1_700_000_000 * second;
  return {
    ...tokens({ now: () => at, random: random(1) }),
    pass: (seconds: number) => {
      at += seconds * second;
    },
  };
}
const free = { held: false };
const held = { held: true };

describe('a token', () => {
  it('is told as REST tells it', () => {
    const { issue } = opened();
    const given = issue(key);
    expect(given).toEqual({ token: expect.stringMatching(/^[A-Za-z0-9]{43}$/), expires: 900 });
    expect(issue(key).token).not.toBe(given.token);
  });

  it('tells whose it is, as often as it is used', () => {
    const { issue, check } = opened();
    const { token } = issue(key);
    const { permissions } = key;
    expect(check(token, free)).toEqual({ token, key, account: 'A1', permissions });
    expect(check(token, free)?.permissions).toEqual(new Set(['query-funds']));
  });

  it('that nobody gave out is none', () => {
    const { check, issue } = opened();
    issue(key);
    expect(check('made up', held)).toBeUndefined();
    expect(check('', free)).toBeUndefined();
  });

  it('ends after fifteen minutes, but not where a subscription holds it', () => {
    const { issue, check, pass } = opened();
    const { token } = issue(key);
    pass(900);
    expect(check(token, free)?.account).toBe('A1');
    pass(0.000_001);
    expect(check(token, free)).toBeUndefined();
    expect(check(token, held)?.account).toBe('A1');
    pass(86_400);
    expect(check(token, held)?.account).toBe('A1');
    // it was only late, not gone: another connection is as late as before
    expect(check(token, free)).toBeUndefined();
  });

  it('does not end the one before', () => {
    const { issue, check } = opened();
    const { token } = issue(key);
    issue(key);
    expect(check(token, free)?.account).toBe('A1');
  });

  it('may be made to expire before its time, with all others, but not those to come', () => {
    const { issue, check, expireAll } = opened();
    const given = [issue(key), issue(key)];
    expireAll();
    expect(given.map(({ token }) => check(token, free))).toEqual([undefined, undefined]);
    expect(given.map(({ token }) => check(token, held)?.account)).toEqual(['A1', 'A1']);
    expect(check(issue(key).token, free)?.account).toBe('A1');
  });

  it('may be revoked, alone or with all others, also where it is held', () => {
    const { issue, check, revoke } = opened();
    const [a, b, c] = [issue(key).token, issue(key).token, issue(key).token];
    revoke(a);
    expect([a, b, c].map((token) => check(token, held)?.account)).toEqual([undefined, 'A1', 'A1']);
    revoke();
    expect([a, b, c].map((token) => check(token, held))).toEqual([undefined, undefined, undefined]);
  });

  it('is forgotten when ten thousand others came after it', () => {
    const { issue, check } = opened();
    const { token } = issue(key);
    for (let n = 1; n < 10_000; n += 1) issue(key);
    expect(check(token, free)?.account).toBe('A1');
    issue(key);
    expect(check(token, free)).toBeUndefined();
  });
});
