import { describe, expect, it } from '@jest/globals';
import { v1Protocols } from '../../../lib/exchange/wire/v1/v1Protocols.ts';
import { ownFrames } from '../v1/support/ownOrders.ts';
import { v1Line } from '../v1/support/v1Line.ts';
import { only } from './support/only.ts';
import { placed } from './support/placed.ts';
import { spotBox } from './support/spotBox.ts';
import { units } from './support/units.ts';

const apart = { consolidate_taker: 'false' };

/** Bob offers twice at one price and once a tick above; Ada takes all three with one order. */
const taken = (fields: Record<string, string> = {}, before?: Record<string, string>) => {
  const box = spotBox();
  if (before !== undefined) placed(box, { pair: 'XBTUSD', ordertype: 'market', ...before });
  const best = Number(box.open('Depth', 'pair=XBTUSD&count=1').result.XXBTZUSD.bids[0][0]);
  const offer = { pair: 'XBTUSD', type: 'sell', ordertype: 'limit', leverage: '' };
  const prices = [best + 0.1, best + 0.1, best + 0.2].map((price) => price.toFixed(1));
  const offers = prices.map((price, index) =>
    placed(box, { ...offer, price, volume: `0.1${index}000007` }, 'bob'),
  );
  const txid = placed(box, {
    ...{ pair: 'XBTUSD', type: 'buy', ordertype: 'limit', price: prices[2] ?? '', volume: '0.5' },
    ...fields,
  });
  const { fills } = box.inside.house.account('ada');
  const ids = fills.filter(({ orderId }) => orderId === txid).map(({ id }) => id);
  return { box, offers, txid, ids, prices };
};

