import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allPermissions } from '../../../lib/exchange/access/allPermissions.ts';
import { ids } from '../../../lib/exchange/access/ids.ts';
import { makeApiKey } from '../../../lib/exchange/access/makeApiKey.ts';
import { random } from '../../../lib/exchange/market/random.ts';

describe('ids', () => {
  it('have the forms of the exchange, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { order, execution, ledger, uuid, token } = ids(random(seed));
        expect(order()).toMatch(/^O[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{6}$/);
        expect(execution()).toMatch(/^T[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{6}$/);
        expect(ledger()).toMatch(/^L[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{6}$/);
        expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(token()).toMatch(/^[A-Za-z0-9]{43}$/);
      }),
    );
  });

  it('are equal for equal seeds, others for others, and never the same twice', () => {
    const many = (seed: number) => {
      const { order } = ids(random(seed));
      return Array.from({ length: 2_000 }, () => order());
    };
    expect(many(1)).toEqual(many(1));
    expect(new Set([...many(1), ...many(2)]).size).toBe(4_000);
  });
});

describe('a new key', () => {
  it('may everything unless it is told otherwise', () => {
    const { key, secret, ...spot } = makeApiKey(random(1), { account: 'A1', kind: 'spot' });
    expect(key).toMatch(/^[A-Za-z0-9+/]{56}$/);
    expect(Buffer.from(secret, 'base64')).toHaveLength(64);
    expect(spot).toEqual({ account: 'A1', kind: 'spot', nonceWindow: 0, permissions: allPermissions });
    expect(allPermissions.size).toBe(13);
    expect(makeApiKey(random(1), { account: 'A1', kind: 'futures', transfer: 'NO_ACCESS' })).toMatchObject({
      permissions: new Set(),
      general: 'FULL_ACCESS',
      transfer: 'NO_ACCESS',
    });
  });
});
