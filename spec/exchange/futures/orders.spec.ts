import { describe, expect, it } from '@jest/globals';
import { futuresSignature } from '../../../lib/exchange/access/futuresSignature.ts';
import { bodyOf, dig, futuresBox, list, members } from './support/futuresBox.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const orderKeys = [
  'cliOrdId',
  'filled',
  'lastUpdateTimestamp',
  'limitPrice',
  'orderId',
  'quantity',
  'reduceOnly',
  'side',
  'symbol',
  'timestamp',
  'type',
];

function opened() {
  const box = futuresBox();
  const best = (side: 'asks' | 'bids'): number => box.pair('PF_XBTUSD')[side].levels()[0]?.price ?? 0;
  const sendAs = (name: string, params: Readonly<Record<string, string>>) =>
    box.ask(name, 'POST', 'sendorder', { symbol: 'PF_XBTUSD', side: 'buy', size: '0.01', ...params });
  const send = (params: Readonly<Record<string, string>>) => sendAs('ada', params);
  const status = (params: Readonly<Record<string, string>>): unknown =>
    dig(send(params), 'sendStatus', 'status');
  const open = () => list(dig(box.ask('ada', 'GET', 'openorders'), 'openOrders'));
  return { box, best, send, sendAs, status, open };
}

describe('orders of the derivatives over REST', () => {
  it('places a limit order: PLACE, and it stands among the open ones', () => {
    const { best, send, open } = opened();
    const limit = best('bids') - 100;
    const sent = send({ orderType: 'lmt', limitPrice: String(limit), cliOrdId: 'mine' });
    expect(sent).toMatchObject({
      result: 'success',
      sendStatus: {
        status: 'placed',
        order_id: expect.stringMatching(uuid),
        cliOrdId: 'mine',
        receivedTime: '2026-11-03T09:15:20.000Z',
      },
    });
    const event = dig(sent, 'sendStatus', 'orderEvents', 0);
    expect(event).toMatchObject({ type: 'PLACE', reducedQuantity: null });
    expect(Object.keys(members(dig(event, 'order'))).sort()).toEqual(orderKeys);
    expect(dig(event, 'order')).toMatchObject({ type: 'lmt', quantity: 0.01, filled: 0, limitPrice: limit });
    expect(open()).toEqual([
      {
        order_id: dig(sent, 'sendStatus', 'order_id'),
        cliOrdId: 'mine',
        symbol: 'PF_XBTUSD',
        side: 'buy',
        orderType: 'lmt',
        limitPrice: limit,
        filledSize: 0,
        unfilledSize: 0.01,
        reduceOnly: false,
        status: 'untouched',
        receivedTime: '2026-11-03T09:15:20.000Z',
        lastUpdateTime: '2026-11-03T09:15:20.000Z',
      },
    ]);
  });

  it('executes a market order: EXECUTION events that add up, and nothing rests', () => {
    const { send, open, box } = opened();
    const sent = send({ orderType: 'mkt', size: '1.5' });
    expect(dig(sent, 'sendStatus', 'status')).toBe('placed');
    const events = list(dig(sent, 'sendStatus', 'orderEvents'));
    expect(new Set(events.map((event) => dig(event, 'type')))).toEqual(new Set(['EXECUTION']));
    let filled = 0;
    for (const event of events) {
      expect(Object.keys(event)).toEqual([
        'type',
        'executionId',
        'price',
        'amount',
        'orderPriorEdit',
        'orderPriorExecution',
        'takerReducedQuantity',
      ]);
      expect(Object.keys(members(dig(event, 'orderPriorExecution'))).sort()).toEqual(orderKeys);
      expect(dig(event, 'orderPriorExecution', 'filled')).toBeCloseTo(filled, 8);
      filled += Number(dig(event, 'amount'));
    }
    expect(filled).toBeCloseTo(1.5, 8);
    expect(open()).toEqual([]);
    const fills = list(dig(box.ask('ada', 'GET', 'fills'), 'fills'));
    expect(fills.map((fill) => dig(fill, 'fill_id')).reverse()).toEqual(
      events.map((event) => dig(event, 'executionId')),
    );
  });

  it('executes what it can of a limit order and places the rest', () => {
    const { send, best, box } = opened();
    const ask = box.pair('PF_XBTUSD').asks.levels()[0];
    const there = Number(ask?.qty ?? 0n) / 1e4;
    const sent = send({ orderType: 'lmt', limitPrice: String(best('asks')), size: (there + 1).toFixed(4) });
    const types = list(dig(sent, 'sendStatus', 'orderEvents')).map((event) => dig(event, 'type'));
    expect(types.at(-1)).toBe('PLACE');
    expect(types.slice(0, -1).every((type) => type === 'EXECUTION')).toBe(true);
    expect(types.length).toBeGreaterThan(1);
    expect(dig(sent, 'sendStatus', 'orderEvents', -1, 'order', 'filled')).toBeCloseTo(there, 8);
  });

  it('says every reason against an order by its status', () => {
    const { best, status, send, box, sendAs } = opened();
    const [bid, ask] = [best('bids'), best('asks')];
    send({ orderType: 'lmt', limitPrice: String(bid - 10), cliOrdId: 'once' });
    const told = {
      invalidOrderType: status({ orderType: 'what', limitPrice: '1' }),
      invalidSide: status({ orderType: 'lmt', limitPrice: '1', side: 'up' }),
      invalidSize: status({ orderType: 'lmt', limitPrice: String(bid), size: '0' }),
      tooFine: status({ orderType: 'lmt', limitPrice: String(bid), size: '0.00001' }),
      words: status({ orderType: 'lmt', limitPrice: String(bid), size: 'much' }),
      invalidPrice: status({ orderType: 'lmt', limitPrice: 'cheap' }),
      offTick: status({ orderType: 'lmt', limitPrice: `${bid}.5` }),
      finger: status({ orderType: 'lmt', limitPrice: String(bid * 20) }),
      tooLarge: status({ orderType: 'lmt', limitPrice: String(bid), size: '90000' }),
      negative: status({ orderType: 'lmt', limitPrice: '-5' }),
      postWouldExecute: status({ orderType: 'post', limitPrice: String(ask + 5) }),
      iocWouldNotExecute: status({ orderType: 'ioc', limitPrice: String(bid - 200) }),
      fok: status({ orderType: 'fok', limitPrice: String(ask), size: '20' }),
      insufficient: status({ orderType: 'lmt', limitPrice: String(bid), size: '200' }),
      reduceOnly: status({ orderType: 'lmt', limitPrice: String(bid), reduceOnly: 'true' }),
      existing: status({ orderType: 'lmt', limitPrice: String(bid), cliOrdId: 'once' }),
      tooLong: status({ orderType: 'lmt', limitPrice: String(bid), cliOrdId: 'x'.repeat(101) }),
      late: status({
        orderType: 'lmt',
        limitPrice: String(bid),
        processBefore: '2026-11-03T09:15:19.999999Z',
      }),
      inTime: status({
        orderType: 'lmt',
        limitPrice: String(bid - 300),
        processBefore: '2026-11-03T09:15:21Z',
      }),
    };
    expect(told).toEqual({
      invalidOrderType: 'invalidOrderType',
      invalidSide: 'invalidSide',
      invalidSize: 'invalidSize',
      tooFine: 'invalidSize',
      words: 'invalidSize',
      invalidPrice: 'invalidPrice',
      offTick: 'invalidPrice',
      finger: 'outsidePriceCollar',
      tooLarge: 'maxPositionViolation',
      negative: 'invalidPrice',
      postWouldExecute: 'postWouldExecute',
      iocWouldNotExecute: 'iocWouldNotExecute',
      fok: 'iocWouldNotExecute',
      insufficient: 'insufficientAvailableFunds',
      reduceOnly: 'wouldNotReducePosition',
      existing: 'clientOrderIdAlreadyExist',
      tooLong: 'clientOrderIdTooLong',
      late: 'wouldProcessAfterSpecifiedTime',
      inTime: 'placed',
    });
    send({ orderType: 'lmt', side: 'sell', limitPrice: String(ask - 1 > bid ? ask - 1 : ask), size: '0.02' });
    const own = box.pair('PF_XBTUSD').asks.levels()[0]?.price ?? 0;
    if (own < ask) expect(status({ orderType: 'ioc', limitPrice: String(own) })).toBe('selfFill');
    box.inside.house.setStatus('post_only');
    expect(status({ orderType: 'mkt' })).toBe('marketIsPostOnly');
    box.inside.house.setStatus('cancel_only');
    expect(status({ orderType: 'mkt' })).toBe('marketSuspended');
    box.inside.house.setStatus('maintenance');
    expect(dig(sendAs('bob', { orderType: 'mkt' }), 'sendStatus', 'status')).toBe('marketInactive');
  });

  it('shows a rejection with its reason', () => {
    const { best, send } = opened();
    const sent = send({ orderType: 'post', limitPrice: String(best('asks') + 5) });
    expect(dig(sent, 'sendStatus', 'orderEvents')).toEqual([
      {
        type: 'REJECT',
        uid: dig(sent, 'sendStatus', 'order_id'),
        order: expect.objectContaining({ type: 'post', filled: 0, quantity: 0.01 }),
        reason: 'POST_WOULD_EXECUTE',
      },
    ]);
    const unpaid = send({ orderType: 'lmt', limitPrice: String(best('bids')), size: '200' });
    expect(dig(unpaid, 'sendStatus', 'orderEvents', 0)).toMatchObject({
      type: 'REJECT',
      reason: 'INSUFFICIENT_MARGIN',
    });
  });

  it('fails the call where something is missing', () => {
    const { send, box } = opened();
    expect(send({ orderType: 'lmt' })).toMatchObject({
      result: 'error',
      error: 'requiredArgumentMissing: limitPrice',
    });
    expect(send({ orderType: 'stp' })).toMatchObject({ error: 'requiredArgumentMissing: stopPrice' });
    expect(send({ orderType: 'mkt', symbol: 'PF_NOPE' })).toMatchObject({ error: 'contractNotFound' });
    expect(box.ask('ada', 'POST', 'cancelorder')).toMatchObject({
      error: 'requiredArgumentMissing: order_id',
    });
    expect(box.ask('ada', 'POST', 'batchorder', { json: '{' })).toMatchObject({ error: 'Json Parse Error' });
  });

  it('lets triggers wait, shows them as triggers, and sets them off', () => {
    const { best, send, open, box } = opened();
    send({ orderType: 'mkt', size: '0.5' });
    const stop = best('bids') - 30_000;
    const sent = send({ orderType: 'stp', side: 'sell', stopPrice: String(stop), reduceOnly: 'true' });
    const event = dig(sent, 'sendStatus', 'orderEvents', 0);
    expect(event).toMatchObject({
      type: 'PLACE',
      orderTrigger: {
        uid: dig(sent, 'sendStatus', 'order_id'),
        clientId: null,
        side: 'sell',
        quantity: 0.01,
        limitPrice: null,
        triggerPrice: stop,
        triggerSide: 'trigger_below',
        triggerSignal: 'mark_price',
        reduceOnly: true,
      },
    });
    expect(open()[0]).toMatchObject({ orderType: 'stop', stopPrice: stop, triggerSignal: 'mark' });
    const profit = send({
      orderType: 'take_profit',
      side: 'sell',
      stopPrice: String(best('bids') - 50),
      triggerSignal: 'last',
    });
    box.clock.turn(200);
    const fills = list(dig(box.ask('ada', 'GET', 'fills'), 'fills'));
    expect(fills.some((fill) => dig(fill, 'order_id') === dig(profit, 'sendStatus', 'order_id'))).toBe(true);
    expect(open().length).toBe(1);
  });

  it('edits an order in place, sizes relative to what is filled unless told otherwise', () => {
    const { best, send, box, open, sendAs } = opened();
    const price = Math.max(best('asks') - 1, best('bids'));
    const sent = send({ orderType: 'lmt', limitPrice: String(price), size: '5' });
    const orderId = String(dig(sent, 'sendStatus', 'order_id'));
    sendAs('bob', { orderType: 'ioc', side: 'sell', size: '3', limitPrice: String(price) });
    const filled = Number(dig(open(), 0, 'filledSize'));
    expect(filled).toBeGreaterThan(0);
    const edit = (params: Readonly<Record<string, string>>) =>
      box.ask('ada', 'POST', 'editorder', { orderId, ...params });
    const edited = edit({ size: '4', limitPrice: String(price - 20) });
    expect(edited).toMatchObject({ editStatus: { status: 'edited', orderId } });
    expect(dig(edited, 'editStatus', 'orderEvents', 0)).toMatchObject({
      type: 'EDIT',
      old: { quantity: 5, limitPrice: price },
      new: { limitPrice: price - 20, filled },
      reducedQuantity: null,
    });
    expect(dig(open(), 0, 'unfilledSize')).toBeCloseTo(4, 8);
    edit({ size: '4.5', qtyMode: 'ABSOLUTE' });
    expect(dig(open(), 0, 'unfilledSize')).toBeCloseTo(4.5 - filled, 8);
    const status = (params: Readonly<Record<string, string>>): unknown =>
      dig(edit(params), 'editStatus', 'status');
    expect([
      status({ stopPrice: '5' }),
      status({ size: '-1' }),
      status({ limitPrice: 'x' }),
      status({ orderId: 'nobody', size: '1' }),
    ]).toEqual(['orderForEditNotAStop', 'invalidSize', 'invalidPrice', 'orderForEditNotFound']);
    // to where it trades: the execution says what the order was before the edit
    const crossing = edit({ limitPrice: String(best('asks') + 20) });
    expect(dig(crossing, 'editStatus', 'orderEvents', 1)).toMatchObject({
      type: 'EXECUTION',
      orderPriorEdit: { orderId, limitPrice: price - 20 },
    });
  });

  it('does not let a trailing stop be moved by hand', () => {
    const { send, box } = opened();
    const sent = send({
      orderType: 'trailing_stop',
      side: 'sell',
      trailingStopMaxDeviation: '10',
      trailingStopDeviationUnit: 'PERCENT',
    });
    const orderId = String(dig(sent, 'sendStatus', 'order_id'));
    const status = (params: Readonly<Record<string, string>>): unknown =>
      dig(box.ask('ada', 'POST', 'editorder', { orderId, ...params }), 'editStatus', 'status');
    expect([
      status({ stopPrice: '5' }),
      status({ limitPrice: '5' }),
      status({ trailingStopMaxDeviation: '20', trailingStopDeviationUnit: 'PERCENT' }),
    ]).toEqual(['cannotEditTriggerPriceOfTrailingStop', 'cannotEditLimitPriceOfTrailingStop', 'edited']);
  });

  it('cancels by either id, and knows what was filled or never was', () => {
    const { best, send, box } = opened();
    const cancel = (params: Readonly<Record<string, string>>) =>
      box.ask('ada', 'POST', 'cancelorder', params);
    const one = send({ orderType: 'lmt', limitPrice: String(best('bids') - 50) });
    const id = String(dig(one, 'sendStatus', 'order_id'));
    const canceled = cancel({ order_id: id });
    expect(canceled).toMatchObject({ cancelStatus: { status: 'cancelled', order_id: id } });
    expect(dig(canceled, 'cancelStatus', 'orderEvents', 0)).toMatchObject({ type: 'CANCEL', uid: id });
    send({ orderType: 'lmt', limitPrice: String(best('bids') - 50), cliOrdId: 'named' });
    expect(dig(cancel({ cliOrdId: 'named' }), 'cancelStatus', 'status')).toBe('cancelled');
    const taken = send({ orderType: 'mkt' });
    expect([
      dig(cancel({ order_id: id }), 'cancelStatus', 'status'),
      dig(cancel({ order_id: String(dig(taken, 'sendStatus', 'order_id')) }), 'cancelStatus', 'status'),
      dig(cancel({ order_id: 'never' }), 'cancelStatus', 'status'),
    ]).toEqual(['notFound', 'filled', 'notFound']);
  });

  it('cancels all, of one contract or of every one, and nothing of spot', () => {
    const { best, send, box, open } = opened();
    box.inside.house.add('ada', {
      symbol: 'BTC/USD',
      side: 'buy',
      type: 'limit',
      qty: '0.01',
      limit: { type: 'static', value: '10000' },
    });
    for (const away of [10, 20]) send({ orderType: 'lmt', limitPrice: String(best('bids') - away) });
    send({ orderType: 'lmt', symbol: 'PF_ETHUSD', size: '0.1', limitPrice: '1000' });
    expect(open().length).toBe(3);
    const some = box.ask('ada', 'POST', 'cancelallorders', { symbol: 'pf_xbtusd' });
    expect(some).toMatchObject({ cancelStatus: { status: 'cancelled', cancelOnly: 'PF_XBTUSD' } });
    expect(list(dig(some, 'cancelStatus', 'cancelledOrders')).length).toBe(2);
    expect(list(dig(some, 'cancelStatus', 'orderEvents')).length).toBe(2);
    expect(dig(box.ask('ada', 'POST', 'cancelallorders'), 'cancelStatus', 'cancelOnly')).toBe('all');
    expect(dig(box.ask('ada', 'POST', 'cancelallorders'), 'cancelStatus', 'status')).toBe('noOrdersToCancel');
    expect(box.inside.house.account('ada').openOrders.size).toBe(1);
  });

  it('has a dead man switch that goes off and says so', () => {
    const { best, send, box, open } = opened();
    const line = box.line();
    line.say({ event: 'subscribe', feed: 'open_orders', ...line.signs('ada') });
    send({ orderType: 'lmt', limitPrice: String(best('bids') - 5_000) });
    expect(box.ask('ada', 'POST', 'cancelallordersafter', { timeout: '60' })).toMatchObject({
      status: { currentTime: '2026-11-03T09:15:20.000Z', triggerTime: '2026-11-03T09:16:20.000Z' },
    });
    expect(
      dig(box.ask('ada', 'POST', 'cancelallordersafter', { timeout: '0' }), 'status', 'triggerTime'),
    ).toBe('0');
    box.ask('ada', 'POST', 'cancelallordersafter', { timeout: '2' });
    box.clock.turn(3_000);
    expect(open()).toEqual([]);
    expect(line.frames('open_orders').at(-1)).toMatchObject({ is_cancel: true, reason: 'dead_man_switch' });
  });

  it('carries out a batch entry by entry, sent encoded or as it is', () => {
    const { best, box, open } = opened();
    const { key, secret } = box.keyOf('ada');
    const limitPrice = best('bids') - 40;
    const batchOrder = [
      {
        order: 'send',
        order_tag: '1',
        orderType: 'lmt',
        symbol: 'PF_XBTUSD',
        side: 'buy',
        size: 0.01,
        limitPrice,
        cliOrdId: 'a',
      },
      {
        order: 'send',
        order_tag: '2',
        orderType: 'lmt',
        symbol: 'PF_XBTUSD',
        side: 'buy',
        size: 0,
        limitPrice,
      },
      { order: 'edit', cliOrdId: 'a', limitPrice: limitPrice - 1 },
      { order: 'cancel', cliOrdId: 'nobody' },
    ];
    for (const json of [JSON.stringify({ batchOrder }), encodeURIComponent(JSON.stringify({ batchOrder }))]) {
      const body = `json=${json}`;
      const authent = futuresSignature(secret, `${body}/api/v3/batchorder`);
      const answer = bodyOf(
        box.call('POST', '/derivatives/api/v3/batchorder', '', body, { apikey: key, authent }),
      );
      const rows = list(dig(answer, 'batchStatus'));
      expect(rows.slice(1).map((row) => [dig(row, 'status'), dig(row, 'order_tag')])).toEqual([
        ['invalidSize', '2'],
        ['edited', null],
        ['notFound', null],
      ]);
      expect(['placed', 'clientOrderIdAlreadyExist']).toContain(dig(rows, 0, 'status'));
      expect(open()[0]).toMatchObject({ cliOrdId: 'a', limitPrice: limitPrice - 1 });
    }
  });

  it('knows an order by its status for five seconds after its end, asked by POST or GET', () => {
    const { best, send, box } = opened();
    const waiting = send({ orderType: 'stp', side: 'sell', stopPrice: String(best('bids') - 9_000) });
    const taken = send({ orderType: 'mkt', cliOrdId: 'fast' });
    const post = send({ orderType: 'post', limitPrice: String(best('asks') + 5) });
    const idOf = (sent: unknown): string => String(dig(sent, 'sendStatus', 'order_id'));
    const { key, secret } = box.keyOf('ada');
    const query = `orderIds=${idOf(waiting)}&orderIds=${idOf(post)}&cliOrdIds=fast`;
    const authent = futuresSignature(secret, `${query}/api/v3/orders/status`);
    const ask = (method: string): unknown =>
      dig(
        bodyOf(box.call(method, '/derivatives/api/v3/orders/status', query, '', { apikey: key, authent })),
        'orders',
      );
    expect(ask('GET')).toMatchObject([
      {
        status: 'TRIGGER_PLACED',
        updateReason: 'NEW_USER_ORDER',
        error: null,
        order: {
          type: 'TRIGGER_ORDER',
          orderId: idOf(waiting),
          priceTriggerOptions: { triggerSide: 'TRIGGER_BELOW', triggerSignal: 'MARK_PRICE' },
          triggerTime: null,
        },
      },
      { status: 'REJECTED', updateReason: 'POST_WOULD_EXECUTE_REASON', error: 'POST_WOULD_EXECUTE' },
      { status: 'FULLY_EXECUTED', updateReason: 'FULL_FILL', order: { orderId: idOf(taken), filled: 0.01 } },
    ]);
    expect(ask('POST')).toEqual(ask('GET'));
    box.clock.turn(6_000);
    expect(list(ask('GET')).map((row) => dig(row, 'status'))).toEqual(['TRIGGER_PLACED']);
  });
});
