import { describe, expect, it } from '@jest/globals';
import { bodyOf, dig, futuresBox, list, members } from './support/futuresBox.ts';

const path = '/api/charts/v1/analytics';

function asking() {
  const box = futuresBox();
  const since = Math.floor(box.clock.now() / 1_000) - 3_600;
  return {
    ...box,
    since,
    data: (kind: string, interval = 300): unknown =>
      dig(box.get(`${path}/PF_XBTUSD/${kind}`, `since=${since}&interval=${interval}`), 'result', 'data'),
  };
}

const numbers = (value: unknown): readonly number[] => {
  if (!Array.isArray(value)) throw new TypeError('no list');
  return value.map(Number);
};

describe('analytics of a market', () => {
  it('tell of the same trades as its candles', () => {
    const box = asking();
    box.clock.turn(60_000);
    const { candles } = box.get('/api/charts/v1/trade/PF_XBTUSD/5m', `from=${box.since}`);
    const rows = list(candles);
    expect(rows.length).toBeGreaterThan(10);
    expect(numbers(box.data('trade-volume'))).toEqual(rows.map(({ volume }) => Number(volume)));
    const answer = box.get(`${path}/PF_XBTUSD/trade-count`, `since=${box.since}&interval=300`);
    expect(numbers(dig(answer, 'result', 'timestamp'))).toEqual(rows.map(({ time }) => Number(time) / 1_000));
    const flow = box.data('cvd');
    const [bought, sold] = [numbers(dig(flow, 'buyVolume')), numbers(dig(flow, 'sellVolume'))];
    const differences = numbers(box.data('aggressor-differential'));
    const sums = numbers(dig(flow, 'cvd'));
    let sum = 0;
    for (const [index, difference] of differences.entries()) {
      expect(difference).toBeCloseTo((bought[index] ?? 0) - (sold[index] ?? 0), 8);
      sum += difference;
      expect(sums[index]).toBeCloseTo(sum, 8);
    }
    // the last bucket's trades are all still known
    expect((bought.at(-1) ?? 0) + (sold.at(-1) ?? 0)).toBeCloseTo(Number(rows.at(-1)?.['volume']), 8);
  });

  it('tell of the book as it stands, and of holders as the accounts are', () => {
    const box = asking();
    const { bids, listing } = box.pair('PF_XBTUSD');
    const best = (bids.levels()[0]?.price ?? 0) / 10 ** listing.pricePrecision;
    expect(Number(numbers(dig(box.data('spreads'), 'bid', 'best_price')).at(-1))).toBe(best);
    expect(dig(box.data('spreads'), 'bid', 'best_price', 0)).toBeNull();
    expect(Object.keys(members(dig(box.data('slippage'), 'ask')))).toEqual([
      'slippage_1k',
      'slippage_10k',
      'slippage_100k',
      'slippage_1m',
    ]);
    const depths = ['005', '01', '025', '05', '10', '100'].map((band) =>
      Number(dig(box.data('liquidity'), 'ask', `liquidity_${band}`, -1)),
    );
    expect(depths).toEqual([...depths].sort((one, other) => one - other));
    box.ask('ada', 'POST', 'sendorder', { symbol: 'PF_XBTUSD', side: 'buy', size: '2', orderType: 'mkt' });
    expect(dig(box.data('open-interest'), -1)).toEqual(['2', '2', '2', '2']);
    expect(dig(box.data('long-short-info'), 'longCount', -1)).toBe(1);
    expect(dig(box.data('top-traders'), 'top20Percent', 'openInterest', -1)).toBe('2');
  });

  it('refuse what can not be, in the shape of an answer', () => {
    const box = asking();
    const asked = (of: string, query: string) => {
      const answer = box.call('GET', `${path}/${of}`, query);
      return [answer?.status, dig(bodyOf(answer), 'errors', 0, 'field')];
    };
    const span = 'since=1762161320&interval=60';
    expect(asked('PF_NOPE/funding', span)).toEqual([404, 'symbol']);
    expect(asked('PF_XBTUSD/nothing', span)).toEqual([404, 'analytics_type']);
    expect(asked('PF_XBTUSD/funding', 'interval=60')).toEqual([400, 'since']);
    expect(asked('PF_XBTUSD/funding', 'since=1&interval=61')).toEqual([400, 'interval']);
    expect(asked('PF_XBTUSD/funding', 'since=9&interval=60&to=1')).toEqual([400, 'to']);
    expect(asked('liquidity-pool', 'since=x&interval=60')).toEqual([400, 'since']);
  });
});

describe('public events of orders', () => {
  it('are those of the accounts without their names, and of whoever took', () => {
    const box = futuresBox();
    const [best] = box.pair('PF_XBTUSD').bids.levels();
    const send = (params: Readonly<Record<string, string>>): unknown =>
      dig(
        box.ask('ada', 'POST', 'sendorder', { symbol: 'PF_XBTUSD', side: 'buy', size: '0.01', ...params }),
        'sendStatus',
        'order_id',
      );
    const price = String(Number(best?.price) - 500);
    const resting = send({ orderType: 'lmt', limitPrice: price, cliOrdId: 'mine' });
    send({ orderType: 'stp', side: 'sell', stopPrice: price });
    const taking = send({ orderType: 'mkt' });
    box.ask('ada', 'POST', 'cancelorder', { order_id: String(resting) });
    const answer = box.get('/api/history/v3/market/PF_XBTUSD/orders', 'count=1000');
    expect(JSON.stringify(answer)).not.toContain('mine');
    const events = list(dig(answer, 'elements'));
    const of = (uid: unknown) => events.filter((event) => JSON.stringify(event).includes(String(uid)));
    expect(of(resting).map(({ event }) => Object.keys(members(event))[0])).toEqual([
      'OrderCancelled',
      'OrderPlaced',
    ]);
    expect(of(taking).map(({ event }) => Object.keys(members(event))[0])).toEqual([
      'OrderUpdated',
      'OrderPlaced',
    ]);
    const [execution] = list(
      dig(box.get('/api/history/v3/market/PF_XBTUSD/executions', 'count=1'), 'elements'),
    );
    expect(dig(execution, 'event', 'Execution', 'execution', 'takerOrder', 'uid')).toBe(taking);
    const takers = list(
      dig(box.get('/api/history/v3/market/PF_XBTUSD/executions', 'count=50'), 'elements'),
    ).map((one) => dig(one, 'event', 'Execution', 'execution', 'takerOrder', 'uid'));
    for (const taker of takers) expect(of(taker).length).toBeGreaterThan(0);
  });
});
