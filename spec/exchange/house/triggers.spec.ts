import { describe, expect, it } from '@jest/globals';
import type { OrderType, PriceText } from '../../../lib/exchange/house/Order.ts';
import { btc, quietHouse } from './support/quietHouse.ts';

const at = (value: string): PriceText => ({ type: 'static', value });
const away = (value: string): PriceText => ({ type: 'quote', value });

/** A quiet house where bob and cid trade one lot at any price. */
function stage() {
  const quiet = quietHouse();
  const tick = (price: string): void => {
    quiet.sell('bob', '0.001', price);
    quiet.buy('cid', '0.001', price, { timeInForce: 'ioc' });
  };
  tick('98000.0');
  const place = (type: OrderType, side: 'buy' | 'sell', trigger: PriceText, limit?: PriceText) =>
    quiet.house.add('ann', {
      symbol: btc,
      side,
      type,
      qty: '0.1',
      trigger,
      ...(limit === undefined ? {} : { limit }),
    });
  return { ...quiet, tick, place };
}

describe('a trigger', () => {
  it.each([
    // type, side, trigger, a price that is not enough, one that is
    ['stop-loss', 'sell', '97990.0', '97990.1', '97990.0'],
    ['stop-loss', 'buy', '98010.0', '98009.9', '98010.0'],
    ['take-profit', 'sell', '98010.0', '98009.9', '98010.0'],
    ['take-profit', 'buy', '97990.0', '97990.1', '97990.0'],
  ] as const)('of a %s that would %s waits for its price', (type, side, trigger, near, met) => {
    const { place, tick, told, heard, now } = stage();
    const order = place(type, side, at(trigger));
    tick(near);
    expect(told(order)).toBe('0/0.1 open');
    heard('ann');
    tick(met);
    // nobody is there to trade with
    expect(told(order)).toBe('0/0.1 canceled: Insufficient liquidity');
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual(['triggered', 'canceled']);
    expect(now(order).trigger).toMatchObject({ status: 'triggered', seen: Number(met) * 10 });
  });

  it('with a limit lets the order rest at that', () => {
    const { place, tick, told, book } = stage();
    const sell = place('stop-loss-limit', 'sell', at('97990.0'), at('97985.0'));
    const buy = place('take-profit-limit', 'buy', at('97980.0'), at('97970.0'));
    expect([...book('asks'), ...book('bids')]).toEqual([]);
    tick('97990.0');
    expect(told(sell)).toBe('0/0.1 open');
    expect(book('asks')).toEqual(['97985.0: 0.1 ann']);
    expect(told(buy)).toBe('0/0.1 open');
    expect(book('bids')).toEqual([]);
  });

  it('can be a distance, and the limit a distance from it', () => {
    const { place, now } = stage();
    const order = now(place('stop-loss-limit', 'sell', { type: 'pct', value: '-1' }, away('-5.5')));
    expect([order.trigger?.price, order.limit]).toEqual([970_200, 970_145]);
  });

  it('that has its price already goes off at once', () => {
    const { place, told } = stage();
    expect(told(place('stop-loss', 'sell', at('98000.0')))).toMatch(/canceled: Insufficient liquidity/);
  });

  it('sees every price of a step of the crowd, not only the last one', () => {
    const { place, now, sell, buy, pair, house } = stage();
    const order = place('take-profit-limit', 'sell', at('98100.0'), at('99000.0'));
    sell('bob', '0.01', '98200.0');
    buy('bob', '0.01', '97900.0');
    for (const side of ['buy', 'sell'] as const)
      pair(btc).take(
        {
          ...{ id: '', account: '', side, limit: undefined, left: 1_000_000n, shown: 0n, display: undefined },
          ...{ queuedAt: 0, selfTrade: 'cancel_newest' },
        },
        'market',
        house.now(),
      );
    expect(now(order).trigger?.status).toBe('untriggered');
    house.stepped(pair(btc));
    expect(now(order).trigger).toMatchObject({ status: 'triggered', seen: 982_000 });
  });

  it('knows nothing of prices from before it came', () => {
    const { place, tick, now } = stage();
    place('stop-loss-limit', 'sell', at('90000.0'), at('90000.0'));
    tick('97000.0');
    tick('98000.0');
    expect(now(place('stop-loss-limit', 'sell', at('97500.0'), at('97500.0'))).trigger?.status).toBe(
      'untriggered',
    );
  });

  it('can watch the index, which trades do not move', () => {
    const { house, pair, tick, told, wait } = stage();
    const index = pair(btc).index();
    const price = (index / 10 - 30).toFixed(1);
    const order = house.add('ann', {
      symbol: btc,
      side: 'sell',
      type: 'stop-loss',
      qty: '0.1',
      trigger: at(price),
      signal: 'index',
    });
    tick('90000.0');
    wait(1_000);
    expect(told(order)).toBe('0/0.1 open');
  });

  it('that sets off another one is followed by it', () => {
    const { place, tick, told, buy } = stage();
    buy('bob', '0.1', '97800.0');
    buy('bob', '0.1', '97700.0');
    const [first, second] = [
      place('stop-loss', 'sell', at('97990.0')),
      place('stop-loss', 'sell', at('97800.0')),
    ];
    tick('97990.0');
    expect([told(first), told(second)]).toEqual(['0.1/0.1 closed', '0.1/0.1 closed']);
  });
});

describe('a trailing stop', () => {
  it('follows the best price at its distance, never back, and goes off there', () => {
    const { place, tick, now, told, heard } = stage();
    const order = place('trailing-stop', 'sell', away('100.0'));
    expect(now(order).trigger).toMatchObject({ price: 979_000, peak: 980_000 });
    tick('98050.0');
    tick('98020.0');
    expect(now(order).trigger).toMatchObject({ price: 979_500, peak: 980_500 });
    tick('97950.1');
    expect(told(order)).toBe('0/0.1 open');
    tick('97950.0');
    expect(told(order)).toMatch(/canceled/);
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual([
      ...['placed', 'opened', 'trailed', 'triggered', 'canceled'],
    ]);
  });

  it('of a buy follows down; a percentage is one of the best price', () => {
    const { place, tick, now } = stage();
    const order = place('trailing-stop', 'buy', { type: 'pct', value: '0.5' });
    expect(now(order).trigger?.price).toBe(984_900);
    const before = now(order).hold?.amount ?? 0n;
    tick('97000.3');
    // 97000.3 * 1.005 is 97485.3015
    expect(now(order).trigger?.price).toBe(974_853);
    expect((now(order).hold?.amount ?? 0n) < before).toBe(true);
  });

  it('with a limit takes that along', () => {
    const { place, tick, now, book } = stage();
    const order = place('trailing-stop-limit', 'sell', away('100.0'), away('-10.0'));
    expect(now(order).limit).toBe(978_900);
    tick('98100.0');
    expect(now(order)).toMatchObject({ limit: 979_900, trigger: { price: 980_000 } });
    tick('98000.0');
    expect(book('asks')).toEqual(['97990.0: 0.1 ann']);
  });
});
