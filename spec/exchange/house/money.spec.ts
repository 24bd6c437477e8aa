import { describe, expect, it } from '@jest/globals';
import { btc, quietHouse } from './support/quietHouse.ts';

const day = 86_400_000;

function stage() {
  const quiet = quietHouse();
  const { house, units, sell, buy } = quiet;
  const has = (account: string, asset: string): bigint => house.account(account).balances.get(asset) ?? 0n;
  const lastFill = (account: string) => {
    const fill = house.account(account).fills.at(-1);
    if (fill === undefined) throw new Error('no fill');
    return fill;
  };
  const trade = (qty: string, price: string): void => {
    sell('bob', qty, price);
    buy('ann', qty, price);
  };
  return { ...quiet, has, lastFill, trade, usd: (text: string): bigint => units('USD', text) };
}

describe('a trade', () => {
  it('costs both sides the same, and each its fee', () => {
    const { trade, has, usd, lastFill, house, units } = stage();
    const before = [has('ann', 'USD'), has('bob', 'USD'), has('ann', 'BTC')];
    trade('0.01', '98000.0');
    expect([lastFill('ann'), lastFill('bob')]).toMatchObject([
      { liquidity: 'taker', cost: usd('980'), fee: usd('3.92'), feeAsset: 'USD', left: 0n },
      { liquidity: 'maker', cost: usd('980'), fee: usd('2.45'), feeAsset: 'USD', left: 0n },
    ]);
    expect(lastFill('ann').tradeId).toBe(lastFill('bob').tradeId);
    expect([has('ann', 'USD'), has('bob', 'USD'), has('ann', 'BTC')]).toEqual([
      (before[0] ?? 0n) - usd('983.92'),
      (before[1] ?? 0n) + usd('977.55'),
      (before[2] ?? 0n) + units('BTC', '0.01'),
    ]);
    expect(house.vault.totals().fees.get('USD')).toBe(usd('6.37'));
  });

  it('may be charged in coins', () => {
    const { sell, buy, lastFill, house, units } = stage();
    sell('bob', '0.01', '98000.0', { feeIn: 'base' });
    expect(house.account('bob').held.get('BTC')).toBe(units('BTC', '0.01004'));
    buy('ann', '0.01', '98000.0', { feeIn: 'base' });
    expect([lastFill('ann'), lastFill('bob')]).toMatchObject([
      { fee: units('BTC', '0.00004'), feeAsset: 'BTC' },
      { fee: units('BTC', '0.000025'), feeAsset: 'BTC' },
    ]);
    expect(house.account('bob').held.get('BTC')).toBe(0n);
  });

  it('is charged less after more of them, and more again after 30 days without', () => {
    const { trade, lastFill, usd, wait, house } = stage();
    trade('0.1', '98000.0');
    expect(lastFill('ann').fee).toBe(usd('39.2'));
    trade('0.01', '98000.0');
    expect(lastFill('ann').fee).toBe(usd('3.92'));
    // from 10,000 dollars on
    trade('0.01', '98000.0');
    expect([lastFill('ann').fee, lastFill('bob').fee]).toEqual([usd('3.43'), usd('1.96')]);
    wait(31 * day);
    expect(house.account('ann').volume()).toBe(0n);
    trade('0.01', '98000.0');
    expect(lastFill('ann').fee).toBe(usd('3.92'));
  });

  it('never costs an order more than was put aside for it, whatever became of the fee', () => {
    const { trade, buy, sell, lastFill, usd, wait, house } = stage();
    for (let count = 0; count < 8; count += 1) trade('1.1', '98000.0');
    buy('ann', '0.01', '98000.0');
    const aside = house.account('ann').held.get('USD');
    wait(31 * day);
    sell('bob', '0.01', '98000.0');
    // a maker without volume pays 0.25 %, but the order came in at 0.18 % for takers
    expect(lastFill('ann').fee).toBe(usd('1.764'));
    expect(aside).toBe(usd('981.764'));
    expect(house.account('ann').held.get('USD')).toBe(0n);
  });
});

