import { describe, expect, it } from '@jest/globals';
import { allPermissions } from '../../../lib/exchange/access/allPermissions.ts';
import { futuresEndpoints } from '../../../lib/exchange/access/futuresEndpoints.ts';
import { meets } from '../../../lib/exchange/access/meets.ts';
import { spotEndpoints } from '../../../lib/exchange/access/spotEndpoints.ts';

describe('the tables of calls', () => {
  it('have a row for each private call, under its own name', () => {
    expect(spotEndpoints.size).toBe(68);
    expect(futuresEndpoints.size).toBe(52);
    for (const [name, endpoint] of [...spotEndpoints, ...futuresEndpoints]) expect(endpoint.name).toBe(name);
  });

  it('ask for nothing that no key can have', () => {
    for (const { permission } of spotEndpoints.values()) expect(meets(allPermissions, permission)).toBe(true);
  });

  it('let anybody in only where the exchange does', () => {
    const open = [...spotEndpoints.values()].filter(({ permission }) => meets(new Set(), permission));
    expect(open.map(({ name }) => name)).toEqual([
      'GetApiKeyInfo',
      'ListWalletAccounts',
      'Earn/Strategies',
      'Stake',
      'Unstake',
      'Staking/Assets',
      'Staking/Pending',
      'Staking/Transactions',
    ]);
  });
});
