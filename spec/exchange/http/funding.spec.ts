import { describe, expect, it } from '@jest/globals';
import { only } from './support/only.ts';
import { spotBox } from './support/spotBox.ts';
import { units } from './support/units.ts';

describe('deposits', () => {
  it('have a method, addresses that are few, and a list', () => {
    const box = spotBox();
    const { method } = only(box.post('DepositMethods', { asset: 'XBT' }).result);
    // its first bitcoins came in somewhere
    const used = box.post('DepositAddresses', { asset: 'XBT', method }).result;
    expect(used).toEqual([{ address: expect.stringMatching(/^\w{34}$/), expiretm: '0' }]);
    expect(box.post('DepositAddresses', { asset: 'XBT', method }).result).toEqual(used);
    const fresh = Array.from({ length: 5 }, () =>
      box.post('DepositAddresses', { asset: 'XBT', method, new: 'true' }),
    );
    expect(fresh.at(-1)?.result).toHaveLength(6);
    expect(fresh.at(-1)?.result.map((one) => one.new)).toEqual([true, true, true, true, true, undefined]);
    expect(new Set(fresh.at(-1)?.result.map(({ address }) => address)).size).toBe(6);
    expect(box.post('DepositAddresses', { asset: 'XBT', method, new: 'true' }).error).toEqual([
      'EFunding:Too many addresses',
    ]);
    const his = box.post('DepositAddresses', { asset: 'XBT', method }, 'bob').result;
    expect(his).toHaveLength(1);
    expect(his).not.toEqual(used);
    const bank = box.post('DepositMethods', { asset: 'USD' }).result;
    expect(box.post('DepositAddresses', { asset: 'USD', method: only(bank).method }).result).toEqual([]);
    box.rest();
    const deposits = box.post('DepositStatus', { asset: 'ETH' }).result;
    const entry = Array.isArray(deposits) ? only<object>(deposits) : undefined;
    expect(entry).toMatchObject({ asset: 'XETH', amount: '20.0000000000', status: 'Success' });
    box.rest();
    const first = box.post('DepositStatus', { cursor: 'true', limit: '2' }).result;
    if (!('deposits' in first)) throw new Error('it was to be a page');
    const second = box.post('DepositStatus', { cursor: first.next_cursor ?? '', limit: '50' }).result;
    if (!('deposits' in second)) throw new Error('it was to be a page');
    const all = box.post('DepositStatus').result;
    expect([...first.deposits, ...second.deposits]).toEqual(all);
    expect(second.next_cursor).toBeNull();
  });
});

describe('ways of money', () => {
  it.each([
    ['BTC', 'Bitcoin', ['bitcoin', 'XBT']],
    ['ETH', 'Ether (Hex)', ['Ether', 'Ethereum', 'XETH']],
    ['USDT', 'Tether USD (ERC20)', ['Tether USD', 'USDT']],
    ['DOGE', 'Dogecoin', ['XDG', 'DOGE']],
    ['XRP', 'Ripple XRP', ['XRP']],
    ['ADA', 'ADA', ['Cardano']],
    ['USD', 'Bank transfer', ['Bank']],
  ])('%s comes in by %s, also under shorter names', (asset, method, others) => {
    const symbols = ['BTC', 'ETH', 'USDT', 'DOGE', 'XRP', 'ADA'].map((name) => `${name}/USD`);
    const accounts = [{ name: 'ada', balances: { [asset]: '100' } }];
    const box = spotBox({ symbols, accounts });
    expect(only(box.post('DepositMethods', { asset }).result).method).toBe(method);
    const known = box.post('DepositAddresses', { asset, method }).result;
    expect(known).toHaveLength(asset === 'USD' ? 0 : 1);
    const all = box.post('DepositStatus', { asset }).result;
    for (const name of others) {
      box.rest();
      expect(box.post('DepositAddresses', { asset, method: name }).result).toEqual(known);
      expect(box.post('DepositStatus', { asset, method: name }).result).toEqual(all);
      const { result } = box.post('WithdrawAddresses', { asset, method: name });
      expect(result.map((one) => one.method)).toEqual([method]);
    }
    expect(box.post('DepositAddresses', { asset, method: 'Lightning' }).error).toEqual([
      'EFunding:No funding method',
    ]);
    expect(box.post('DepositStatus', { asset, method: 'Lightning' }).result).toEqual([]);
  });
});