describe('money', () => {
  it('that is put aside can not leave', () => {
    const { buy, house, usd, has } = stage();
    buy('ann', '10', '98000.0');
    const free = house.available('ann', 'USD');
    expect(free).toBe(has('ann', 'USD') - usd('980000') - usd('3920'));
    expect(house.withdraw('ann', 'USD', free, 1n)).toEqual({
      type: 'refused',
      error: 'EFunding:Insufficient funds',
    });
    expect(house.withdraw('ann', 'USD', 0n, 0n)).toEqual({
      type: 'refused',
      error: 'EFunding:Invalid amount',
    });
    expect(house.withdraw('ann', 'USD', free - 1n, 1n).type).toBe('done');
    expect(house.available('ann', 'USD')).toBe(0n);
  });

  it('moves between wallets under names of both', () => {
    const { house, usd } = stage();
    const [spot, earn, futures] = (['spot', 'earn', 'futures'] as const).map((wallet) => ({
      account: 'ann',
      wallet,
    }));
    if (spot === undefined || earn === undefined || futures === undefined) throw new Error('no wallets');
    for (const [from, to] of [
      [spot, earn],
      [earn, spot],
      [spot, futures],
      [futures, spot],
    ] as const)
      expect(house.transfer(from, to, 'USD', usd('5')).type).toBe('done');
    expect(house.transfer(earn, spot, 'USD', 1n)).toEqual({
      type: 'refused',
      error: 'EFunding:Insufficient funds',
    });
    expect(house.transfer(spot, earn, 'USD', 0n)).toEqual({
      type: 'refused',
      error: 'EFunding:Invalid amount',
    });
    expect(
      house
        .account('ann')
        .ledger.slice(-8)
        .map(({ subtype, wallet }) => `${wallet} ${subtype}`),
    ).toEqual([
      ...['spot spottostaking', 'earn stakingfromspot', 'earn stakingtospot', 'spot spotfromstaking'],
      ...['spot spottofutures', 'futures futuresfromspot', 'futures futurestospot', 'spot spotfromfutures'],
    ]);
  });
});

