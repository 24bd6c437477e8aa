import { describe, expect, it } from '@jest/globals';
import { only } from './support/only.ts';
import { placed } from './support/placed.ts';
import { spotBox } from './support/spotBox.ts';

const limit = { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', price: '37500', volume: '1.25' };

const opened = (box: ReturnType<typeof spotBox>, fields: Record<string, string>): string =>
  placed(box, { ...limit, ...fields });

describe('AddOrder', () => {
  it.each([
    [{}, 'buy 1.25000000 XBTUSD @ limit 37500.0', undefined],
    [{ ordertype: 'market', volume: '0.5', price: '' }, 'buy 0.50000000 XBTUSD @ market', undefined],
    [{ leverage: '5' }, 'buy 1.25000000 XBTUSD @ limit 37500.0 with 5:1 leverage', undefined],
    [
      { type: 'sell', ordertype: 'stop-loss-limit', price: '30000', price2: '29000.5' },
      'sell 1.25000000 XBTUSD @ stop loss 30000.0 -> limit 29000.5',
      undefined,
    ],
    [
      { type: 'sell', ordertype: 'take-profit', price: '+5%' },
      'sell 1.25000000 XBTUSD @ take profit +5.0000%',
      undefined,
    ],
    [
      { type: 'sell', ordertype: 'trailing-stop', price: '+50.5' },
      'sell 1.25000000 XBTUSD @ trailing stop +50.5',
      undefined,
    ],
    [
      {
        ordertype: 'limit',
        price: '30000',
        'close[ordertype]': 'stop-loss-limit',
        'close[price]': '28000',
        'close[price2]': '27000',
      },
      'buy 1.25000000 XBTUSD @ limit 30000.0',
      'close position @ stop loss 28000.0 -> limit 27000.0',
    ],
  ])('says %j in words', (fields, order, close) => {
    const box = spotBox();
    const { result } = box.post('AddOrder', { ...limit, ...fields });
    expect(result.descr).toEqual({ order, ...(close === undefined ? {} : { close }) });
    expect(result.txid?.[0]).toMatch(/^O[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{6}$/);
  });

  it('only checks where it is asked to', () => {
    const box = spotBox();
    const { result } = box.post('AddOrder', { ...limit, validate: 'true' });
    expect(result).toEqual({ descr: { order: 'buy 1.25000000 XBTUSD @ limit 37500.0' } });
    expect(box.post('OpenOrders').result.open).toEqual({});
  });

  it.each([
    [{ pair: 'NOPE' }, 'EQuery:Unknown asset pair'],
    [{ pair: '' }, 'EGeneral:Invalid arguments'],
    [{ volume: '' }, 'EGeneral:Invalid arguments:volume'],
    [{ volume: '-1' }, 'EGeneral:Invalid arguments:volume'],
    [{ volume: '1e5' }, 'EGeneral:Invalid arguments:volume'],
    [{ type: 'hold' }, 'EGeneral:Invalid arguments:type'],
    [{ ordertype: 'magic' }, 'EGeneral:Invalid arguments:ordertype'],
    [{ price: '' }, 'EGeneral:Invalid arguments:price'],
    [{ price: '5%' }, 'EGeneral:Invalid arguments:price'],
    [{ price: '37500.05' }, 'EOrder:Invalid price'],
    [{ volume: '0.00000001' }, 'EOrder:Order minimum not met'],
    [{ volume: '1000' }, 'EOrder:Insufficient funds'],
    [{ oflags: 'post,glitter' }, 'EGeneral:Invalid arguments:oflags'],
    [{ timeinforce: 'GTX' }, 'EGeneral:Invalid arguments:timeinforce'],
    [{ timeinforce: 'GTD' }, 'EGeneral:Invalid arguments:expiretm'],
    [{ leverage: '11' }, 'EGeneral:Invalid arguments:leverage'],
    [{ stptype: 'cancel-none' }, 'EGeneral:Invalid arguments:stptype'],
    [{ userref: '1', cl_ord_id: 'x' }, 'EGeneral:Invalid arguments:cl_ord_id'],
    [{ cl_ord_id: 'longer-than-eighteen' }, 'EGeneral:Invalid arguments:cl_ord_id'],
    [{ userref: '3000000000' }, 'EGeneral:Invalid arguments:userref'],
    [{ deadline: 'soon' }, 'EGeneral:Invalid arguments:deadline'],
    [{ deadline: '2026-11-03T09:17:20Z' }, 'EGeneral:Invalid arguments:deadline'],
    [{ deadline: '2026-11-03T09:15:19Z' }, 'EService:Deadline elapsed'],
    [{ 'close[ordertype]': 'market' }, 'EGeneral:Invalid arguments:close[ordertype]'],
    [{ close: 'me' }, 'EGeneral:Invalid arguments:close'],
    [{ displayvol: '0.5' }, 'EGeneral:Invalid arguments:displayvol'],
  ])('answers %j with %s', (fields, error) => {
    const box = spotBox();
    expect(box.post('AddOrder', { ...limit, ...fields })).toEqual({ error: [error] });
    expect(box.post('OpenOrders').result.open).toEqual({});
  });

  it('counts distances from the last trade, and # to the side that suits the order', () => {
    const box = spotBox();
    const last = box.inside.spot[0]?.last() ?? 0;
    const at = (fields: Record<string, string>): number => {
      const id = opened(box, { volume: '0.01', ...fields });
      const [order] = box.inside.house.find('ada', { type: 'id', id });
      return order?.trigger?.price ?? order?.limit ?? 0;
    };
    expect(at({ price: '-1000' })).toBe(last - 10_000);
    expect(at({ price: '#2%' })).toBe(Math.round(last * 0.98));
    expect(at({ type: 'sell', price: '#2%' })).toBe(Math.round(last * 1.02));
    expect(at({ type: 'sell', ordertype: 'stop-loss', price: '#100' })).toBe(last - 1_000);
    expect(at({ type: 'sell', ordertype: 'take-profit', price: '#100' })).toBe(last + 1_000);
    expect(at({ ordertype: 'stop-loss', price: '#100' })).toBe(last + 1_000);
    expect(at({ type: 'sell', ordertype: 'trailing-stop', price: '+1%' })).toBe(Math.round(last * 0.99));
  });

  it('takes every wish that an order can have, as a form and as JSON', () => {
    const box = spotBox();
    const soon = String(box.clock.now() / 1_000 + 60);
    const fields = {
      pair: 'XBT/USD',
      type: 'sell',
      ordertype: 'iceberg',
      price: '150000',
      volume: '1.5',
      displayvol: '0.25',
      oflags: 'post,fcib',
      stptype: 'cancel-both',
      starttm: '+30',
      expiretm: soon,
      timeinforce: 'GTD',
      cl_ord_id: '6d1b345e-2821-40e2-ad83-4ecb18a06876',
      close: { ordertype: 'limit', price: '100000' },
    };
    const { close, ...flat } = fields;
    const mine = box.json('AddOrder', fields).result.txid?.[0] ?? '';
    placed(box, { ...flat, 'close[ordertype]': close.ordertype, 'close[price]': close.price }, 'bob');
    const orders = ['ada', 'bob'].map((who) => only(box.post('OpenOrders', {}, who).result.open));
    expect(orders[0]).toEqual(orders[1]);
    expect(orders[0]).toMatchObject({
      status: 'pending',
      cl_ord_id: fields.cl_ord_id,
      vol: '1.50000000',
      displayvol: '0.25000000',
      oflags: 'fcib,post',
      time_in_force: 'gtd',
      starttm: box.clock.now() / 1_000 + 30,
      expiretm: Number(soon),
      descr: {
        pair: 'XBTUSD',
        ordertype: 'iceberg',
        price: '150000.0',
        order: 'sell 1.50000000 XBTUSD @ iceberg 150000.0',
        close: 'close position @ limit 100000.0',
      },
    });
    box.clock.turn(31_000);
    const { [mine]: started } = box.post('OpenOrders').result.open;
    expect(started?.status).toBe('open');
    box.clock.turn(30_000);
    const { [mine]: ended } = box.post('ClosedOrders').result.closed;
    expect(ended?.status).toBe('expired');
  });

  it('spends money where the volume is in the quote currency', () => {
    const box = spotBox();
    const sent = { ...limit, ordertype: 'market', price: '', volume: '5000', oflags: 'viqc' };
    const words = 'buy 5000.00000000 XBTUSD @ market';
    expect(box.post('AddOrder', sent).result.descr.order).toBe(words);
    const order = only(box.post('ClosedOrders').result.closed);
    expect(Number(order.cost)).toBeGreaterThan(4_990);
    expect(Number(order.cost)).toBeLessThanOrEqual(5_000);
    expect(order.oflags).toBe('fciq,viqc');
    expect(order.descr.order).toBe(words);
    expect(order.vol).toBe(order.vol_exec);
  });

  it('fills others of this exchange: both sides see one trade', () => {
    const box = spotBox();
    const best = box.open('Depth', 'pair=XBTUSD&count=1').result.XXBTZUSD.bids[0][0];
    const price = String(Number(best) + 0.1);
    const maker = opened(box, { price, volume: '0.3' });
    box.post('AddOrder', { ...limit, type: 'sell', ordertype: 'market', price: '', volume: '0.3' }, 'bob');
    const his = only(box.post('TradesHistory', {}, 'bob').result.trades);
    const hers = only(box.post('TradesHistory').result.trades);
    expect(hers).toMatchObject({
      ordertxid: maker,
      maker: true,
      type: 'buy',
      price: Number(price).toFixed(1),
    });
    expect(his).toMatchObject({
      maker: false,
      type: 'sell',
      trade_id: hers.trade_id,
      vol: hers.vol,
      cost: hers.cost,
    });
    const last = box.open('Trades', 'pair=XBTUSD').result.XXBTZUSD.at(-1);
    expect([last?.[3], last?.[4], last?.[6]]).toEqual(['s', 'm', hers.trade_id]);
  });
});

describe('an order that is filled in part', () => {
  it('says how much of it, at what average, and that its rest was canceled', () => {
    const box = spotBox();
    const best = Number(box.open('Depth', 'pair=XBTUSD&count=1').result.XXBTZUSD.bids[0][0]);
    const txid = opened(box, { price: String(best + 0.1), volume: '0.3' });
    placed(box, { ...limit, type: 'sell', ordertype: 'market', price: '', volume: '0.1' }, 'bob');
    placed(box, { ...limit, type: 'sell', ordertype: 'market', price: '', volume: '0.05' }, 'bob');
    const { [txid]: open } = box.post('OpenOrders', { trades: 'true' }).result.open;
    expect(open).toMatchObject({ status: 'open', vol: '0.30000000', vol_exec: '0.15000000', misc: '' });
    expect(open?.price).toBe((best + 0.1).toFixed(5));
    expect(open?.trades).toHaveLength(2);
    box.post('CancelOrder', { txid });
    const { [txid]: closed } = box.post('ClosedOrders').result.closed;
    expect(closed).toMatchObject({
      status: 'canceled',
      vol_exec: '0.15000000',
      misc: 'partial',
      cost: open?.cost,
    });
  });
});

describe('AddOrderBatch', () => {
  const entry = { type: 'buy', ordertype: 'limit', price: '40000', volume: '1' };

  it('refuses single orders for want of funds, in their place, and places the others', () => {
    const box = spotBox();
    const orders = [
      entry,
      { ...entry, volume: '2' },
      { ...entry, price: '40001', close: { ordertype: 'limit', price: '50000' } },
    ];
    const { error, result } = box.json('AddOrderBatch', { pair: 'XBTUSD', orders });
    expect(error).toEqual([]);
    expect(result.orders[0].descr?.order).toBe('buy 1.00000000 XBTUSD @ limit 40000.0');
    expect(result.orders[1]).toEqual({ error: 'EOrder:Insufficient funds' });
    expect(result.orders[2]?.close).toBe('close position @ limit 50000.0');
    expect(Object.keys(box.post('OpenOrders').result.open).sort()).toEqual(
      [result.orders[0].txid, result.orders[2]?.txid].sort(),
    );
  });

  it('refuses all where one can not be', () => {
    const box = spotBox();
    const orders = [entry, { ...entry, type: 'hold' }];
    expect(box.json('AddOrderBatch', { pair: 'XBTUSD', orders }).error).toEqual([
      'EGeneral:Invalid arguments:type',
    ]);
    for (const some of [[entry], Array.from({ length: 16 }, () => entry), 'none', [entry, 7]])
      expect(box.json('AddOrderBatch', { pair: 'XBTUSD', orders: some }).error).toEqual([
        'EGeneral:Invalid arguments:orders',
      ]);
    expect(box.post('OpenOrders').result.open).toEqual({});
  });

  it('reads the keys of a form', () => {
    const box = spotBox();
    const form = Object.fromEntries(
      [0, 1].flatMap((index) =>
        Object.entries(entry).map(([name, value]) => [`orders[${index}][${name}]`, value]),
      ),
    );
    const { result } = box.post('AddOrderBatch', { pair: 'XBTUSD', validate: 'true', ...form });
    expect(result.orders).toHaveLength(2);
    expect(result.orders[0].txid).toBeUndefined();
    expect(box.post('AddOrderBatch', { pair: 'XBTUSD', ...form }).result.orders[1].txid).toMatch(/^O/);
  });
});

describe('orders that are there', () => {
  it('are amended in their place, and what they were is remembered', () => {
    const box = spotBox();
    const txid = opened(box, { cl_ord_id: 'mine' });
    expect(box.post('AmendOrder', { txid, order_qty: '1' }).result.amend_id).toMatch(/^T/);
    expect(box.post('AmendOrder', { cl_ord_id: 'mine', limit_price: '37600' }).result.amend_id).toMatch(/^T/);
    const { [txid]: order } = box.post('QueryOrders', { txid }).result;
    expect(order).toMatchObject({ vol: '1.00000000', amended: true, descr: { price: '37600.0' } });
    const { count, amends } = box.post('OrderAmends', { order_id: txid }).result;
    expect(count).toBe(3);
    expect(amends.map((one) => [one.amend_type, one.order_qty, one.limit_price])).toEqual([
      ['original', '1.25000000', '37500.0'],
      ['user', '1.00000000', '37500.0'],
      ['user', '1.00000000', '37600.0'],
    ]);
    expect(box.post('AmendOrder', { txid, trigger_price: '1' }).error).toEqual([
      'EGeneral:Invalid arguments:trigger_price',
    ]);
    expect(box.post('AmendOrder', { txid: 'OAAAAA-AAAAA-AAAAAA', order_qty: '1' }).error).toEqual([
      'EOrder:Unknown order',
    ]);
    expect(box.post('AmendOrder', { order_qty: '1' }).error).toEqual(['EGeneral:Invalid arguments:txid']);
    expect(box.post('OrderAmends', { order_id: txid }, 'bob').error).toEqual(['EOrder:Unknown order']);
  });

  it('are edited into new ones', () => {
    const box = spotBox();
    const txid = opened(box, { userref: '7' });
    const edit = { txid, pair: 'XBTUSD', volume: '1', price: '37000' };
    expect(box.post('EditOrder', { ...edit, validate: 'true' }).result.orders_cancelled).toBe(0);
    const { result } = box.post('EditOrder', edit);
    expect(result).toMatchObject({
      status: 'ok',
      originaltxid: txid,
      volume: '1.00000000',
      price: '37000.0',
      orders_cancelled: 1,
      descr: { order: 'buy 1.00000000 XBTUSD @ limit 37000.0' },
    });
    const { open } = box.post('OpenOrders').result;
    expect(Object.keys(open)).toEqual([result.txid]);
    expect(open[result.txid]?.refid).toBe(txid);
    expect(box.post('EditOrder', edit).error).toEqual(['EOrder:Unknown order']);
  });

  it('are canceled by id, list, group and own name', () => {
    const box = spotBox();
    const one = opened(box, { volume: '0.1' });
    expect(box.post('CancelOrder', { txid: one }).result).toEqual({ count: 1 });
    expect(box.post('CancelOrder', { txid: one }).error).toEqual(['EOrder:Unknown order']);
    const two = [opened(box, { volume: '0.1' }), opened(box, { volume: '0.1' })];
    expect(box.post('CancelOrder', { txid: two.join(',') }).result).toEqual({ count: 2 });
    for (let index = 0; index < 3; index += 1) opened(box, { volume: '0.1', userref: '-5' });
    expect(box.json('CancelOrder', { txid: -5 }).result).toEqual({ count: 3 });
    opened(box, { volume: '0.1', cl_ord_id: 'a-name' });
    expect(box.post('CancelOrder', { cl_ord_id: 'a-name' }).result).toEqual({ count: 1 });
    expect(box.post('CancelOrder').error).toEqual(['EGeneral:Invalid arguments:txid']);
    const { closed } = box.post('ClosedOrders').result;
    expect(closed[one]).toMatchObject({ status: 'canceled', reason: 'User requested' });
  });

  it('are canceled in batches, and not those of others', () => {
    const box = spotBox();
    const ids = ['0.1', '0.1', '0.1'].map((volume) => opened(box, { volume }));
    opened(box, { volume: '0.1', cl_ord_id: 'named' });
    expect(box.json('CancelOrderBatch', { orders: ids }, 'bob').error).toEqual(['EOrder:Unknown order']);
    expect(box.json('CancelOrderBatch', { orders: [ids[0], { txid: ids[1] }] }).result).toEqual({ count: 2 });
    expect(box.post('CancelOrderBatch', { 'orders[0]': ids[2] ?? '' }).result).toEqual({ count: 1 });
    expect(box.json('CancelOrderBatch', { cl_ord_ids: ['named'] }).result).toEqual({ count: 1 });
    expect(box.json('CancelOrderBatch', {}).error).toEqual(['EGeneral:Invalid arguments:orders']);
  });

  it('are all canceled at once, or after a while of silence', () => {
    const box = spotBox();
    opened(box, { volume: '0.1' });
    opened(box, { volume: '0.1', pair: 'ETHUSD', price: '1000' });
    expect(box.post('CancelAll').result).toEqual({ count: 2 });
    opened(box, { volume: '0.1' });
    expect(box.post('CancelAllOrdersAfter', { timeout: '60' }).result).toEqual({
      currentTime: '2026-11-03T09:15:20Z',
      triggerTime: '2026-11-03T09:16:20Z',
    });
    box.clock.turn(59_000);
    expect(Object.keys(box.post('OpenOrders').result.open)).toHaveLength(1);
    box.clock.turn(2_000);
    expect(box.post('OpenOrders').result.open).toEqual({});
    box.post('CancelAllOrdersAfter', { timeout: '60' });
    expect(box.post('CancelAllOrdersAfter', { timeout: '0' }).result.triggerTime).toBe('0');
    opened(box, { volume: '0.1' });
    box.clock.turn(61_000);
    expect(Object.keys(box.post('OpenOrders').result.open)).toHaveLength(1);
    expect(box.post('CancelAllOrdersAfter', { timeout: '86400' }).error).toEqual([
      'EGeneral:Invalid arguments:timeout',
    ]);
  });

  it('stand in the book of single orders under their own ids', () => {
    const box = spotBox();
    const best = box.open('Depth', 'pair=XBTUSD&count=1').result.XXBTZUSD.bids[0][0];
    const txid = opened(box, { price: best, volume: '0.3' });
    const { bids } = box.json('Level3', { pair: 'BTC/USD', depth: 10 }).result;
    const mine = bids.find((one) => one.order_id === txid);
    expect(mine).toMatchObject({ price: best, qty: '0.30000000' });
    expect(new Set(bids.map((one) => one.price)).size).toBe(10);
    const raw = String(box.raw('Level3', { pair: 'BTC/USD' }).body);
    expect(raw).toMatch(/"timestamp":\d{19}[,}]/);
  });

  it('are not touched where the market is closed for them', () => {
    const box = spotBox();
    const txid = opened(box, {});
    box.inside.house.setStatus('cancel_only');
    expect(box.post('AddOrder', limit).error).toEqual(['EService:Market in cancel_only mode']);
    expect(box.post('CancelOrder', { txid }).result).toEqual({ count: 1 });
  });
});