describe('withdrawals', () => {
  it('take the money and the fee, and are written down', () => {
    const box = spotBox();
    const before = units(box.post('Balance').result.XXBT, 10);
    const way = only(box.post('WithdrawMethods', { asset: 'XBT' }).result);
    const { key, address } = only(box.post('WithdrawAddresses', { asset: 'XBT' }).result);
    const sent = { asset: 'XBT', key, amount: '0.5' };
    const info = box.post('WithdrawInfo', sent).result;
    expect(units(info.amount, 10) + units(info.fee, 10)).toBe(units('0.5', 10));
    expect(info.fee).toBe(way.fee?.fee);
    const { refid } = box.post('Withdraw', { ...sent, address }).result;
    expect(units(box.post('Balance').result.XXBT, 10)).toBe(before - units('0.5', 10));
    const entry = only(box.post('Ledgers', { type: 'withdrawal' }).result.ledger);
    expect(entry).toMatchObject({ refid, amount: `-${info.amount}`, fee: info.fee });
    expect(Object.values(box.post('WithdrawStatus').result)[0]).toMatchObject({
      refid,
      key,
      info: address,
      amount: info.amount,
    });
    expect(box.post('WithdrawCancel', { asset: 'XBT', refid }).result).toBe(false);
    expect(box.post('WithdrawCancel', { asset: 'XBT', refid: 'T' }).error).toEqual([
      'EFunding:Unknown reference id',
    ]);
  });

  it.each([
    [{ key: 'nobody' }, 'EFunding:Unknown withdraw key'],
    [{ amount: '0.00000001' }, 'EFunding:Invalid amount'],
    [{ amount: '0.12345678901' }, 'EFunding:Invalid amount'],
    [{ amount: '100' }, 'EFunding:Insufficient funds'],
    [{ max_fee: '0.00000001' }, 'EFunding:Max fee exceeded'],
    [{ address: 'elsewhere' }, 'EFunding:Invalid withdrawal address'],
    [{ asset: 'SHELLS' }, 'EQuery:Unknown asset'],
  ])('answer %j with %s', (fields, error) => {
    const box = spotBox();
    expect(box.post('Withdraw', { asset: 'XBT', key: 'main', amount: '0.5', ...fields }).error).toEqual([
      error,
    ]);
    expect(box.post('Balance').result.XXBT).toBe('2.0000000000');
  });
});