describe('a margin position', () => {
  const position = () => {
    const quiet = stage();
    const { sell, buy, house } = quiet;
    sell('bob', '1', '98000.0');
    buy('ann', '1', '98000.0', { leverage: 5 });
    const [open] = house.account('ann').positions.values();
    if (open === undefined) throw new Error('no position');
    return { ...quiet, open };
  };

  it('is opened with borrowed money and closed for the difference', () => {
    const { open, usd, has, buy, sell, house, lastFill, units } = position();
    expect(open).toMatchObject({ vol: 100_000_000n, cost: usd('98000'), margin: usd('19600'), leverage: 5 });
    expect(open.fee).toBe(lastFill('ann').fee);
    expect(lastFill('ann')).toMatchObject({ margin: usd('19600'), net: undefined, positionStatus: 'opened' });
    expect(has('ann', 'BTC')).toBe(units('BTC', '10'));
    buy('bob', '1', '99000.0');
    sell('ann', '0.4', undefined, { leverage: 5 });
    expect(lastFill('ann')).toMatchObject({
      net: usd('400'),
      positionStatus: 'closing',
      positionId: open.id,
    });
    sell('ann', '0.6', undefined, { leverage: 5 });
    expect(lastFill('ann')).toMatchObject({ net: usd('600'), positionStatus: 'closed', positionId: open.id });
    expect(house.account('ann').positions.size).toBe(0);
    const { bank, fees } = house.vault.totals();
    expect([...bank.values()].every((amount) => amount === 0n)).toBe(true);
    expect(has('ann', 'USD') + has('bob', 'USD') + (fees.get('USD') ?? 0n)).toBe(usd('2000000'));
    expect(
      has('ann', 'USD') - usd('1001000') + house.account('ann').fills.reduce((sum, { fee }) => sum + fee, 0n),
    ).toBe(0n);
  });

  it('turns round where more is traded than it is', () => {
    const { buy, sell, house, open } = position();
    buy('bob', '2', '98000.0');
    sell('ann', '1.5', undefined, { leverage: 2 });
    const [short] = house.account('ann').positions.values();
    expect(house.account('ann').positions.has(open.id)).toBe(false);
    expect(short).toMatchObject({ side: 'sell', vol: 50_000_000n, leverage: 2 });
  });

  it('keeps what is put up for it from leaving', () => {
    const { house, usd, has } = position();
    expect(house.tradeBalance('ann')).toMatchObject({ margin: usd('19600'), cost: usd('98000'), net: 0n });
    for (const asset of ['BTC', 'USD'] as const)
      house.withdraw('ann', asset, has('ann', asset) - (asset === 'USD' ? usd('20000') : 0n), 0n);
    expect(house.withdraw('ann', 'USD', usd('1000'), 0n)).toMatchObject({ type: 'refused' });
    expect(house.withdraw('ann', 'USD', usd('400'), 0n).type).toBe('done');
  });

  it('can be settled: money is paid, coins are got', () => {
    const { house, has, usd, units, told, heard } = position();
    const [money, coins] = [has('ann', 'USD'), has('ann', 'BTC')];
    heard('ann');
    const half = house.add('ann', { symbol: btc, side: 'sell', type: 'settle-position', qty: '0.5' });
    expect([has('ann', 'USD'), has('ann', 'BTC')]).toEqual([
      money - usd('49000'),
      coins + units('BTC', '0.5'),
    ]);
    expect(told(half)).toBe('0.5/0.5 closed');
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual(['placed', 'filled']);
    expect(told(house.add('ann', { symbol: btc, side: 'sell', type: 'settle-position', qty: '0' }))).toBe(
      '0.5/0.5 closed',
    );
    expect(house.account('ann').positions.size).toBe(0);
    expect([...house.vault.totals().bank.values()].every((amount) => amount === 0n)).toBe(true);
  });

  it('that is to be settled later is settled then', () => {
    const { house, has, wait, told } = position();
    const money = has('ann', 'USD');
    const [later, tooLate] = [1, 2].map((seconds) =>
      house.add('ann', {
        symbol: btc,
        side: 'sell',
        type: 'settle-position',
        qty: '0',
        startAt: house.now() + seconds * 1_000_000,
      }),
    );
    if (later === undefined || tooLate === undefined) throw new Error('no orders');
    expect([told(later), has('ann', 'USD')]).toEqual(['0/0 pending', money]);
    wait(2_000);
    expect([told(later), told(tooLate)]).toEqual(['1/1 closed', '0/0 canceled: Unknown position']);
  });

  it('is closed by the house where too little is left', () => {
    const { house, has, usd, buy, wait, heard, units } = position();
    buy('bob', '1', '98000.0');
    const take = (asset: string, amount: bigint): void => {
      const posting = { wallet: 'spot', asset, type: 'adjustment', refId: 'loss' } as const;
      house.vault.post('ann', { ...posting, amount: -amount });
      house.vault.post('', { ...posting, amount });
    };
    take('BTC', units('BTC', '10'));
    take('USD', has('ann', 'USD') - usd('7841'));
    wait(1_000);
    expect(house.account('ann').positions.size).toBe(1);
    take('USD', usd('2'));
    heard('ann');
    wait(1_000);
    expect(house.account('ann').positions.size).toBe(0);
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual(['placed', 'opened', 'traded', 'filled']);
  });

  it('is never turned round by orders that may only reduce, even where one sweep meets two of them', () => {
    const { sell, buy, house, told } = position();
    const wishes = { leverage: 5, reduceOnly: true };
    const [first, second] = [sell('ann', '0.7', '98100.0', wishes), sell('ann', '0.7', '98200.0', wishes)];
    const plain = sell('cid', '1', '98300.0');
    const taker = buy('bob', '2', '98300.0');
    expect([first, second, plain, taker].map(told)).toEqual([
      ...['0.7/0.7 closed', '0.3/0.3 closed', '1/1 closed', '2/2 closed'],
    ]);
    expect(house.account('ann').positions.size).toBe(0);
  });

  it('is counted as it will be where all or nothing is asked of those who reduce it', () => {
    const { sell, buy, told } = position();
    const wishes = { leverage: 5, reduceOnly: true };
    sell('ann', '0.7', '98100.0', wishes);
    sell('ann', '0.7', '98200.0', wishes);
    expect(told(buy('bob', '1.1', '98300.0', { timeInForce: 'fok' }))).toMatch(/^0\/1.1 canceled/);
    expect(told(buy('bob', '1', '98300.0', { timeInForce: 'fok' }))).toBe('1/1 closed');
  });

  it('makes reducing orders smaller and ends them with it', () => {
    const { sell, buy, told, heard } = position();
    const order = sell('ann', '0.8', '99000.0', { leverage: 5, reduceOnly: true });
    heard('ann');
    buy('bob', '0.6', '98000.0');
    sell('ann', '0.6', '98000.0', { leverage: 5 });
    expect(told(order)).toBe('0/0.4 open');
    expect(heard('ann').some((line) => line.startsWith('restated '))).toBe(true);
    buy('bob', '0.4', '98000.0');
    sell('ann', '0.4', '98000.0', { leverage: 5 });
    expect(told(order)).toBe('0/0.4 canceled: Reduce only:Position is closed');
  });
});

