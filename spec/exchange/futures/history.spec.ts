import { describe, expect, it } from '@jest/globals';
import { bodyOf, dig, futuresBox, list, members } from './support/futuresBox.ts';

const keys = (value: unknown): readonly string[] => Object.keys(members(value)).sort();
const words = (text: string): readonly string[] => text.split(' ').sort();

function opened() {
  const box = futuresBox();
  const best = (side: 'asks' | 'bids'): number => box.pair('PF_XBTUSD')[side].levels()[0]?.price ?? 0;
  const send = (params: Readonly<Record<string, string>>) =>
    box.ask('ada', 'POST', 'sendorder', { symbol: 'PF_XBTUSD', side: 'buy', size: '0.01', ...params });
  const history = (name: string, params: Readonly<Record<string, string>> = {}) =>
    box.signed('ada', 'GET', `/api/history/v3/${name}`, params);
  const elements = (name: string, params: Readonly<Record<string, string>> = {}) =>
    list(dig(bodyOf(history(name, params)), 'elements'));
  return { box, best, send, history, elements };
}

describe('the history of the derivatives', () => {
  it('shows an order from its placing to its end, newest first', () => {
    const { send, best, elements, box } = opened();
    const sent = send({ orderType: 'lmt', limitPrice: String(best('bids') - 30), cliOrdId: 'x' });
    box.clock.turn(100);
    box.ask('ada', 'POST', 'editorder', { cliOrdId: 'x', limitPrice: String(best('bids') - 3_000) });
    box.ask('ada', 'POST', 'cancelorder', { cliOrdId: 'x' });
    const events = elements('orders');
    expect(
      events.map((one) => [
        Object.keys(members(dig(one, 'event')))[0],
        dig(one, 'event', 'OrderUpdated', 'reason'),
      ]),
    ).toEqual([
      ['OrderCancelled', undefined],
      ['OrderUpdated', 'edited_by_user'],
      ['OrderPlaced', undefined],
    ]);
    const order = dig(events, 2, 'event', 'OrderPlaced', 'order');
    expect(keys(order)).toEqual(
      words(
        'uid accountUid tradeable direction quantity filled timestamp limitPrice orderType clientId reduceOnly ' +
          'lastUpdateTimestamp spotData',
      ),
    );
    expect(order).toMatchObject({
      uid: dig(sent, 'sendStatus', 'order_id'),
      direction: 'Buy',
      quantity: '0.01',
      filled: '0',
      orderType: 'Limit',
      clientId: 'x',
    });
    expect(keys(events[0])).toEqual(words('uid timestamp event'));
  });

  it('shows what was filled, what was rejected, and triggers apart', () => {
    const { send, best, elements, box } = opened();
    send({ orderType: 'mkt' });
    send({ orderType: 'post', limitPrice: String(best('asks') + 5) });
    send({ orderType: 'stp', side: 'sell', stopPrice: String(best('bids') - 9_000) });
    send({
      orderType: 'take_profit',
      side: 'sell',
      stopPrice: String(best('bids') - 50),
      triggerSignal: 'last',
    });
    box.clock.turn(200);
    const names = (name: string): readonly unknown[] =>
      elements(name).map((one) => Object.keys(members(dig(one, 'event')))[0]);
    expect(names('orders').slice(-3)).toEqual(['OrderRejected', 'OrderUpdated', 'OrderPlaced']);
    expect(dig(elements('orders'), -2, 'event', 'OrderUpdated')).toMatchObject({
      reason: 'full_fill',
      newOrder: { filled: '0.01' },
      oldOrder: { filled: '0' },
    });
    expect(names('triggers').slice(-3)).toEqual([
      'OrderTriggerActivated',
      'OrderTriggerPlaced',
      'OrderTriggerPlaced',
    ]);
    expect(
      keys(dig(elements('triggers'), -1, 'event', 'OrderTriggerPlaced', 'order', 'triggerOptions')),
    ).toEqual(words('triggerPrice triggerSignal triggerSide trailingStopOptions limitPriceOffset'));
  });

  it('pages with a token in the body and the headers, without a hole or a double', () => {
    const { send, history, elements } = opened();
    for (let count = 0; count < 7; count += 1) send({ orderType: 'mkt' });
    const all = elements('executions', { sort: 'asc' }).map((one) => dig(one, 'uid'));
    expect(all.length).toBeGreaterThanOrEqual(7);
    const paged: unknown[] = [];
    let token: string | undefined;
    for (let round = 0; round < 20; round += 1) {
      const params = {
        sort: 'asc',
        count: '3',
        ...(token === undefined ? {} : { continuation_token: token }),
      };
      const answer = history('executions', params);
      const body = bodyOf(answer);
      paged.push(...list(dig(body, 'elements')).map((one) => dig(one, 'uid')));
      expect(dig(body, 'len')).toBe(list(dig(body, 'elements')).length);
      expect(answer?.headers?.['next-continuation-token']).toBe(dig(body, 'continuationToken'));
      expect(answer?.headers?.['is-truncated']).toBe(String(dig(body, 'continuationToken') !== undefined));
      const next = dig(body, 'continuationToken');
      if (typeof next !== 'string') break;
      token = next;
    }
    expect(paged).toEqual(all);
    expect(bodyOf(history('executions', { continuation_token: 'what' }))).toMatchObject({ status: 'error' });
    expect(history('executions', { since: 'x' })?.status).toBe(400);
  });

  it('answers the older name with the same', () => {
    const { send, box, elements } = opened();
    send({ orderType: 'mkt' });
    const older = bodyOf(box.signed('ada', 'GET', '/api/history/v2/executions'));
    expect(list(dig(older, 'elements'))).toEqual(elements('executions'));
    const [one] = elements('executions');
    const execution = dig(one, 'event', 'execution', 'execution');
    expect(keys(execution)).toEqual(
      words(
        'uid order timestamp quantity price markPrice executionType limitFilled oldTakerOrder usdValue orderData regulatoryData',
      ),
    );
    expect(dig(execution, 'orderData')).toMatchObject({
      positionSize: '0.01',
      feeCalculationInfo: [{ percentageFee: expect.stringMatching(/^0\.0/) }],
    });
  });

  it('shows positions as they open, grow, turn and close', () => {
    const { send, elements } = opened();
    for (const [side, size] of [
      ['buy', '0.01'],
      ['buy', '0.02'],
      ['sell', '0.01'],
      ['sell', '0.05'],
      ['buy', '0.03'],
    ])
      send({ orderType: 'mkt', side: String(side), size: String(size) });
    const changes = elements('positions', { sort: 'asc' }).map((one) => [
      dig(one, 'positionChange'),
      dig(one, 'oldPosition'),
      dig(one, 'newPosition'),
    ]);
    expect(changes[0]).toEqual(['open', '0', '0.01']);
    expect(changes.at(-1)).toEqual(['close', '-0.03', '0']);
    expect(changes.map(([change]) => change)).toEqual(['open', 'increase', 'decrease', 'reverse', 'close']);
    expect(elements('positions', { opened: 'true' }).length).toBe(1);
  });

  it('keeps the entry price that the position has', () => {
    const { send, box, elements } = opened();
    for (const [side, size] of [
      ['buy', '0.4'],
      ['buy', '0.3'],
      ['sell', '0.2'],
      ['sell', '0.1'],
    ]) {
      send({ orderType: 'mkt', side: String(side), size: String(size) });
      box.clock.turn(5_000);
    }
    const [position] = list(dig(box.ask('ada', 'GET', 'openpositions'), 'openPositions'));
    const [last] = elements('positions');
    expect(last).toMatchObject({ positionChange: 'decrease', newPosition: '0.4' });
    expect(Number(dig(last, 'newAverageEntryPrice'))).toBeCloseTo(Number(dig(position, 'price')), 2);
    expect(dig(last, 'oldAverageEntryPrice')).toBe(dig(last, 'newAverageEntryPrice'));
  });

  it('keeps a log whose balances follow each other, two rows a trade', () => {
    const { send, box, history } = opened();
    send({ orderType: 'mkt', size: '0.5' });
    box.clock.turn(2_000);
    send({ orderType: 'mkt', side: 'sell', size: '0.5' });
    box.ask('ada', 'POST', 'withdrawal', { currency: 'USD', amount: '5' });
    const rows = list(dig(bodyOf(history('account-log', { sort: 'asc' })), 'logs'));
    expect(rows.map((row) => dig(row, 'id'))).toEqual(rows.map((_, index) => index + 1));
    for (const asset of ['usd', 'pf_xbtusd']) {
      let balance = 0;
      for (const row of rows.filter((one) => dig(one, 'asset') === asset)) {
        expect(Number(dig(row, 'old_balance'))).toBeCloseTo(balance, 6);
        balance = Number(dig(row, 'new_balance'));
      }
      const flex = dig(
        box.ask('ada', 'GET', 'accounts'),
        'accounts',
        'flex',
        'currencies',
        'USD',
        'quantity',
      );
      expect(balance).toBeCloseTo(asset === 'usd' ? Number(flex) : 0, 6);
    }
    const trades = rows.filter((row) => dig(row, 'execution') !== null);
    const money = trades.filter((row) => dig(row, 'asset') === 'usd');
    expect(money.length * 2).toBe(trades.length);
    expect(money.every((row) => Number(dig(row, 'fee')) > 0)).toBe(true);
    expect(dig(rows, 0, 'info')).toBe('cross-exchange transfer');
    expect(
      list(dig(bodyOf(history('account-log', { from: '2', to: '3' })), 'logs')).map((row) => dig(row, 'id')),
    ).toEqual([3, 2]);
    expect(
      list(dig(bodyOf(history('account-log', { info: 'futures trade', count: '2' })), 'logs')).length,
    ).toBe(2);
    const csv = String(history('accountlogcsv')?.body).trim().split('\n');
    expect(csv.length).toBe(rows.length + 1);
    expect(csv[0]).toContain('dateTime');
    expect(csv[1]).toContain('2026-11-03 09:15:22');
  });

  it('shows the executions of all, which are the public trades', () => {
    const { box } = opened();
    const page = box.get('/api/history/v3/market/PF_XBTUSD/executions', 'count=10');
    const [first] = list(dig(page, 'elements'));
    const [trade] = list(dig(box.get('/derivatives/api/v3/history', 'symbol=PF_XBTUSD'), 'history'));
    expect(dig(first, 'uid')).toBe(dig(trade, 'uid'));
    const execution = dig(first, 'event', 'Execution', 'execution');
    expect(Number(dig(execution, 'price'))).toBe(dig(trade, 'price'));
    expect(dig(execution, 'takerOrder', 'direction')).toBe(dig(trade, 'side') === 'buy' ? 'Buy' : 'Sell');
    expect(dig(page, 'len')).toBe(10);
    expect(box.call('GET', '/api/history/v3/market/PF_NOPE/executions')?.status).toBe(404);
  });

  it('pays funding by the hour and writes it down with its rate', () => {
    const box = futuresBox({
      startMs: Date.UTC(2026, 10, 3, 9, 59, 50),
      contracts: ['PF_XBTUSD'],
      speed: 60,
    });
    box.clock.turn(1_000);
    box.ask('ada', 'POST', 'sendorder', { orderType: 'mkt', symbol: 'PF_XBTUSD', side: 'buy', size: '10' });
    box.clock.turn(60_000);
    const rows = list(dig(bodyOf(box.signed('ada', 'GET', '/api/history/v3/account-log')), 'logs'));
    const paid = rows.find((row) => dig(row, 'info') === 'funding rate change');
    const rates = list(
      dig(box.get('/derivatives/api/v3/historical-funding-rates', 'symbol=PF_XBTUSD'), 'rates'),
    );
    const past = rates.find((rate) => dig(rate, 'timestamp') === '2026-11-03T10:00:00.000Z');
    expect(paid).toMatchObject({ contract: 'pf_xbtusd', funding_rate: dig(past, 'relativeFundingRate') });
    expect(Number(dig(paid, 'realized_funding'))).toBeCloseTo(-10 * Number(dig(past, 'fundingRate')), 1);
  });
});
