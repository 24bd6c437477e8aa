import { describe, expect, it } from '@jest/globals';
import { spotCatalogue } from '../../../../lib/protocol/spot/spotCatalogue.ts';
import { encodeLoosely } from '../support/encodeLoosely.ts';
import { refused } from '../support/refused.ts';

const { createFundingWithdrawal, createFundingAddress, updateFundingAddress } = spotCatalogue;
const { listFundingDeposits, listFundingWithdrawals, listFundingMethods, listFundingAddresses } =
  spotCatalogue;

const asset = { class: 'currency', name: 'BTC' } as const;

describe('the lists of Funding (Beta)', () => {
  it.each([
    [
      listFundingDeposits,
      ['asset', 'scope', 'status', 'start_time', 'end_time', 'limit', 'rebase_multiplier'],
    ],
    [
      listFundingWithdrawals,
      ['asset', 'scope', 'status', 'start_time', 'end_time', 'limit', 'rebase_multiplier'],
    ],
    [listFundingAddresses, ['scope', 'limit']],
  ] as const)('take no filter beside a cursor, for it holds them: %#', (endpoint, filters) => {
    const given: Readonly<Record<string, unknown>> = {
      ...{ asset, scope: { method_id: 'm' }, status: { list: ['pending'] }, limit: 5 },
      ...{ start_time: '2026-11-01T00:00:00Z', end_time: '2026-11-02T00:00:00Z', rebase_multiplier: 'base' },
    };
    expect(encodeLoosely(endpoint, { cursor: 'c', account_id: 'a' })).toEqual({
      cursor: 'c',
      account_id: 'a',
    });
    for (const filter of filters)
      expect(refused(() => encodeLoosely(endpoint, { cursor: 'c', [filter]: given[filter] }))[0]).toBe(
        `${endpoint.name} can not take cursor and ${filter} together`,
      );
  });

  it.each([
    [{ list: ['pending'], range: { start: 'pending' } }, 'status needs exactly one of list, range'],
    [{}, 'status needs exactly one of list, range'],
    [{ list: ['gone'] }, "status: list.0 can not be 'gone'"],
    [{ list: [] }, 'status: list can not be a list'],
    [{ range: { start: 'gone' } }, "status: range: start can not be 'gone'"],
    [{ only: 'pending' }, "status has no parameter 'only'"],
  ])('are filtered by states that there are: %j', (status, why) => {
    expect(refused(() => encodeLoosely(listFundingDeposits, { status }))[0]).toBe(
      `ListFundingDeposits: ${why}`,
    );
  });

  it('are filtered by a method or by a network', () => {
    const direction = 'withdraw';
    const scope = { method_id: 'm', network_id: 'n' };
    expect(refused(() => encodeLoosely(listFundingMethods, { direction, scope }))).toEqual([
      'ListFundingMethods: scope needs exactly one of method_id, network_id',
      'Give an object with exactly one of method_id, network_id.',
    ]);
    expect(refused(() => encodeLoosely(listFundingMethods, { direction, asset: { name: 'BTC' } }))[0]).toBe(
      'ListFundingMethods: asset needs class',
    );
    expect(refused(() => encodeLoosely(listFundingMethods, { direction: 'up' }))[0]).toBe(
      "ListFundingMethods: direction can not be 'up'",
    );
  });
});

describe('a withdrawal of Funding (Beta)', () => {
  const rest = {
    scope: { network_id: 'n' },
    address_id: 'w',
    amount: { asset_amount: { asset, amount: 0.5 } },
  };
  const written = { ...rest, amount: { asset_amount: { asset, amount: '0.5' } } };

  it.each([
    [{ quoted_fee: { token: 't' } }],
    [{ current_fee: {} }],
    [{ current_fee: { max_fee: '0.00010' }, fee_included: false }],
  ])('takes a fee that was quoted or that of the moment: %j', (fee) => {
    expect(encodeLoosely(createFundingWithdrawal, { ...rest, fee })).toEqual({ ...written, fee });
  });

  it.each([
    [{}, 'fee needs exactly one of quoted_fee, current_fee'],
    [{ fee_included: true }, 'fee needs exactly one of quoted_fee, current_fee'],
    [{ quoted_fee: { token: 't' }, current_fee: {} }, 'fee needs exactly one of quoted_fee, current_fee'],
    [{ quoted_fee: {} }, 'fee: quoted_fee needs token'],
    [{ current_fee: { max_fee: 'low' } }, "fee: current_fee: max_fee can not be 'low'"],
  ])('does not take %j', (fee, why) => {
    expect(refused(() => encodeLoosely(createFundingWithdrawal, { ...rest, fee }))[0]).toBe(
      `CreateFundingWithdrawal: ${why}`,
    );
  });
});

describe('a saved address', () => {
  it('is for one of a method, a network, a group of networks', () => {
    const rest = { address_details: { crypto: { address: 'bc1q' } }, name: 'cold' };
    for (const scope of [{ method_id: 'a' }, { network_id: 'a' }, { network_group_id: 'a' }] as const)
      expect(createFundingAddress.encode({ ...rest, scope })).toEqual({ ...rest, scope });
    expect(refused(() => encodeLoosely(createFundingAddress, { ...rest, scope: {} }))[0]).toBe(
      'CreateFundingAddress: scope needs exactly one of method_id, network_id, network_group_id',
    );
  });

  it('is told by its id what it is called from now on', () => {
    expect(updateFundingAddress.encode({ id: 'w', name: 'warm' })).toEqual({ id: 'w', name: 'warm' });
    expect(refused(() => encodeLoosely(updateFundingAddress, { name: 'warm' }))[0]).toBe(
      'UpdateFundingAddress needs id',
    );
  });
});