describe('orders with leverage', () => {
  /** Ann has 10,000 USD and nothing else. */
  const poor = () => {
    const quiet = stage();
    const { house, has, usd } = quiet;
    house.withdraw('ann', 'BTC', has('ann', 'BTC'), 0n);
    house.withdraw('ann', 'USD', has('ann', 'USD') - usd('10000'), 0n);
    return quiet;
  };
  const short = { type: 'refused', error: 'EOrder:Insufficient margin' };
  const five = { leverage: 5, postOnly: true };

  it('need margin while they rest, together no more than is free', () => {
    const { buy, house, usd } = poor();
    const placed = Array.from({ length: 400 }, () => buy('ann', '0.1', '90000.0', five));
    expect(placed.filter(({ type }) => type === 'done')).toHaveLength(5);
    expect(placed.at(-1)).toEqual(short);
    expect(house.tradeBalance('ann')).toMatchObject({ free: usd('10000'), freeWithOrders: usd('1000') });
    house.cancelAll('ann', 'spot');
    expect(house.tradeBalance('ann').freeWithOrders).toBe(usd('10000'));
  });

  it('need as much when they are filled as maker', () => {
    const { buy, sell, house, usd } = poor();
    for (let count = 0; count < 5; count += 1) buy('ann', '0.1', '90000.0', five);
    sell('bob', '0.3', '90000.0');
    const { margin, freeWithOrders } = house.tradeBalance('ann');
    const fees = house.account('ann').fills.reduce((sum, { fee }) => sum + fee, 0n);
    expect([margin, freeWithOrders]).toEqual([usd('5400'), usd('1000') - fees]);
    expect(buy('ann', '0.1', '90000.0', five)).toEqual(short);
    expect(buy('ann', '0.05', '90000.0', five).type).toBe('done');
  });

  it('need nothing where they close or may only reduce, and what they open beyond that', () => {
    const { buy, sell, house, usd } = poor();
    sell('bob', '0.4', '98000.0');
    buy('ann', '0.4', '98000.0', { leverage: 5 });
    const free = (): bigint => house.tradeBalance('ann').freeWithOrders;
    const before = free();
    sell('ann', '0.3', '99000.0', { leverage: 5, reduceOnly: true });
    sell('ann', '0.3', '100000.0', { leverage: 5 });
    expect(free()).toBe(before);
    sell('ann', '0.2', '100000.0', { leverage: 5 });
    expect(free()).toBe(before - usd('2000'));
    // the other side needs no more than the greater of both
    expect(buy('ann', '0.1', '90000.0', { leverage: 5 }).type).toBe('done');
    expect(free()).toBe(before - usd('2000'));
    expect(buy('ann', '0.2', '90000.0', { leverage: 5 })).toEqual(short);
  });

  it('count towards the size that a position may have', () => {
    const { buy, deposit, pair } = poor();
    const most = pair(btc).listing.longLimit ?? 0;
    expect(most).toBeGreaterThan(0);
    deposit('ann', 'USD', '1000000000');
    expect(buy('ann', String(most * 0.6), '90000.0', { leverage: 5 }).type).toBe('done');
    expect(buy('ann', String(most * 0.6), '90000.0', { leverage: 5 })).toEqual({
      type: 'refused',
      error: 'EOrder:Margin position size exceeded',
    });
  });

  it('can not be enlarged or edited beyond what is free', () => {
    const { buy, house, now } = poor();
    const order = now(buy('ann', '0.3', '90000.0', { leverage: 5 }));
    const ref = { type: 'id', id: order.id } as const;
    expect(house.amend('ann', ref, { qty: '0.6' })).toEqual(short);
    expect(house.edit('ann', ref, { qty: '0.6' })).toEqual(short);
    expect(house.amend('ann', ref, { qty: '0.5' }).type).toBe('done');
  });

  it('hold back what they need from leaving', () => {
    const { buy, house, usd } = poor();
    buy('ann', '0.4', '90000.0', { leverage: 5 });
    expect(house.withdraw('ann', 'USD', usd('2800') + 1n, 0n).type).toBe('refused');
    expect(house.withdraw('ann', 'USD', usd('2800'), 0n).type).toBe('done');
  });

  it('end where the house closes the positions', () => {
    const { buy, sell, house, has, usd, wait, told } = poor();
    sell('bob', '0.4', '98000.0');
    buy('ann', '0.4', '98000.0', { leverage: 5 });
    const order = buy('ann', '0.05', '90000.0', { leverage: 5 });
    buy('bob', '1', '98000.0');
    const posting = { wallet: 'spot', asset: 'USD', type: 'adjustment', refId: 'loss' } as const;
    const amount = has('ann', 'USD') - usd('3000');
    house.vault.post('ann', { ...posting, amount: -amount });
    house.vault.post('', { ...posting, amount });
    wait(1_000);
    expect([house.account('ann').positions.size, told(order)]).toEqual([0, '0/0.05 canceled: Liquidation']);
  });
});

