import { describe, expect, it } from '@jest/globals';
import { only } from './support/only.ts';
import { placed } from './support/placed.ts';
import { spotBox } from './support/spotBox.ts';
import { units } from './support/units.ts';

const market = { pair: 'XBTUSD', type: 'buy', ordertype: 'market', volume: '0.5' };
const limit = { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', price: '40000', volume: '0.1' };

/** Of ten digits behind the point the nearest five. */
const toFive = (value: bigint): bigint => (value + 50_000n) / 100_000n;

describe('money and orders agree', () => {
  it('buying at market costs exactly what trades, ledger, orders and balances say, to the last digit of each', () => {
    const box = spotBox();
    const before = box.post('Balance').result;
    const txid = placed(box, { ...market, volume: '0.5' });
    placed(box, { pair: 'ETHUSD', type: 'sell', ordertype: 'market', volume: '19' });
    const after = box.post('Balance').result;
    const apart = { consolidate_taker: 'false' };
    const { closed } = box.post('ClosedOrders', { trades: 'true', ...apart }).result;
    box.rest();
    const { trades, count } = box.post('TradesHistory', { ledgers: 'true', ...apart }).result;
    const { ledger } = box.post('Ledgers', { type: 'trade' }).result;
    expect(count).toBe(Object.keys(trades).length);

    const sum = (texts: readonly string[], precision: number): bigint =>
      texts.reduce((total, text) => total + units(text, precision), 0n);
    for (const [id, order] of Object.entries(closed)) {
      const own = Object.entries(trades).filter(([, trade]) => trade.ordertxid === id);
      expect(own.map(([trade]) => trade).sort()).toEqual([...(order.trades ?? [])].sort());
      const [fees, costs] = [own.map(([, trade]) => trade.fee), own.map(([, trade]) => trade.cost)];
      expect(sum(fees, 4)).toBe(units(order.fee, 4));
      const values = own.map(([, { price, vol }]) => units(price, 2) * units(vol, 8));
      expect(costs.map((cost) => units(cost, 5))).toEqual(values.map(toFive));
      expect(units(order.cost, 5)).toBe(toFive(values.reduce((one, other) => one + other, 0n)));
      expect(
        sum(
          own.map(([, trade]) => trade.vol),
          8,
        ),
      ).toBe(units(order.vol_exec, 8));
      for (const [trade, { ledgers, price, fee, vol, type }] of own) {
        const entries = (ledgers ?? []).map((one) => ledger[one]);
        expect(entries.map((entry) => entry?.refid)).toEqual([trade, trade]);
        const money = entries.find((entry) => entry?.asset === 'ZUSD');
        const coins = entries.find((entry) => entry?.asset !== 'ZUSD');
        const sign = type === 'buy' ? 1n : -1n;
        // the ledger has fewer digits, and the last of them is right
        const booked = -sign * units(money?.amount ?? '', 4) * 1_000_000n;
        expect(Math.abs(Number(booked - units(price, 2) * units(vol, 8)))).toBeLessThan(1_000_000);
        expect(units(money?.fee ?? '', 4)).toBe(units(fee, 4));
        expect(units(coins?.amount ?? '', 10)).toBe(sign * units(vol, 8) * 100n);
      }
    }
    expect(closed[txid]?.descr.pair).toBe('XBTUSD');
    expect(Object.values(trades).length).toBeGreaterThan(2);
    const moved = Object.values(ledger).filter(({ asset }) => asset === 'ZUSD');
    const gained = moved.reduce((all, { amount, fee }) => all + units(amount, 4) - units(fee, 4), 0n);
    expect(units(after.ZUSD, 4) - units(before.ZUSD, 4)).toBe(gained);
    expect(units(after.XXBT, 10) - units(before.XXBT, 10)).toBe(units('0.5', 10));
    expect(units(before.XETH, 10) - units(after.XETH, 10)).toBe(units('19', 10));
    const [newest] = Object.values(ledger).filter(({ asset }) => asset === 'ZUSD');
    expect(newest?.balance).toBe(after.ZUSD);
  });

  it('takes the fee in coins where it is asked to', () => {
    const box = spotBox();
    const before = units(box.post('Balance').result.XXBT, 10);
    placed(box, { ...market, oflags: 'fcib' });
    const after = units(box.post('Balance').result.XXBT, 10);
    const order = only(box.post('ClosedOrders').result.closed);
    expect(order.oflags).toBe('fcib');
    expect(after - before).toBe(units('0.5', 10) - units(order.fee, 10));
    expect(only(box.post('TradesHistory').result.trades).fee).toMatch(/^0\.\d{10}$/);
  });

  it('holds money for orders that wait, and gives it back', () => {
    const box = spotBox();
    const txid = placed(box, limit);
    const held = box.post('BalanceEx').result.ZUSD;
    expect(held.balance).toBe('100000.0000');
    expect(Number(held.hold_trade)).toBeGreaterThanOrEqual(4_000);
    expect(Number(held.hold_trade)).toBeLessThan(4_030);
    box.post('CancelOrder', { txid });
    expect(box.post('BalanceEx').result.ZUSD.hold_trade).toBe('0.0000');
  });

  it('tells what all of it is worth', () => {
    const box = spotBox();
    const { result } = box.post('TradeBalance');
    const dollars = box.post('Balance').result.ZUSD;
    expect(Number(result.eb)).toBeGreaterThan(Number(dollars));
    expect([result.e, result.mf, result.m, result.n]).toEqual([result.eb, result.eb, '0.0000', '0.0000']);
    expect(result.ml).toBeUndefined();
    const inCoins = Number(box.post('TradeBalance', { asset: 'XBT' }).result.eb);
    const price = Number(box.open('Ticker', 'pair=XBTUSD').result.XXBTZUSD.c[0]);
    expect(inCoins * price).toBeCloseTo(Number(result.eb), 1);
    expect(box.post('TradeBalance', { asset: 'SHELLS' }).error).toEqual(['EQuery:Unknown asset']);
    expect(box.post('CreditLines').result?.limits_monitor.equity_usd).toBe(result.eb);
    expect(only(box.post('ListWalletAccounts').result.accounts).account_id).toBe('ada');
  });
});

describe('margin', () => {
  it('opens a position that its trade, the account and the ledger know, and closes it with what it made', () => {
    const box = spotBox();
    const before = units(box.post('Balance').result.ZUSD, 4);
    placed(box, { ...market, leverage: '5' });
    const [[id, position] = ['', undefined]] = Object.entries(box.post('OpenPositions').result);
    expect(position).toMatchObject({
      pair: 'XXBTZUSD',
      type: 'buy',
      vol: '0.50000000',
      vol_closed: '0.00000000',
    });
    expect(position).not.toHaveProperty('value');
    const [opener] = Object.entries(box.post('TradesHistory', { type: 'any position' }).result.trades);
    expect(opener?.[1]).toMatchObject({ posstatus: 'open', postxid: id });
    const { result: stands } = box.post('TradeBalance');
    expect(units(stands.m, 4) * 5n).toBe(units(stands.c, 4));
    expect(Number(stands.ml)).toBeGreaterThan(100);
    box.rest();
    const calculated = box.post('OpenPositions', { docalcs: 'true', txid: id }).result;
    const [now] = Object.values<{ readonly cost: string; readonly value?: string; readonly net?: string }>(
      calculated,
    );
    const last = Number(box.open('Ticker', 'pair=XBTUSD').result.XXBTZUSD.c[0]);
    expect(Number(now?.value)).toBeCloseTo(last * 0.5, 3);
    // who bought is up by what it is worth above its cost
    const up = units(now?.value ?? '', 4) - units(now?.cost ?? '', 4);
    expect(up).not.toBe(0n);
    expect(now?.net).toMatch(/^[+-]\d/);
    expect(units(now?.net ?? '', 4)).toBe(up);
    const together = box.post('OpenPositions', { consolidation: 'market' }).result;
    expect(together).toEqual([
      expect.objectContaining({ pair: 'XXBTZUSD', positions: '1', leverage: '5.00' }),
    ]);

    // an order that waits needs margin too
    expect(stands.mfo).toBe(stands.mf);
    const waits = placed(box, { ...limit, leverage: '5' });
    const { result: waiting } = box.post('TradeBalance');
    expect(units(waiting.mf, 4) - units(waiting.mfo ?? '', 4)).toBe(units('800.0000', 4));
    box.post('CancelOrder', { txid: waits });

    placed(box, { ...market, type: 'sell', volume: '0.2', leverage: '5' });
    expect(Object.values(box.post('OpenPositions').result)[0]).toMatchObject({ vol_closed: '0.20000000' });
    placed(box, { ...market, type: 'sell', volume: '0.3', leverage: '5' });
    expect(box.post('OpenPositions').result).toEqual({});
    const { trades } = box.post('TradesHistory').result;
    expect(trades[id]).toMatchObject({ posstatus: 'closed', cvol: '0.50000000' });
    const closers = Object.entries(trades).filter(([, trade]) => trade.misc === 'closing');
    expect(closers.map(([trade]) => trade).sort()).toEqual([...(trades[id]?.trades ?? [])].sort());
    box.rest();
    const gone = Object.keys(box.post('TradesHistory', { type: 'closed position' }).result.trades);
    expect(gone).toEqual([id]);
    const net = units(String(trades[id]?.net), 4);
    const fees = Object.values(trades).reduce((sum, { fee }) => sum + units(fee, 4), 0n);
    expect(units(box.post('Balance').result.ZUSD, 4)).toBe(before + net - fees);
    expect(box.post('OpenPositions', { txid: id }).error).toEqual(['EOrder:Unknown position']);
  });
});

describe('an order that settles a position', () => {
  it('costs what the position did, though nothing is traded', () => {
    const box = spotBox();
    placed(box, { ...market, volume: '0.12345678', leverage: '5' });
    const costs = Object.values<{ readonly cost: string }>(box.post('OpenPositions').result);
    const settle = { pair: 'XBTUSD', type: 'sell', ordertype: 'settle-position', leverage: '5' };
    const txid = placed(box, { ...settle, volume: '0' });
    const order = box.post('ClosedOrders').result.closed[txid];
    expect(order).toMatchObject({ status: 'closed', vol_exec: '0.12345678' });
    expect(units(order?.cost ?? '', 4)).toBe(costs.reduce((all, { cost }) => all + units(cost, 4), 0n));
  });
});

describe('volume and fees', () => {
  it('tell the step that the next trade pays', () => {
    const box = spotBox();
    const none = box.post('TradeVolume').result;
    expect(none).toEqual({ currency: 'ZUSD', volume: '0.0000' });
    const fresh = box.post('TradeVolume', { pair: 'XBTUSD' }).result;
    expect(fresh.fees?.XXBTZUSD).toMatchObject({
      fee: '0.4000',
      nextfee: '0.3500',
      nextvolume: '10000.0000',
    });
    placed(box, { ...market, volume: '0.2' });
    const { result } = box.post('TradeVolume', { pair: 'XBTUSD,ETHXBT', fee_schedule: 'true' });
    const { cost } = only(box.post('ClosedOrders').result.closed);
    expect(units(result.volume, 4)).toBe(units(cost, 4));
    expect(result.fees?.XXBTZUSD.fee).toBe('0.3500');
    expect(result.fees_maker?.XETHXXBT.fee).toBe('0.2000');
    expect(result.schedules?.[0].tiers.filter(({ active }) => active)).toHaveLength(1);
    placed(box, { ...market, volume: '0.01' });
    const trade = only(box.post('TradesHistory').result.trades);
    expect(Number(trade.fee) / Number(trade.cost)).toBeCloseTo(0.0035, 6);
  });

  it('of contracts are told too', () => {
    const box = spotBox({ contracts: ['PF_XBTUSD'] });
    const pair = [{ asset: 'PF_XBTUSD', aclass: 'derivatives' }];
    const { result } = box.json('TradeVolume', { pair, fee_schedule: true });
    expect(only(result.fees ?? {})).toMatchObject({ fee: '0.0500' });
    expect(result.schedules?.[0].class).toBe('derivatives');
    expect(box.json('TradeVolume', { pair: [{ asset: 'NOPE' }] }).error).toEqual([
      'EQuery:Unknown asset pair',
    ]);
  });
});
