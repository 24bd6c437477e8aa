import { describe, expect, it } from '@jest/globals';
import type { OrderDraft } from '../../../lib/exchange/house/OrderDraft.ts';
import { rounded } from '../../../lib/exchange/house/units.ts';
import { btc, quietHouse } from './support/quietHouse.ts';

const symbol = 'PF_XBTUSD';
const ending = 'FF_XBTUSD_261225';

function stage() {
  const quiet = quietHouse();
  const { house, units } = quiet;
  const add = (
    account: string,
    side: 'buy' | 'sell',
    qty: string,
    price?: string,
    wishes: Partial<OrderDraft> = {},
  ) =>
    house.add(account, {
      symbol,
      side,
      type: price === undefined ? 'market' : 'limit',
      qty,
      ...(price === undefined ? {} : { limit: { type: 'static', value: price } }),
      ...wishes,
    });
  const size = (account: string): bigint => house.position(account, symbol)?.size ?? 0n;
  const money = (account: string): bigint => house.account(account).collateral.get('USD') ?? 0n;
  /** What an account has and what its positions would bring if they were closed at cost. */
  const all = (): bigint =>
    ['ann', 'bob', 'cid'].reduce((sum, account) => sum + money(account), 0n) +
    (house.vault.totals().fees.get('USD') ?? 0n) +
    (house.vault.totals().crowd.get('USD') ?? 0n) -
    house.openCost();
  return { ...quiet, add, size, money, all, usd: (text: string): bigint => units('USD', text) };
}