describe('a loss in one currency', () => {
  it('keeps what makes up for it from leaving, when the position is long closed', () => {
    const { buy, sell, house, has, usd, units } = stage();
    const spot = { account: 'ann', wallet: 'spot' } as const;
    house.withdraw('ann', 'USD', has('ann', 'USD'), 0n);
    sell('bob', '1', '98000.0');
    buy('ann', '1', '98000.0', { leverage: 5 });
    buy('bob', '1', '97000.0');
    sell('ann', '1', '97000.0', { leverage: 5 });
    expect(house.account('ann').positions.size).toBe(0);
    expect(has('ann', 'USD') < -usd('1000')).toBe(true);
    const refused = { type: 'refused', error: 'EFunding:Insufficient funds' };
    const all = units('BTC', '10');
    expect(house.withdraw('ann', 'BTC', all, 0n)).toEqual(refused);
    for (const wallet of ['earn', 'futures'] as const)
      expect(house.transfer(spot, { account: 'ann', wallet }, 'BTC', all)).toEqual(refused);
    expect(house.transfer(spot, { account: 'bob', wallet: 'spot' }, 'BTC', all)).toEqual(refused);
    // to the last coin that can be spared
    const spare = all - (-has('ann', 'USD') * units('BTC', '1')) / usd('97000') - 100n;
    expect(house.withdraw('ann', 'BTC', spare, 0n).type).toBe('done');
    expect(house.withdraw('ann', 'BTC', 200n, 0n)).toEqual(refused);
    expect(house.tradeBalance('ann').equity >= 0n).toBe(true);
  });
});