describe('transfers', () => {
  it('go to the futures wallet and to other accounts, and nobody takes from others', () => {
    const box = spotBox();
    const move = { asset: 'USD', from: 'Spot Wallet', to: 'Futures Wallet', amount: '1000' };
    expect(box.post('WalletTransfer', move).result.refid).toMatch(/^T/);
    expect(box.post('Balance').result.ZUSD).toBe('99000.0000');
    expect(box.inside.house.account('ada').collateral.get('USD')).toBe(510_000_000n);
    expect(box.post('WalletTransfer', { ...move, from: 'Earn' }).error).toEqual([
      'EGeneral:Invalid arguments:from',
    ]);
    const give = { asset: 'XXBT', amount: '0.5', from: 'ada', to: 'bob' };
    expect(box.post('AccountTransfer', give).result.status).toBe('complete');
    expect(box.post('Balance', {}, 'bob').result.XXBT).toBe('2.5000000000');
    expect(box.post('AccountTransfer', give, 'bob').error).toEqual(['EGeneral:Invalid arguments:from']);
    expect(box.post('AccountTransfer', { ...give, to: 'eve' }).error).toEqual([
      'EGeneral:Invalid arguments:to',
    ]);
  });

  it('go to and fro between a master and the accounts below it, which have keys of their own', () => {
    const box = spotBox();
    const create = (username: string, email = 'eve@example.com', who = 'ada') =>
      box.post('CreateSubaccount', { username, email }, who);
    expect(create('eve').result).toBe(true);
    expect(create('eve').error).toEqual(['EGeneral:Invalid arguments:username']);
    expect(create('bob').error).toEqual(['EGeneral:Invalid arguments:username']);
    expect(create('no name').error).toEqual(['EGeneral:Invalid arguments:username']);
    expect(create('adam', 'nowhere').error).toEqual(['EGeneral:Invalid arguments:email']);
    expect(create('evelyn', 'eve@example.com', 'eve').error).toEqual(['EGeneral:Permission denied']);
    expect(box.post('Balance', {}, 'eve').result).toEqual({});

    const move = { asset: 'ZUSD', amount: '700', from: 'ada', to: 'eve' };
    expect(box.post('AccountTransfer', move).result.status).toBe('complete');
    expect(box.post('Balance', {}, 'eve').result.ZUSD).toBe('700.0000');
    const back = { ...move, amount: '200', from: 'eve', to: 'ada' };
    expect(box.post('AccountTransfer', back, 'bob').error).toEqual(['EGeneral:Invalid arguments:from']);
    expect(box.post('AccountTransfer', back).result.status).toBe('complete');
    expect(box.post('Balance', {}, 'eve').result.ZUSD).toBe('500.0000');
    expect(box.post('Balance').result.ZUSD).toBe('99500.0000');

    const order = { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', price: '50000', volume: '0.005' };
    const { txid } = box.post('AddOrder', order, 'eve').result;
    expect(Object.keys(box.post('OpenOrders', {}, 'eve').result.open)).toEqual(txid);
    expect(box.post('OpenOrders').result.open).toEqual({});
  });
});

describe('earn', () => {
  it('puts money away and gives it back', () => {
    const box = spotBox();
    const { items } = box.post('Earn/Strategies').result;
    const strategy = items.find(({ asset }) => asset === 'ETH');
    const ids = { strategy_id: strategy?.id ?? '' };
    expect(box.post('Earn/Strategies', { asset: 'XETH' }).result.items).toEqual([strategy]);
    expect(box.post('Earn/Allocate', { ...ids, amount: '5' }).result).toBe(true);
    expect(box.post('Earn/AllocateStatus', ids).result).toEqual({ pending: false });
    expect(box.post('Balance').result).toMatchObject({ XETH: '15.0000000000', 'ETH.B': '5.0000000000' });
    const allocated = box.post('Earn/Allocations', { hide_zero_allocations: 'true' }).result;
    expect(allocated.items).toHaveLength(1);
    expect(allocated.items[0].amount_allocated.total).toEqual({
      native: '5.0000000000',
      converted: allocated.total_allocated,
    });
    const price = Number(box.open('Ticker', 'pair=ETHUSD').result.XETHZUSD.c[0]);
    expect(Number(allocated.total_allocated)).toBeCloseTo(5 * price, 2);
    expect(box.post('Earn/Deallocate', { ...ids, amount: '6' }).error).toEqual([
      'EEarnings:Insufficient funds:Insufficient funds to complete the request',
    ]);
    expect(box.post('Earn/Deallocate', { ...ids, amount: '5' }).result).toBe(true);
    expect(box.post('Earn/DeallocateStatus', ids).result).toEqual({ pending: false });
    expect(box.post('Balance').result).not.toHaveProperty(['ETH.B']);
    const { ledger } = box.post('Ledgers', { asset: 'ETH', type: 'transfer' }).result;
    expect(Object.values(ledger).map(({ asset, amount }) => `${asset} ${amount}`)).toEqual([
      'XETH 5.0000000000',
      'ETH.B -5.0000000000',
      'ETH.B 5.0000000000',
      'XETH -5.0000000000',
    ]);
    box.rest();
    expect(box.post('Earn/Allocate', { strategy_id: 'none', amount: '1' }).error).toEqual([
      'EGeneral:Invalid arguments:strategy_id',
    ]);
    expect(box.post('Earn/Allocate', { ...ids, amount: '0.0000000001' }).error[0]).toMatch(
      /^EEarnings:Below min/,
    );
  });
});
