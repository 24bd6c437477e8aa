import { describe, expect, it } from '@jest/globals';
import type { ApiKey } from '../../../lib/exchange/access/ApiKey.ts';
import { futuresChallenges } from '../../../lib/exchange/access/futuresChallenges.ts';
import { futuresSignature } from '../../../lib/exchange/access/futuresSignature.ts';
import { random } from '../../../lib/exchange/market/random.ts';
import { secrets } from './support/secrets.ts';

const key: ApiKey = {
  key: 'F',
  secret: secrets.futures,
  account: 'A1',
  kind: 'futures',
  permissions: new Set(),
  general: 'READ_ONLY',
};
const sign = (challenge: string): string => futuresSignature(key.secret, challenge);
const opened = (...more: readonly ApiKey[]) =>
  futuresChallenges({
    keys: new Map([key, ...more].map((each) => [each.key, each])),
    random: random(1),
  });

describe('a challenge', () => {
  it('is a UUID, another one each time, for any key', () => {
    const { issue } = opened();
    const given = [issue(1, 'F'), issue(2, 'F'), issue(1, 'nobody'), issue(1, 'F')];
    for (const challenge of given)
      expect(challenge).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(given).size).toBe(4);
  });

  it('that is signed well tells the account, as often as it is said', () => {
    const { issue, check } = opened();
    const challenge = issue(1, 'F');
    expect(check(1, 'F', challenge, sign(challenge))).toBe('A1');
    expect(check(1, 'F', challenge, sign(challenge))).toBe('A1');
  });

  it('belongs to its connection', () => {
    const { issue, check, forget } = opened();
    const challenge = issue(1, 'F');
    expect(check(2, 'F', challenge, sign(challenge))).toBeUndefined();
    issue(2, 'F');
    expect(check(2, 'F', challenge, sign(challenge))).toBeUndefined();
    forget(2);
    expect(check(1, 'F', challenge, sign(challenge))).toBe('A1');
    forget(1);
    expect(check(1, 'F', challenge, sign(challenge))).toBeUndefined();
  });

  it('is replaced by the next one', () => {
    const { issue, check } = opened();
    const before = issue(1, 'F');
    const after = issue(1, 'F');
    expect(check(1, 'F', before, sign(before))).toBeUndefined();
    expect(check(1, 'F', after, sign(after))).toBe('A1');
  });

  it('is refused with another signature, another text, or one of the own making', () => {
    const { issue, check } = opened();
    const challenge = issue(1, 'F');
    expect(check(1, 'F', challenge, sign('else'))).toBeUndefined();
    expect(check(1, 'F', challenge, '')).toBeUndefined();
    expect(check(1, 'F', 'else', sign('else'))).toBeUndefined();
    expect(check(1, 'F', 'else', sign(challenge))).toBeUndefined();
  });

  it('opens nothing for an unknown key, a key of Spot, and one without access', () => {
    const spot: ApiKey = { ...key, key: 'S', kind: 'spot' };
    const none: ApiKey = { ...key, key: 'N', general: 'NO_ACCESS' };
    const { issue, check } = opened(spot, none);
    for (const name of ['S', 'N', 'X']) {
      const challenge = issue(1, name);
      expect(check(1, name, challenge, sign(challenge))).toBeUndefined();
    }
  });

  it('is not pushed out by another key of the same connection, but by ten', () => {
    const { issue, check } = opened();
    const challenge = issue(1, 'F');
    for (let n = 1; n < 10; n += 1) issue(1, `other ${n}`);
    issue(1, 'other 9');
    expect(check(1, 'F', challenge, sign(challenge))).toBe('A1');
    issue(1, 'one more');
    expect(check(1, 'F', challenge, sign(challenge))).toBeUndefined();
  });
});
