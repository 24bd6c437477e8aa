import { describe, expect, it } from '@jest/globals';
import { spotCatalogue } from '../../../../lib/protocol/spot/spotCatalogue.ts';
import { encodeLoosely } from '../support/encodeLoosely.ts';
import { refused } from '../support/refused.ts';

const { withdraw, walletTransfer, accountTransfer, depositStatus, withdrawStatus } = spotCatalogue;
const { earnAllocate, earnAllocateStatus, earnDeallocate, earnStrategies } = spotCatalogue;

describe('what moves money', () => {
  const amount = 'Give a number of at least 0, as text if its digits matter.';
  it.each([
    [withdraw, { asset: 'XBT', key: 'cold' }],
    [walletTransfer, { asset: 'XBT', from: 'Spot Wallet', to: 'Futures Wallet' }],
    [accountTransfer, { asset: 'XBT', from: 'A', to: 'B' }],
    [earnAllocate, { strategy_id: 'E' }],
    [earnDeallocate, { strategy_id: 'E' }],
  ] as const)('says how much, and not less than nothing: %#', (endpoint, params) => {
    expect(refused(() => encodeLoosely(endpoint, params))).toEqual([`${endpoint.name} needs amount`, amount]);
    expect(refused(() => encodeLoosely(endpoint, { ...params, amount: '-1' }))).toEqual([
      `${endpoint.name}: amount can not be '-1'`,
      amount,
    ]);
    expect(encodeLoosely(endpoint, { ...params, amount: '0.100' })).toEqual({ ...params, amount: '0.100' });
  });

  it('goes from Spot to Futures only', () => {
    const back = { asset: 'XBT', from: 'Futures Wallet', to: 'Spot Wallet', amount: 1 };
    expect(refused(() => encodeLoosely(walletTransfer, back))).toEqual([
      "WalletTransfer: from can not be 'Futures Wallet'",
      "Give 'Spot Wallet'.",
    ]);
  });
});

describe('deposits and withdrawals', () => {
  const row = { method: 'Bitcoin', asset: 'XXBT', refid: 'F1', amount: '0.10', time: 1, status: 'Odd' };

  it('are a list without a cursor, and an object with one', () => {
    expect(depositStatus.decode([row])).toEqual([row]);
    expect(withdrawStatus.decode([row])).toEqual([row]);
    expect(depositStatus.decode({ deposits: [row] })).toEqual({ deposits: [row], next_cursor: null });
    expect(withdrawStatus.decode({ withdrawals: [row], next_cursor: 'c' })).toEqual({
      withdrawals: [row],
      next_cursor: 'c',
    });
  });

  it.each([true, false, 'aG9sYQ'])('take a cursor of %s', (cursor) => {
    expect(depositStatus.encode({ cursor })).toEqual({ cursor });
    expect(withdrawStatus.encode({ cursor })).toEqual({ cursor });
  });

  it('do not take a cursor that is a number', () => {
    expect(refused(() => encodeLoosely(depositStatus, { cursor: 7 }))[0]).toBe(
      'DepositStatus: cursor can not be 7',
    );
  });
});

describe('Earn', () => {
  it('knows what a strategy is locked by', () => {
    expect(refused(() => encodeLoosely(earnStrategies, { lock_type: ['bonded', 'ever'] }))).toEqual([
      "Earn/Strategies: lock_type.1 can not be 'ever'",
      "Give one of 'flex', 'bonded', 'timed', 'instant'.",
    ]);
  });

  it('may have nothing to say of an allocation', () => {
    expect(earnAllocateStatus.decode(null)).toBeNull();
    expect(earnAllocate.decode(null)).toBeNull();
  });
});