describe('the trades of one taker', () => {
  it('are one trade unless they are wanted apart, and what is one is the sum of what is apart', () => {
    const { box, ids, txid } = taken();
    expect(ids).toHaveLength(3);
    const told = box.post('TradesHistory', { ledgers: 'true' }).result;
    const single = box.post('TradesHistory', { ledgers: 'true', ...apart }).result;
    expect([Object.keys(told.trades), told.count]).toEqual([[ids[0]], 1]);
    expect([Object.keys(single.trades), single.count]).toEqual([[...ids].reverse(), 3]);
    const one = only(told.trades);
    const parts = ids.flatMap((id) => single.trades[id] ?? []);
    const sum = (name: 'vol' | 'fee' | 'cost', precision: number): bigint =>
      parts.reduce((total, part) => total + units(part[name], precision), 0n);
    expect(units(one.vol, 8)).toBe(sum('vol', 8));
    expect(units(one.fee, 4)).toBe(sum('fee', 4));
    // each part is rounded by itself
    expect(Math.abs(Number(units(one.cost, 5) - sum('cost', 5)))).toBeLessThanOrEqual(2);
    expect(one).toMatchObject({
      ordertxid: txid,
      postxid: 'TKH2SE-M7IF5-CFI7LT',
      price: (Number(one.cost) / Number(one.vol)).toFixed(1),
      trade_id: parts[0]?.trade_id,
      time: parts[2]?.time,
      maker: false,
      ledgers: parts.flatMap(({ ledgers = [] }) => ledgers),
    });
    expect(parts.map(({ postxid }) => postxid)).toEqual(ids.map(() => 'TKH2SE-M7IF5-CFI7LT'));
    expect(one.ledgers).toHaveLength(6);
  });

  it('are apart for the makers that they met', () => {
    const { box, offers } = taken();
    const { trades } = box.post('TradesHistory', {}, 'bob').result;
    expect(Object.values(trades).map(({ ordertxid }) => ordertxid)).toEqual([...offers].reverse());
  });

  it('stay apart from what the order traded later as a maker', () => {
    const { box, ids, prices } = taken();
    const offer = { pair: 'XBTUSD', type: 'sell', ordertype: 'limit', price: prices[2] ?? '' };
    placed(box, { ...offer, volume: '0.05' }, 'bob');
    placed(box, { ...offer, volume: '0.05' }, 'bob');
    const { trades } = box.post('TradesHistory').result;
    expect(Object.values(trades).map(({ maker }) => maker)).toEqual([true, true, false]);
    expect(Object.keys(trades)[2]).toBe(ids[0]);
  });

  it('are named the same by every list of orders, open and ended', () => {
    const { box, txid, ids } = taken();
    const of = (more: Record<string, string>) => {
      const wanted = { trades: 'true', ...more };
      return [
        box.post('OpenOrders', wanted).result.open[txid]?.trades,
        box.post('QueryOrders', { txid, ...wanted }).result[txid]?.trades,
      ];
    };
    const first = ids.slice(0, 1);
    expect(of({})).toEqual([first, first]);
    expect(of({ consolidate_taker: 'true' })).toEqual([first, first]);
    expect(of(apart)).toEqual([ids, ids]);
    expect(box.post('OpenOrders').result.open[txid]).not.toHaveProperty('trades');
    box.post('CancelOrder', { txid });
    const ended = (more: Record<string, string>) =>
      box.post('ClosedOrders', { trades: 'true', ...more }).result.closed[txid]?.trades;
    expect([ended({}), ended(apart)]).toEqual([first, ids]);
    for (const name of ['TradesHistory', 'OpenOrders', 'ClosedOrders'] as const)
      expect(box.post(name, { consolidate_taker: 'perhaps' }, 'bob').error).toEqual([
        'EGeneral:Invalid arguments:consolidate_taker',
      ]);
  });

  it('are looked up together under the id of the first, and each by itself under its own', () => {
    const { box, ids } = taken({ volume: '0.3' });
    const [first = '', second = ''] = ids;
    const { trades: told } = box.post('TradesHistory').result;
    const { trades: single } = box.post('TradesHistory', apart).result;
    expect(box.post('QueryTrades', { txid: first }).result).toEqual(told);
    box.rest();
    expect(box.post('QueryTrades', { txid: `${first},${second}`, ...apart }).result).toEqual({
      [first]: single[first],
      [second]: single[second],
    });
    expect(box.post('QueryTrades', { txid: second }).result).toEqual({ [second]: single[second] });
    expect(box.post('QueryTrades', { txid: `${second},nothing` }).error).toEqual(['EOrder:Invalid order']);
    // whoever reads on from a trade does not get it again
    expect(box.post('TradesHistory', { start: first }).result.trades).toEqual({});
    expect(Object.keys(box.post('TradesHistory', { end: first }).result.trades)).toEqual([first]);
    // it is over with its last trade
    expect(Object.keys(box.post('TradesHistory', { start: second }).result.trades)).toEqual([first]);
    box.rest();
    expect(box.post('TradesHistory', { end: second }).result.trades).toEqual({});
  });

  it.each([{}, apart])('have the ids and the numbers that ownTrades tells, with %j', (more) => {
    const { box } = taken({ volume: '0.3', ordertype: 'market', price: '' });
    placed(box, { pair: 'XBTUSD', type: 'sell', ordertype: 'market', volume: '1.5' }, 'bob');
    for (const who of ['ada', 'bob']) {
      const { token } = box.post('GetWebSocketsToken', {}, who).result;
      const line = v1Line(v1Protocols(box.inside).private, box.inside.house.now);
      const consolidate = 'consolidate_taker' in more ? { consolidate_taker: false } : {};
      line.say({ event: 'subscribe', subscription: { name: 'ownTrades', token, ...consolidate } });
      const [snapshot] = ownFrames(line.heard(), 'ownTrades');
      const { trades } = box.post('TradesHistory', { ...more }, who).result;
      const plain = (members: object) => {
        const { cost, fee, vol, ordertxid, postxid, time } = members as Record<string, unknown>;
        return { cost, fee, vol, ordertxid, postxid, time: Number(time).toFixed(4) };
      };
      expect(Object.entries(trades).map(([id, one]) => [id, plain(one)])).toEqual(
        [...(snapshot?.entries ?? [])].reverse().map(([id, one]) => [id, plain(one)]),
      );
    }
  });

  it('open positions and close them as one', () => {
    const { box, ids } = taken({ leverage: '5', volume: '0.3' });
    const [first = ''] = ids;
    expect(only(box.post('TradesHistory').result.trades)).toMatchObject({
      posstatus: 'open',
      postxid: first,
    });
    expect(Object.keys(box.post('OpenPositions').result)).toEqual(ids);
    const close = { pair: 'XBTUSD', type: 'sell', ordertype: 'market', leverage: '5' };
    placed(box, { ...close, volume: '0.1' });
    expect(box.post('TradesHistory').result.trades[first]).toMatchObject({ posstatus: 'open' });
    placed(box, { ...close, volume: '0.2' });
    box.rest();
    const { trades } = box.post('TradesHistory').result;
    const closers = Object.entries(trades).filter(([, { misc }]) => misc === 'closing');
    expect(trades[first]).toMatchObject({ posstatus: 'closed', cvol: '0.30000000', misc: '' });
    expect([...(trades[first]?.trades ?? [])].sort()).toEqual(closers.map(([id]) => id).sort());
    expect(Object.keys(box.post('TradesHistory', { type: 'closed position' }).result.trades)).toEqual([
      first,
    ]);
    expect(Object.keys(box.post('TradesHistory', { type: 'closing position' }).result.trades)).toEqual(
      closers.map(([id]) => id),
    );
  });

  it('are of every kind that one of them is', () => {
    const short = { type: 'sell', volume: '0.1', leverage: '5' };
    const { box, ids } = taken({ leverage: '5', volume: '0.3' }, short);
    const [first = ''] = ids;
    const turned = box.post('TradesHistory').result.trades[first];
    expect(turned).toMatchObject({ misc: 'closing', posstatus: 'open', vol: '0.30000000' });
    placed(box, { pair: 'XBTUSD', ordertype: 'market', ...short, volume: '0.2' });
    box.rest();
    expect(box.post('OpenPositions').result).toEqual({});
    for (const type of ['closed position', 'closing position', 'any position'])
      expect(Object.keys(box.post('TradesHistory', { type }).result.trades)).toContain(first);
    expect(box.post('TradesHistory', { type: 'no position' }).result.trades).toEqual({});
  });
});