describe('a contract', () => {
  it('takes and gives nothing but fees until it is closed, and then what it made', () => {
    const { add, size, money, usd, house, all } = stage();
    add('bob', 'sell', '1', '98000');
    add('ann', 'buy', '1', '98000');
    expect([size('ann'), size('bob')]).toEqual([10_000n, -10_000n]);
    expect([money('ann'), money('bob')]).toEqual([usd('1000000') - usd('49'), usd('1000000') - usd('19.6')]);
    expect(house.position('ann', symbol)).toMatchObject({ entry: 98_000, initialMargin: expect.anything() });
    expect(house.contract(symbol).openInterest).toBe(10_000n);
    add('cid', 'buy', '0.4', '98500');
    const before = money('ann');
    add('ann', 'sell', '0.4');
    const [fill] = house.account('ann').fills.slice(-1);
    expect(fill).toMatchObject({ net: usd('200'), cost: usd('39400') });
    expect(money('ann')).toBe(before + usd('200') - (fill?.fee ?? 0n));
    expect(house.position('ann', symbol)).toMatchObject({ size: 6_000n, entry: 98_000 });
    expect(all()).toBe(usd('3000000'));
  });

  it('turns round at the new price', () => {
    const { add, size, house, usd, all } = stage();
    add('bob', 'sell', '1', '98000');
    add('ann', 'buy', '1', '98000');
    add('cid', 'buy', '1.5', '97000');
    add('ann', 'sell', '1.5');
    expect(size('ann')).toBe(-5_000n);
    expect(house.position('ann', symbol)?.entry).toBe(97_000);
    expect(house.account('ann').fills.at(-1)?.net).toBe(-usd('1000'));
    expect(all()).toBe(usd('3000000'));
  });

  it('counts an order once: what is left of the margin can be used to the end', () => {
    const { add, house, told, usd } = stage();
    const [spot, futures] = (['spot', 'futures'] as const).map((wallet) => ({ account: 'ann', wallet }));
    if (spot === undefined || futures === undefined) throw new Error('no wallets');
    // so little that all of it is of the first margin level
    house.transfer(futures, spot, 'USD', usd('990000'));
    const most = (usd('10000') * 50n) / (BigInt(house.contract(symbol).mark) * 10_000n);
    const first = add('ann', 'buy', String((most * 3n) / 5n), '90000');
    expect(told(first)).toMatch(/ open$/);
    expect(add('ann', 'buy', String((most * 3n) / 5n), '90000')).toEqual({
      type: 'refused',
      error: 'EOrder:Insufficient margin',
    });
    expect(add('ann', 'buy', String((most * 1n) / 5n), '90000').type).toBe('done');
    // the other side needs no more than the greater of both
    expect(add('ann', 'sell', String((most * 3n) / 5n), '110000').type).toBe('done');
    expect(house.margin('ann').availableMargin >= 0n).toBe(true);
  });

  it('needs more where its holder wants less leverage', () => {
    const { add, house } = stage();
    add('bob', 'sell', '1', '98000');
    add('ann', 'buy', '1', '98000');
    const needs = (): bigint => house.margin('ann').initialMargin;
    const before = needs();
    expect(house.setLeverage('ann', symbol, 5).type).toBe('done');
    expect(needs()).toBe(before * 10n);
    expect(house.leverage('ann', symbol)).toBe(5);
    house.setLeverage('ann', symbol, undefined);
    expect(needs()).toBe(before);
    expect(house.setLeverage('ann', symbol, 0)).toMatchObject({ type: 'refused' });
    expect(house.setLeverage('ann', 'BTC/USD', 2)).toMatchObject({ type: 'refused' });
  });

  it('pays funding at each hour: what one side pays, the other gets', () => {
    const { add, wait, house, money, all, usd, pair } = stage();
    add('bob', 'sell', '10', '98500');
    add('ann', 'buy', '10', '98500');
    // the book stands above the index, so that longs pay
    add('bob', 'sell', '1', '99000');
    add('cid', 'buy', '1', '98900');
    for (let steps = 0; steps < 100; steps += 1) house.stepped(pair(symbol));
    wait(3_600_000);
    const before = money('ann');
    const { fundingRate = 0, index } = house.contract(symbol);
    expect(fundingRate).toBeGreaterThan(0);
    const hourly = house.position('ann', symbol)?.unrealizedFunding ?? 0n;
    expect(hourly <= 0n).toBe(true);
    wait(3_600_000);
    const value = BigInt(index) * 10n * 10_000n;
    const due = (2n * value * BigInt(fundingRate) + 1_000_000_000n) / 2_000_000_000n;
    expect(money('ann')).toBe(before - due);
    expect(house.account('bob').ledger.at(-1)).toMatchObject({
      type: 'funding',
      subtype: symbol,
      amount: due,
    });
    expect(house.fundingRates(symbol)).toHaveLength(2);
    expect(house.fundingRates(symbol).at(-1)).toMatchObject({ rate: fundingRate });
    expect(all()).toBe(usd('3000000'));
  });

  it('pays funding to the crowd too, which stands against all others', () => {
    const { add, wait, house, money, all, usd, pair } = stage();
    pair(symbol).book.rest(
      {
        ...{
          id: 'crowd',
          account: '',
          side: 'sell',
          limit: 98_500,
          left: 33_333n,
          shown: 0n,
          display: undefined,
        },
        ...{ queuedAt: 0, selfTrade: 'cancel_newest' },
      },
      0,
    );
    add('ann', 'buy', '3.3333', '98500');
    add('bob', 'sell', '1', '99000');
    add('cid', 'buy', '1', '98900');
    for (let steps = 0; steps < 100; steps += 1) house.stepped(pair(symbol));
    wait(3_600_000);
    const before = money('ann');
    wait(3_600_000);
    expect(money('ann') < before).toBe(true);
    expect(all()).toBe(usd('3000000'));
  });

  it('is closed by the house where maintenance is not met, and its orders with it', () => {
    const { add, house, size, money, usd, wait, told, all } = stage();
    add('bob', 'sell', '1', '98000');
    add('ann', 'buy', '1', '98000');
    const order = add('ann', 'buy', '0.1', '90000');
    add('cid', 'buy', '1', '98000');
    const lose = (amount: bigint): void => {
      const posting = { wallet: 'futures', asset: 'USD', type: 'adjustment', refId: 'loss' } as const;
      house.vault.post('ann', { ...posting, amount: -amount });
      house.vault.post('', { ...posting, amount });
    };
    const { marginEquity, maintenanceMargin } = house.margin('ann');
    lose(marginEquity - maintenanceMargin);
    wait(1);
    expect(size('ann')).toBe(10_000n);
    lose(usd('0.01') * 100n);
    wait(1);
    expect(size('ann')).toBe(0n);
    expect(told(order)).toBe('0/0.1 canceled: Liquidation');
    expect(house.account('ann').closedOrders.at(-1)).toMatchObject({ reduceOnly: true, status: 'closed' });
    expect([money('ann') > 0n, all()]).toEqual([true, usd('3000000')]);
  });

  it('lets go of collateral only what it does not need', () => {
    const { add, house, usd, deposit, units } = stage();
    const [spot, futures] = [
      { account: 'ann', wallet: 'spot' },
      { account: 'ann', wallet: 'futures' },
    ] as const;
    deposit('ann', 'BTC', '1');
    house.transfer(spot, futures, 'BTC', units('BTC', '1'));
    add('bob', 'sell', '5', '98000');
    add('ann', 'buy', '5', '98000');
    const { collateral } = house.account('ann');
    expect(house.transfer(futures, spot, 'USD', (collateral.get('USD') ?? 0n) + 1n)).toMatchObject({
      type: 'refused',
    });
    expect(house.transfer(futures, spot, 'USD', collateral.get('USD') ?? 0n).type).toBe('done');
    expect(house.transfer(futures, spot, 'BTC', units('BTC', '1'))).toMatchObject({
      error: 'EFunding:Insufficient funds',
    });
    expect(house.transfer(futures, spot, 'BTC', units('BTC', '0.5')).type).toBe('done');
    expect(house.margin('ann').availableMargin > -usd('1')).toBe(true);
  });

  it('may be reduced by those who are short of margin', () => {
    const { add, house, size, usd, told } = stage();
    add('bob', 'sell', '5', '98000');
    add('ann', 'buy', '5', '98000');
    house.transfer(
      { account: 'ann', wallet: 'futures' },
      { account: 'ann', wallet: 'spot' },
      'USD',
      house.margin('ann').availableMargin,
    );
    expect(add('ann', 'buy', '0.1', '97000')).toMatchObject({ error: 'EOrder:Insufficient margin' });
    add('cid', 'buy', '5', '97990');
    expect(told(add('ann', 'sell', '2', '97990', { reduceOnly: true }))).toBe('2/2 closed');
    expect(told(add('ann', 'sell', '1', '97990'))).toBe('1/1 closed');
    expect(told(add('ann', 'sell', '9', '97990', { reduceOnly: true, timeInForce: 'ioc' }))).toBe(
      '2/2 closed',
    );
    expect([size('ann'), usd('0')]).toEqual([0n, 0n]);
  });
});

