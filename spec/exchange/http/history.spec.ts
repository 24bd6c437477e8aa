import { describe, expect, it } from '@jest/globals';
import { placed } from './support/placed.ts';
import { spotBox } from './support/spotBox.ts';

const limit = { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', price: '40000', volume: '0.01' };
const market = { pair: 'XBTUSD', type: 'buy', ordertype: 'market', volume: '0.01' };

/** A hundred and twenty orders that are gone, two of them named. */
const busy = () => {
  const box = spotBox();
  const ids = Array.from({ length: 120 }, (_, index) => {
    const own = index === 7 ? { cl_ord_id: 'seventh' } : { userref: String(index % 3) };
    const txid = placed(box, { ...limit, ...own });
    box.clock.turn(100);
    box.post('CancelOrder', { txid });
    return txid;
  });
  box.rest();
  return { box, newestFirst: ids.reverse() };
};

describe('ClosedOrders', () => {
  it('come in pages of fifty, newest first, by offset and by cursor alike', () => {
    const { box, newestFirst } = busy();
    const byOffset = [0, 50, 100].flatMap((ofs) => {
      const { closed, count } = box.post('ClosedOrders', { ofs: String(ofs) }).result;
      expect(count).toBe(120);
      return Object.keys(closed);
    });
    expect(byOffset).toEqual(newestFirst);
    const byCursor: string[] = [];
    let cursor: string | null | undefined;
    do {
      const on = cursor === undefined || cursor === null ? {} : { cursor };
      const { result } = box.post('ClosedOrders', { with_cursor: 'true', ...on });
      byCursor.push(...Object.keys(result.closed));
      cursor = result.cursor?.next;
    } while (cursor !== null && cursor !== undefined);
    expect(byCursor).toEqual(newestFirst);
    expect(box.post('ClosedOrders', { without_count: 'true' }).result.count).toBe(0);
    expect(box.post('ClosedOrders', { with_cursor: 'true', ofs: '50' }).error).toEqual([
      'EGeneral:Invalid arguments:cursor',
    ]);
    expect(box.post('ClosedOrders', { cursor: 'nowhere' }).error).toEqual([
      'EGeneral:Invalid arguments:cursor',
    ]);
  });

  it('are found by group, by own name and by time, also the time of another order', () => {
    const { box, newestFirst } = busy();
    const named = box.post('ClosedOrders', { cl_ord_id: 'seventh' }).result;
    expect(Object.keys(named.closed)).toEqual([newestFirst.at(-8)]);
    expect(box.post('ClosedOrders', { userref: '2' }).result.count).toBe(40);
    const [third = '', tenth = ''] = [newestFirst[3], newestFirst[10]];
    const between = { start: tenth, end: third, closetime: 'open' };
    expect(Object.keys(box.post('ClosedOrders', between).result.closed)).toEqual(newestFirst.slice(3, 10));
    const { closed } = box.post('ClosedOrders').result;
    const start = String(closed[third]?.opentm);
    expect(Object.keys(box.post('ClosedOrders', { start, closetime: 'open' }).result.closed)).toEqual(
      newestFirst.slice(0, 3),
    );
    expect(box.post('ClosedOrders', { start: 'nowhere' }).error).toEqual([
      'EGeneral:Invalid arguments:start',
    ]);
    expect(box.post('ClosedOrders', { closetime: 'late' }).error).toEqual([
      'EGeneral:Invalid arguments:closetime',
    ]);
  });
});

describe('OpenOrders', () => {
  it('come all at once, or in pages where that is asked for', () => {
    const box = spotBox();
    const ids = Array.from({ length: 60 }, (_, index) =>
      placed(box, { ...limit, volume: '0.001', userref: String(index % 2) }),
    ).reverse();
    expect(Object.keys(box.post('OpenOrders').result.open)).toEqual(ids);
    expect(Object.keys(box.post('OpenOrders', { userref: '1' }).result.open)).toHaveLength(30);
    const first = box.post('OpenOrders', { with_cursor: 'true', limit: '40' }).result;
    const second = box.post('OpenOrders', { cursor: first.cursor?.next ?? '', limit: '40' }).result;
    expect([...Object.keys(first.open), ...Object.keys(second.open)]).toEqual(ids);
    expect(second.cursor).toEqual({ next: null });
    expect(box.post('OpenOrders', { with_cursor: 'true', limit: '101' }).error).toEqual([
      'EGeneral:Invalid arguments:limit',
    ]);
  });

  it('are those of the account alone, and of spot alone', () => {
    const box = spotBox({ contracts: ['PF_XBTUSD'] });
    const txid = placed(box, limit);
    const contract = box.inside.house.add('ada', {
      symbol: 'PF_XBTUSD',
      side: 'buy',
      type: 'limit',
      qty: '0.01',
      limit: { type: 'static', value: '40000' },
    });
    expect(contract.type).toBe('done');
    expect(Object.keys(box.post('OpenOrders').result.open)).toEqual([txid]);
    expect(box.post('OpenOrders', {}, 'bob').result.open).toEqual({});
    expect(box.post('QueryOrders', { txid }, 'bob').error).toEqual(['EOrder:Invalid order']);
    box.post('CancelAll');
    expect(box.inside.house.account('ada').openOrders.size).toBe(1);
  });
});

describe('QueryOrders', () => {
  it('finds open and ended orders by either name', () => {
    const box = spotBox();
    const one = placed(box, { ...limit, cl_ord_id: 'mine' });
    const two = placed(box, market);
    const { result } = box.post('QueryOrders', { txid: `${one}, ${two}`, trades: 'true' });
    expect(Object.entries(result).map(([id, { status }]) => [id, status])).toEqual([
      [one, 'open'],
      [two, 'closed'],
    ]);
    expect(result[two]?.trades?.length).toBeGreaterThan(0);
    expect(Object.keys(box.post('QueryOrders', { cl_ord_id: 'mine' }).result)).toEqual([one]);
    expect(box.post('QueryOrders').error).toEqual(['EGeneral:Invalid arguments:txid']);
    const many = Array.from({ length: 51 }, () => one).join(',');
    expect(box.post('QueryOrders', { txid: many }).error).toEqual(['EGeneral:Invalid arguments:txid']);
  });
});

describe('trades and ledgers', () => {
  it('are narrowed by pair, kind, asset and time, and looked up by their ids', () => {
    const box = spotBox();
    placed(box, market);
    box.clock.turn(5_000);
    placed(box, { ...market, pair: 'ETHUSD', volume: '0.1' });
    const all = Object.keys(box.post('TradesHistory').result.trades);
    expect(all.length).toBeGreaterThan(1);
    const ether = box.post('TradesHistory', { pair: 'XETHZUSD' }).result;
    expect(Object.values(ether.trades).map(({ pair }) => pair)).toEqual(['XETHZUSD']);
    const oldest = all.at(-1) ?? '';
    expect(Object.keys(box.post('TradesHistory', { start: oldest }).result.trades)).toEqual(all.slice(0, -1));
    expect(Object.keys(box.post('TradesHistory', { end: oldest }).result.trades)).toEqual([oldest]);
    expect(box.post('TradesHistory', { type: 'any position' }).result.count).toBe(0);
    expect(Object.keys(box.post('QueryTrades', { txid: oldest }).result)).toEqual([oldest]);
    expect(box.post('QueryTrades', { txid: oldest }, 'bob').error).toEqual(['EOrder:Invalid order']);
    box.rest();

    const { ledger } = box.post('Ledgers', { asset: 'ETH', type: 'trade' }).result;
    expect(Object.values(ledger).map(({ asset }) => asset)).toEqual(['XETH']);
    const [entry = ''] = Object.keys(ledger);
    expect(box.post('QueryLedgers', { id: entry }).result).toEqual(ledger);
    const both = box.json('Ledgers', {
      asset: [{ asset: 'XBT', aclass: 'currency' }, { asset: 'XETH' }],
    }).result;
    expect(new Set(Object.values(both.ledger).map(({ asset }) => asset))).toEqual(new Set(['XXBT', 'XETH']));
    const later = box.post('Ledgers', { start: entry }).result.ledger;
    expect(Object.keys(later)).not.toContain(entry);
    expect(box.post('Ledgers', { type: 'gift' }).error).toEqual(['EGeneral:Invalid arguments:type']);
    expect(box.post('QueryLedgers', { id: 'L' }).error).toEqual(['EGeneral:Invalid arguments:id']);
  });
});
