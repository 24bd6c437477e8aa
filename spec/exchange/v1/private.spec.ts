import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownFrames, ownOrders } from './support/ownOrders.ts';
import { v1Line } from './support/v1Line.ts';
import { v1Stage } from './support/v1Stage.ts';

const stage = (options: Parameters<typeof v1Stage>[0] = {}) => {
  const one = v1Stage(options);
  const line = v1Line(one.protocols.private, one.now);
  line.heard();
  return { ...one, line, token: one.token(), tokenOf: one.token };
};
const own = (name: string, token: unknown, more: object = {}, reqid?: number) => ({
  event: 'subscribe',
  subscription: { name, token, ...more },
  ...(reqid === undefined ? {} : { reqid }),
});
/** Nine digits behind the point as the nearest five. */
const costOf = (value: bigint): string => String((value + 5_000n) / 10_000n).replace(/(?=\d{5}$)/, '.');
const money = expect.stringMatching(/^-?\d+\.\d{5}$/);
const volume = expect.stringMatching(/^\d+\.\d{8}$/);
const time = expect.stringMatching(/^\d{10}\.\d{6}$/);

/** Lets what waits for the end of a turn be told. */
const turn = () => Promise.resolve();

describe('a line of the first WebSocket to an account', () => {
  it('subscribes with a token, without a pair, and is never told the token again', () => {
    const { line, token } = stage();
    line.say(own('ownTrades', token, {}, 7));
    line.say(own('openOrders', token, { ratecounter: 'true' }, 8));
    expect(line.texts.slice(1)).toEqual([
      '{"channelName":"ownTrades","event":"subscriptionStatus","reqid":7,"status":"subscribed","subscription":{"name":"ownTrades"}}',
      '[[],"ownTrades",{"sequence":1}]',
      '{"channelName":"openOrders","event":"subscriptionStatus","reqid":8,"status":"subscribed","subscription":{"maxratecount":180,"name":"openOrders"}}',
      '[[],"openOrders",{"sequence":1}]',
    ]);
    line.heard();
    line.say({ ...own('ownTrades', token, {}, 9), event: 'unsubscribe' });
    expect(line.heard()).toEqual([
      {
        channelName: 'ownTrades',
        event: 'subscriptionStatus',
        reqid: 9,
        status: 'unsubscribed',
        subscription: { name: 'ownTrades' },
      },
    ]);
    expect(line.talk.held()).toBe(1);
    expect(line.texts.join()).not.toContain(token);
  });

  it.each<[string, (one: ReturnType<typeof stage>) => unknown, string]>([
    ['no token', () => own('ownTrades', undefined), 'Token(s) not found'],
    ['a token that is none', () => own('openOrders', 'x'), 'ESession:Invalid session'],
    ['a token that is a number', () => own('openOrders', 1), 'ESession:Invalid session'],
    [
      'what its key may not read',
      ({ tokenOf }) => own('ownTrades', tokenOf('ann', ['query-open-trades'])),
      'EGeneral:Permission denied',
    ],
    [
      'a pair',
      ({ token }) => ({ ...own('ownTrades', token), pair: ['XBT/USD'] }),
      'Pair field unsupported for this subscription type',
    ],
    [
      'a depth',
      ({ token }) => own('ownTrades', token, { depth: 10 }),
      'Subscription object unsupported field',
    ],
    [
      'a snapshot of text',
      ({ token }) => own('ownTrades', token, { snapshot: 'no' }),
      'EGeneral:Invalid arguments',
    ],
    [
      'market data',
      () => ({ event: 'subscribe', pair: ['XBT/USD'], subscription: { name: 'book' } }),
      'Public market data subscriptions are unavailable on this endpoint. Try ws.kraken.com',
    ],
    ['an unknown name', ({ token }) => own('balances', token), 'Subscription name invalid'],
    [
      'to leave what it has not',
      ({ token }) => ({ ...own('ownTrades', token), event: 'unsubscribe' }),
      'Subscription Not Found',
    ],
  ])('is refused %s, and stays', (_, message, errorMessage) => {
    const one = stage();
    one.line.say(message(one));
    expect(one.line.heard()).toMatchObject([{ event: 'subscriptionStatus', status: 'error', errorMessage }]);
    one.line.say(own('ownTrades', one.token));
    expect(one.line.heard()).toMatchObject([{ status: 'subscribed' }, {}]);
    one.line.say(own('ownTrades', one.token));
    expect(one.line.heard()).toMatchObject([{ errorMessage: 'Already subscribed' }]);
  });

  it('lives on with a token whose time is over as long as it holds a subscription with it', () => {
    const { line, token, inside } = stage();
    line.say(own('openOrders', token));
    inside.tokens.expireAll();
    line.say(own('ownTrades', token));
    line.say({ event: 'cancelAll', token });
    line.say({ ...own('openOrders', token), event: 'unsubscribe' });
    line.say({ ...own('ownTrades', token), event: 'unsubscribe' });
    line.say({ event: 'cancelAll', token });
    expect(line.heard().filter((one) => one.event !== undefined)).toMatchObject([
      { status: 'subscribed' },
      { status: 'subscribed' },
      { status: 'ok', count: 0 },
      { status: 'unsubscribed' },
      { status: 'unsubscribed' },
      { status: 'error', errorMessage: 'ESession:Invalid session' },
    ]);
  });

  it('tells the life of a market order as it was captured, and its trades as one', () => {
    const { line, token, house } = stage();
    line.say(own('openOrders', token));
    line.say(own('ownTrades', token));
    line.heard();
    // more than the best levels have
    line.say({
      event: 'addOrder',
      reqid: 3,
      token,
      ordertype: 'market',
      type: 'buy',
      pair: 'XBT/USD',
      volume: '0.9',
    });
    const heard = line.heard();
    const account = house.account('ann');
    const order = account.closedOrders[0];
    if (order === undefined) throw new Error('nothing was placed');
    expect(account.fills.length).toBeGreaterThan(1);
    expect(heard.find((one) => one.event === 'addOrderStatus')).toEqual({
      descr: 'buy 0.90000000 XBTUSD @ market',
      event: 'addOrderStatus',
      reqid: 3,
      status: 'ok',
      txid: order.id,
    });

    const frames = ownFrames(heard, 'openOrders');
    expect(frames.map(({ sequence }) => sequence)).toEqual(frames.map((_, index) => index + 2));
    expect(frames.every(({ entries }) => entries.length === 1 && entries[0]?.[0] === order.id)).toBe(true);
    const [pending, open, ...rest] = frames.map(({ entries }) => entries[0]?.[1]);
    expect(pending).toEqual({
      avg_price: '0.00000',
      cost: '0.00000',
      descr: {
        close: null,
        leverage: null,
        order: 'buy 0.90000000 XBT/USD @ market 0.00000',
        ordertype: 'market',
        pair: 'XBT/USD',
        price: '0.00000',
        price2: '0.00000',
        type: 'buy',
      },
      expiretm: null,
      fee: '0.00000',
      limitprice: '0.00000',
      misc: '',
      oflags: 'fciq',
      opentm: time,
      refid: null,
      starttm: null,
      status: 'pending',
      stopprice: '0.00000',
      timeinforce: 'GTC',
      userref: 0,
      vol: '0.90000000',
      vol_exec: '0.00000000',
    });
    expect(Object.keys(pending ?? {})).toEqual(Object.keys(pending ?? {}).sort());
    expect(open).toEqual({ status: 'open', userref: 0 });
    expect(rest).toHaveLength(account.fills.length + 1);
    for (const fill of rest.slice(0, -1))
      expect(fill).toEqual({ vol_exec: volume, cost: money, fee: money, avg_price: money, userref: 0 });
    const closed = rest.at(-1);
    expect(closed).toEqual({
      lastupdated: time,
      status: 'closed',
      vol_exec: '0.90000000',
      cost: costOf(order.value),
      fee: expect.stringMatching(/^\d+\.\d{4}0$/),
      avg_price: money,
      userref: 0,
    });
    expect(Number(closed?.fee)).toBe(Number(order.fee) / 10_000);
    expect(Number(closed?.avg_price)).toBeCloseTo(Number(order.value) / Number(order.filled) / 10, 4);

    const [trades, ...none] = ownFrames(heard, 'ownTrades');
    expect(none).toEqual([]);
    expect(trades?.sequence).toBe(2);
    expect(trades?.entries).toEqual([
      [
        account.fills[0]?.id,
        {
          cost: closed?.cost,
          fee: closed?.fee,
          margin: '0.00000',
          ordertxid: order.id,
          ordertype: 'market',
          pair: 'XBT/USD',
          postxid: 'TKH2SE-M7IF5-CFI7LT',
          price: closed?.avg_price,
          time: ((account.fills.at(-1)?.at ?? 0) / 1e6).toFixed(6),
          type: 'buy',
          vol: '0.90000000',
        },
      ],
    ]);
  });

  it('tells each trade apart where that is wanted, and what is told adds up to what the house says', () => {
    const { line, token, house } = stage();
    line.say(own('ownTrades', token, { consolidate_taker: false, snapshot: false }));
    expect(line.heard()).toMatchObject([{ status: 'subscribed' }]);
    line.say({
      event: 'addOrder',
      token,
      ordertype: 'market',
      type: 'sell',
      pair: 'XBT/USD',
      volume: '1.5',
      userref: '12',
    });
    const frames = ownFrames(line.heard(), 'ownTrades');
    const { fills } = house.account('ann');
    expect(frames.map(({ sequence }) => sequence)).toEqual(fills.map((_, index) => index + 1));
    expect(frames.flatMap(({ entries }) => entries)).toEqual(
      fills.map(({ id, orderId, price, qty, fee, at }) => [
        id,
        expect.objectContaining({
          ordertxid: orderId,
          price: `${String(price).slice(0, -1)}.${String(price).slice(-1)}0000`,
          vol: (Number(qty) / 1e8).toFixed(8),
          cost: costOf(BigInt(price) * qty),
          fee: (Number(fee) / 1e4).toFixed(5),
          time: (at / 1e6).toFixed(6),
          userref: 12,
        }),
      ]),
    );
  });

  it('tells a taker that rests with what is left at the end of the turn, and its maker at once', async () => {
    const { line, token, tokenOf, protocols, now, pairs, house, clock } = stage();
    const bob = v1Line(protocols.private, now, 2);
    const bobs = tokenOf('bob');
    line.say(own('ownTrades', token));
    bob.say(own('ownTrades', bobs));
    const best = (pairs.get('BTC/USD')?.asks.levels()[0]?.price ?? 0) - 1;
    const price = `${Math.floor(best / 10)}.${best % 10}`;
    bob.say({
      event: 'addOrder',
      token: bobs,
      ordertype: 'limit',
      type: 'sell',
      pair: 'XBT/USD',
      volume: '0.1',
      price,
    });
    line.heard();
    bob.heard();
    line.say({
      event: 'addOrder',
      token,
      ordertype: 'limit',
      type: 'buy',
      pair: 'XBT/USD',
      volume: '0.2',
      price,
    });
    const [made] = ownFrames(bob.heard(), 'ownTrades');
    await turn();
    const [taken] = ownFrames(line.heard(), 'ownTrades');
    expect([made?.entries[0]?.[1], taken?.entries[0]?.[1]]).toMatchObject([
      { type: 'sell', vol: '0.10000000', price: `${price}0000` },
      { type: 'buy', vol: '0.10000000', price: `${price}0000` },
    ]);
    expect(house.account('ann').openOrders.size).toBe(1);
    // whoever comes later is told what was
    const late = v1Line(protocols.private, now, 3);
    late.say(own('ownTrades', token));
    expect(ownFrames(late.heard(), 'ownTrades')[0]?.entries[0]).toEqual(taken?.entries[0]);
    line.say({ event: 'addOrder', token, ordertype: 'market', type: 'buy', pair: 'XBT/USD', volume: '0.1' });
    line.heard();
    bob.say({
      event: 'addOrder',
      token: bobs,
      ordertype: 'limit',
      type: 'sell',
      pair: 'XBT/USD',
      volume: '0.5',
      price,
    });
    bob.talk.end();
    line.talk.end();
    line.heard();
    bob.heard();
    await turn();
    clock.turn(1_000);
    expect([...line.heard(), ...bob.heard()]).toEqual([]);
  });

  it('begins with the last fifty trades', () => {
    const { line, token, house, clock } = stage();
    for (let count = 0; count < 60; count += 1) {
      house.add('ann', {
        symbol: 'BTC/USD',
        side: count % 2 === 0 ? 'buy' : 'sell',
        type: 'market',
        qty: '0.001',
      });
      if (count % 20 === 0)
        house.add('ann', { symbol: 'PF_XBTUSD', side: 'buy', type: 'market', qty: '0.01' });
      clock.turn(50);
    }
    line.say(own('ownTrades', token, { consolidate_taker: false }));
    const [snapshot] = ownFrames(line.heard(), 'ownTrades');
    expect(snapshot?.sequence).toBe(1);
    expect(snapshot?.entries.map(([id]) => id)).toEqual(
      house
        .account('ann')
        .fills.filter(({ symbol }) => symbol === 'BTC/USD')
        .slice(-50)
        .map(({ id }) => id),
    );
  });

  it('leaves contracts out', () => {
    const { line, token, house } = stage();
    line.say(own('ownTrades', token));
    line.say(own('openOrders', token));
    line.heard();
    const placed = house.add('ann', { symbol: 'PF_XBTUSD', side: 'buy', type: 'market', qty: '0.01' });
    expect(placed.type).toBe('done');
    const resting = house.add('ann', {
      symbol: 'PF_XBTUSD',
      side: 'buy',
      type: 'limit',
      qty: '0.01',
      limit: { type: 'static', value: '50000' },
    });
    expect(line.heard()).toEqual([]);
    const id = resting.type === 'done' ? resting.value.id : '';
    line.say({ event: 'cancelOrder', token, txid: [id] });
    expect(line.heard()).toMatchObject([{ errorMessage: 'EOrder:Unknown order' }]);
  });

  it('tells all open orders in full, then only what changes, and why one ended', () => {
    const { line, token, house } = stage();
    const limit = { token, ordertype: 'limit', type: 'buy', pair: 'XBT/USD', volume: '0.25', price: '50000' };
    line.say({
      event: 'addOrder',
      ...limit,
      cl_ord_id: 'my-order-1',
      expiretm: '+3600',
      timeinforce: 'GTD',
      oflags: 'post',
    });
    const [placed] = line.heard();
    expect(placed).toMatchObject({
      status: 'ok',
      cl_ord_id: 'my-order-1',
      descr: 'buy 0.25000000 XBTUSD @ limit 50000',
    });
    const txid = String(placed?.txid);
    line.say(own('openOrders', token, { ratecounter: true }));
    const [snapshot] = ownFrames(line.heard(), 'openOrders');
    expect(snapshot?.entries).toHaveLength(1);
    expect(snapshot?.entries[0]).toEqual([
      txid,
      expect.objectContaining({
        cl_ord_id: 'my-order-1',
        status: 'open',
        starttm: '0.000000',
        expiretm: time,
        opentm: time,
        lastupdated: time,
        oflags: 'fciq,post',
        timeinforce: 'GTD',
        vol: '0.25000000',
        descr: expect.objectContaining({
          price: '50000.00000',
          order: 'buy 0.25000000 XBT/USD @ limit 50000.00000',
        }),
        ratecount: 1,
      }),
    ]);
    line.say({ event: 'amendOrder', reqid: 5, token, txid, limit_price: '51000.5', volume: '0.2' });
    const amended = line.heard();
    expect(amended.find((one) => one.event === 'amendOrderStatus')).toEqual({
      amend_id: expect.stringMatching(/^T/),
      event: 'amendOrderStatus',
      reqid: 5,
      status: 'ok',
      txid,
    });
    expect(ownFrames(amended, 'openOrders')[0]?.entries).toEqual([
      [
        txid,
        expect.objectContaining({
          amended: true,
          vol: '0.20000000',
          descr: expect.objectContaining({ price: '51000.50000' }),
          ratecount: expect.any(Number),
        }),
      ],
    ]);
    expect(ownFrames(amended, 'openOrders')[0]?.entries[0]?.[1]).not.toHaveProperty('status');

    line.say({ event: 'cancelOrder', reqid: 6, token, cl_ord_id: ['my-order-1'] });
    const ended = line.heard();
    expect(ended.find((one) => one.event === 'cancelOrderStatus')).toEqual({
      event: 'cancelOrderStatus',
      reqid: 6,
      status: 'ok',
    });
    expect(ownFrames(ended, 'openOrders')[0]?.entries[0]?.[1]).toMatchObject({
      status: 'canceled',
      cancel_reason: 'User requested',
      lastupdated: time,
      vol_exec: '0.00000000',
    });
    expect(house.account('ann').openOrders.size).toBe(0);
  });

  it('answers a cancel of several orders once for each', () => {
    const { line, token } = stage();
    const limit = {
      event: 'addOrder',
      token,
      ordertype: 'limit',
      type: 'buy',
      pair: 'XBT/USD',
      volume: '0.01',
    };
    const ids = ['50000', '51000'].map((price) => {
      line.say({ ...limit, price, userref: '77' });
      return line.heard()[0]?.txid;
    });
    line.say({ ...limit, price: '52000' });
    line.heard();
    line.say({ event: 'cancelOrder', reqid: 10, token, txid: [ids[0], 'OAAAAA-BBBBB-CCCCCC', '77', '78'] });
    const unknown = {
      errorMessage: 'EOrder:Unknown order',
      event: 'cancelOrderStatus',
      reqid: 10,
      status: 'error',
    };
    const ok = { event: 'cancelOrderStatus', reqid: 10, status: 'ok' };
    expect(line.heard()).toEqual([ok, unknown, ok, unknown]);
    line.say({ event: 'cancelAll', reqid: 11, token });
    line.say({ event: 'cancelAll', token });
    expect(line.heard()).toEqual([
      { count: 1, event: 'cancelAllStatus', reqid: 11, status: 'ok' },
      { count: 0, event: 'cancelAllStatus', status: 'ok' },
    ]);
  });

  it('replaces an order by an edit', () => {
    const { line, token } = stage();
    line.say({
      event: 'addOrder',
      token,
      ordertype: 'limit',
      type: 'buy',
      pair: 'XBT/USD',
      volume: '0.01',
      price: '50000',
    });
    const txid = line.heard()[0]?.txid;
    line.say(own('openOrders', token));
    line.heard();
    line.say({
      event: 'editOrder',
      reqid: 3,
      token,
      orderid: txid,
      pair: 'XBT/USD',
      price: '51000',
      newuserref: '666',
    });
    const heard = line.heard();
    const status = heard.find((one) => one.event === 'editOrderStatus');
    expect(status).toEqual({
      descr: 'buy 0.01000000 XBTUSD @ limit 51000',
      event: 'editOrderStatus',
      originaltxid: txid,
      reqid: 3,
      status: 'ok',
      txid: expect.stringMatching(/^O/),
    });
    const orders = ownOrders();
    for (const { entries } of ownFrames(heard, 'openOrders')) orders.take(entries);
    expect(orders.of(String(txid))?.status).toBe('canceled');
    expect(orders.of(String(status?.txid))).toMatchObject({
      status: 'open',
      userref: 666,
      vol: '0.01000000',
    });
    line.say({ event: 'editOrder', token, orderid: txid, pair: 'XBT/USD', price: '51000' });
    expect(line.heard()).toMatchObject([{ event: 'editOrderStatus', errorMessage: 'EOrder:Unknown order' }]);
  });

  it('has a dead man’s switch', () => {
    const { line, token, clock, house } = stage({ speed: 1 });
    clock.turn(300);
    line.say({
      event: 'addOrder',
      token,
      ordertype: 'limit',
      type: 'buy',
      pair: 'XBT/USD',
      volume: '0.01',
      price: '50000',
    });
    line.heard();
    line.say({ event: 'cancelAllOrdersAfter', reqid: 4, token, timeout: 60 });
    line.say({ event: 'cancelAllOrdersAfter', token, timeout: 0 });
    line.say({ event: 'cancelAllOrdersAfter', token, timeout: '5' });
    line.say({ event: 'cancelAllOrdersAfter', token, timeout: 86_401 });
    expect(line.heard()).toEqual([
      {
        currentTime: '2026-11-03T09:15:21Z',
        event: 'cancelAllOrdersAfterStatus',
        reqid: 4,
        status: 'ok',
        triggerTime: '2026-11-03T09:16:21Z',
      },
      {
        currentTime: '2026-11-03T09:15:21Z',
        event: 'cancelAllOrdersAfterStatus',
        status: 'ok',
        triggerTime: '0',
      },
      expect.objectContaining({ triggerTime: '2026-11-03T09:15:26Z' }),
      {
        errorMessage: 'EGeneral:Invalid arguments:timeout',
        event: 'cancelAllOrdersAfterStatus',
        status: 'error',
      },
    ]);
    expect(house.account('ann').openOrders.size).toBe(1);
    clock.turn(6_000);
    expect(house.account('ann').openOrders.size).toBe(0);
  });

  it('places stops, trailing stops, leverage, closing orders and cash, and describes them', () => {
    const { line, token } = stage();
    line.say(own('openOrders', token));
    line.heard();
    const add = (more: object) => {
      line.say({ event: 'addOrder', token, pair: 'XBT/USD', type: 'sell', volume: '0.1', ...more });
      const heard = line.heard();
      const [first] = ownFrames(heard, 'openOrders');
      return [heard.find((one) => one.event === 'addOrderStatus'), first?.entries[0]?.[1]] as const;
    };
    expect(add({ ordertype: 'stop-loss', price: '60000' })).toMatchObject([
      { descr: 'sell 0.10000000 XBTUSD @ stop loss 60000' },
      { descr: { ordertype: 'stop-loss', price: '60000.00000', price2: '0.00000' } },
    ]);
    expect(add({ ordertype: 'take-profit-limit', price: '#5%', price2: '-10' })).toMatchObject([
      { descr: 'sell 0.10000000 XBTUSD @ take profit #5% -> limit -10' },
      { descr: { price: '+5%', price2: '-10' } },
    ]);
    expect(add({ ordertype: 'trailing-stop', price: '+500.0' })).toMatchObject([
      { descr: 'sell 0.10000000 XBTUSD @ trailing stop +500.0' },
      { stopprice: expect.stringMatching(/^9\d{4}\.\d0000$/), descr: { price: '+500.0' } },
    ]);
    expect(
      add({
        ordertype: 'limit',
        type: 'buy',
        price: '70000.50000',
        leverage: '3',
        'close[ordertype]': 'stop-loss-limit',
        'close[price]': '65000',
        'close[price2]': '64000',
      }),
    ).toMatchObject([
      { descr: 'buy 0.10000000 XBTUSD @ limit 70000.50000 with 3:1 leverage' },
      {
        contingent: { ordertype: 'stop-loss-limit', price: '65000', price2: '64000', oflags: '' },
        descr: {
          close: 'close position @ stop loss 65000 -> limit 64000',
          leverage: '3:1',
          order: 'buy 0.10000000 XBT/USD @ limit 70000.50000 with 3:1 leverage',
        },
      },
    ]);
    const [cash, pending] = add({ ordertype: 'market', type: 'buy', volume: '250', oflags: 'viqc,fcib' });
    expect(cash).toMatchObject({ descr: 'buy 250.00000000 XBTUSD @ market' });
    expect(pending).toMatchObject({ oflags: 'viqc,fcib', vol: '250.00000000' });
    const [tried] = add({ ordertype: 'limit', price: '200000', validate: 'true' });
    expect(tried).toEqual({
      descr: 'sell 0.10000000 XBTUSD @ limit 200000',
      event: 'addOrderStatus',
      status: 'ok',
    });
  });

  it.each<[string, object, string]>([
    ['no token', { token: undefined }, 'Token(s) not found'],
    ['a wrong token', { token: 'x' }, 'ESession:Invalid session'],
    ['a pair without its stroke', { pair: 'XBTUSD' }, 'Currency pair not in ISO 4217-A3 format XBTUSD'],
    ['a modern name', { pair: 'BTC/USD' }, 'Currency pair not supported BTC/USD'],
    ['a kind nobody knows', { ordertype: 'iceberg' }, 'EGeneral:Invalid arguments:ordertype'],
    ['a side nobody knows', { type: 'hold' }, 'EGeneral:Invalid arguments:type'],
    ['no volume', { volume: undefined }, 'EGeneral:Invalid arguments:volume'],
    ['a number for a text', { volume: 0.1 }, 'EGeneral:Invalid arguments:volume'],
    ['no price', { price: undefined }, 'EGeneral:Invalid arguments:price'],
    ['a price of nothing', { price: 'x' }, 'EGeneral:Invalid arguments:price'],
    ['a price that is too fine', { price: '50000.01' }, 'EOrder:Invalid price'],
    ['too little', { volume: '0.00000001' }, 'EOrder:Order minimum not met'],
    ['more than there is', { volume: '100' }, 'EOrder:Insufficient funds'],
    ['a leverage that is none', { leverage: '77' }, 'EGeneral:Invalid arguments:leverage'],
    ['two names', { cl_ord_id: 'a', userref: '1' }, 'EGeneral:Invalid arguments:cl_ord_id'],
    ['a deadline that is over', { deadline: '2026-11-03T09:15:20.100Z' }, 'EService:Deadline elapsed'],
    ['a deadline far ahead', { deadline: '2026-11-03T10:15:20.100Z' }, 'EGeneral:Invalid arguments:deadline'],
    ['a field nobody knows', { color: 'red' }, "Unsupported field: 'color' for the given msg type: addOrder"],
  ])('is refused an order with %s', (_, more, errorMessage) => {
    const { line, token } = stage();
    const order = { token, ordertype: 'limit', type: 'buy', pair: 'XBT/USD', volume: '0.1', price: '50000' };
    line.say({ event: 'addOrder', reqid: 9, ...order, ...more });
    expect(line.heard()).toEqual([{ errorMessage, event: 'addOrderStatus', reqid: 9, status: 'error' }]);
  });

  it('is refused what its key or the state of the market forbids', () => {
    const { line, tokenOf, house, token } = stage();
    const reader = tokenOf('ann', ['query-open-trades']);
    for (const event of [
      'addOrder',
      'amendOrder',
      'editOrder',
      'cancelOrder',
      'cancelAll',
      'cancelAllOrdersAfter',
    ])
      line.say({ event, token: reader });
    expect(line.heard()).toEqual(
      ['addOrder', 'amendOrder', 'editOrder', 'cancelOrder', 'cancelAll', 'cancelAllOrdersAfter'].map(
        (event) => ({
          errorMessage: 'EGeneral:Permission denied',
          event: `${event}Status`,
          status: 'error',
        }),
      ),
    );
    house.setStatus('cancel_only');
    line.talk.statusChanged();
    line.say({ event: 'addOrder', token, ordertype: 'market', type: 'buy', pair: 'XBT/USD', volume: '0.1' });
    expect(line.heard()).toMatchObject([
      { event: 'systemStatus', status: 'cancel_only' },
      { errorMessage: 'EService:Market in cancel_only mode' },
    ]);
  });

  it('tells enough to keep orders and trades as the house has them, whatever is done', () => {
    const action = fc.oneof(
      fc.record({
        event: fc.constant('addOrder'),
        who: fc.constantFrom('ann', 'bob'),
        ordertype: fc.constantFrom('limit', 'market', 'stop-loss', 'trailing-stop-limit'),
        type: fc.constantFrom('buy', 'sell'),
        pair: fc.constantFrom('XBT/USD', 'ETH/USD'),
        volume: fc.constantFrom('0.01', '0.3'),
        away: fc.integer({ min: -40, max: 40 }),
      }),
      fc.record({
        event: fc.constantFrom('cancel', 'amend'),
        which: fc.nat(),
        away: fc.integer({ min: -40, max: 40 }),
      }),
      fc.record({ event: fc.constant('wait') }),
    );
    fc.assert(
      fc.property(fc.array(action, { minLength: 5, maxLength: 40 }), fc.nat(50), (actions, seed) => {
        const one = stage({ seed, historyMinutes: 1 });
        const { line, house, pairs, clock } = one;
        const bob = v1Line(one.protocols.private, one.now, 2);
        const bobs = one.tokenOf('bob');
        line.say(own('openOrders', one.token));
        line.say(own('ownTrades', one.token, { consolidate_taker: false }));
        for (const act of actions) {
          if (!('away' in act)) {
            clock.turn(200);
            continue;
          }
          if ('which' in act) {
            const open = [...house.account('ann').openOrders.values()];
            const txid = open[act.which % (open.length || 1)]?.id ?? 'none';
            line.say(
              act.event === 'cancel'
                ? { event: 'cancelOrder', token: one.token, txid: [txid] }
                : { event: 'amendOrder', token: one.token, txid, volume: '0.2' },
            );
            continue;
          }
          const { who, away, ordertype, ...rest } = act;
          const last = pairs.get(act.pair === 'XBT/USD' ? 'BTC/USD' : 'ETH/USD')?.last() ?? 0;
          const scale = act.pair === 'XBT/USD' ? 10 : 100;
          const price = ordertype.startsWith('trailing')
            ? '+20'
            : ((last + 3 * away) / scale).toFixed(scale / 10 === 1 ? 1 : 2);
          (who === 'ann' ? line : bob).say({
            ...rest,
            ordertype,
            token: who === 'ann' ? one.token : bobs,
            ...(ordertype === 'market' ? {} : { price }),
            ...(ordertype.startsWith('trailing') ? { price2: '+1' } : {}),
          });
        }
        const heard = line.heard();
        const orders = ownOrders();
        const frames = ownFrames(heard, 'openOrders');
        for (const { entries } of frames) orders.take(entries);
        expect(frames.map(({ sequence }) => sequence)).toEqual(frames.map((_, index) => index + 1));
        const account = house.account('ann');
        expect(
          orders.open().map(([id, order]) => [id, order.status, Number(order.vol), Number(order.vol_exec)]),
        ).toEqual(
          [...account.openOrders.values()].map(({ id, status, qty, filled }) => [
            id,
            status,
            Number(qty) / 1e8,
            Number(filled) / 1e8,
          ]),
        );
        const trades = ownFrames(heard, 'ownTrades').flatMap(({ entries }) => entries.map(([id]) => id));
        expect(trades).toEqual(account.fills.map(({ id }) => id));
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('can be told junk with a good token and harms nobody', () => {
    const { line, token, clock } = stage();
    const junk = fc
      .record(
        {
          event: fc.constantFrom(
            ...[
              'addOrder',
              'amendOrder',
              'editOrder',
              'cancelOrder',
              'cancelAll',
              'cancelAllOrdersAfter',
              'subscribe',
            ],
          ),
          token: fc.constant(token),
          ordertype: fc.constantFrom(
            'limit',
            'market',
            'stop-loss',
            'trailing-stop-limit',
            'settle-position',
          ),
          type: fc.constantFrom('buy', 'sell'),
          pair: fc.constantFrom('XBT/USD', 'ETH/USD'),
          volume: fc.oneof(fc.constantFrom('0.1', '999999999999999999999', '0', '0.'), fc.string()),
          price: fc.oneof(fc.constantFrom('50000', '+1%', '#99999999999999999999', '-100%'), fc.string()),
          price2: fc.oneof(fc.constantFrom('50000', '-1%'), fc.jsonValue()),
          txid: fc.jsonValue(),
          timeout: fc.jsonValue(),
          orderid: fc.jsonValue(),
          subscription: fc.record({
            name: fc.constantFrom('ownTrades', 'openOrders'),
            token: fc.jsonValue(),
          }),
          'close[ordertype]': fc.constantFrom('limit', 'stop-loss'),
          expiretm: fc.oneof(fc.constantFrom('+999999999999', '1'), fc.jsonValue()),
          reqid: fc.integer(),
        },
        { requiredKeys: ['event', 'token'] },
      )
      .map((message) => JSON.stringify(message));
    for (const text of fc.sample(junk, { numRuns: 400, seed: 5 })) {
      const before = line.texts.length;
      line.say(text);
      expect(line.texts.length).toBeGreaterThan(before);
      clock.turn(50);
    }
    line.heard();
    line.say({ event: 'ping', reqid: 9 });
    expect(line.heard()).toEqual([{ event: 'pong', reqid: 9 }]);
  });
});