describe('a contract that ends', () => {
  const maturity = Date.UTC(2026, 11, 25, 8) * 1_000;
  const atEnd = () => {
    const quiet = quietHouse({ symbols: [btc, ending] });
    const { house } = quiet;
    const add = (account: string, side: 'buy' | 'sell', qty: string, price: string) =>
      house.add(account, {
        symbol: ending,
        side,
        type: 'limit',
        qty,
        limit: { type: 'static', value: price },
      });
    /** The last millisecond before its end, or so many after that. */
    const until = (ms: number): void => {
      quiet.wait((maturity - house.now()) / 1_000 - 1 + ms);
    };
    const money = (account: string): bigint => house.account(account).collateral.get('USD') ?? 0n;
    return { ...quiet, add, until, money };
  };

  it('trades to its last moment, and then no more', () => {
    const { add, until, told, house } = atEnd();
    const resting = add('ann', 'buy', '1', '90000');
    until(0);
    expect(told(resting)).toBe('0/1 open');
    expect(add('bob', 'buy', '1', '90000').type).toBe('done');
    until(1);
    expect(told(resting)).toBe('0/1 canceled: Contract expired');
    expect(add('ann', 'buy', '1', '90000')).toEqual({
      type: 'refused',
      error: 'EService:Contract expired',
    });
    expect([...house.accounts.values()].every(({ openOrders }) => openOrders.size === 0)).toBe(true);
  });

  it('is paid out at the index: what one side made, the other lost', () => {
    const { add, until, money, house, units, pair } = atEnd();
    add('bob', 'sell', '1.0003', '98000');
    add('ann', 'buy', '1.0003', '98000');
    const before = ['ann', 'bob'].map(money);
    const events: string[] = [];
    house.watch('ann', (event) => {
      events.push(event.type === 'ledger' ? `ledger ${event.entry.type} ${event.entry.subtype}` : event.type);
    });
    until(1);
    const { listing, index } = pair(ending);
    // lots have four digits, dollars too
    const worth = rounded(BigInt(index()) * 10_003n, 10n ** BigInt(listing.pricePrecision));
    const made = worth - units('USD', '98029.4');
    expect(made).not.toBe(0n);
    expect(['ann', 'bob'].map((account, which) => money(account) - (before[which] ?? 0n))).toEqual([
      made,
      -made,
    ]);
    expect(events).toEqual([`ledger settled ${ending}`, 'position']);
    expect(['ann', 'bob'].map((account) => house.position(account, ending))).toEqual([undefined, undefined]);
    expect([house.openCost(), house.contract(ending).openInterest]).toEqual([0n, 0n]);
    until(3_600_000);
    expect(events).toHaveLength(2);
  });

  it('leaves what rounding leaves to the crowd', () => {
    const { add, until, house, units, pair, money } = atEnd();
    pair(ending).book.rest(
      {
        ...{ id: 'crowd', account: '', side: 'sell', limit: 980_000, left: 33_333n, shown: 0n },
        ...{ display: undefined, queuedAt: 0, selfTrade: 'cancel_newest' },
      },
      0,
    );
    for (const account of ['ann', 'bob', 'cid']) add(account, 'buy', '1.1111', '98000');
    expect(house.contract(ending).openInterest).toBe(33_333n);
    until(1);
    const { crowd, fees } = house.vault.totals();
    const all = ['ann', 'bob', 'cid'].reduce((sum, account) => sum + money(account), 0n);
    expect(house.openCost()).toBe(0n);
    expect(all + (crowd.get('USD') ?? 0n) + (fees.get('USD') ?? 0n)).toBe(units('USD', '3000000'));
  });
});
