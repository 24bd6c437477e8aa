import { describe, expect, it } from '@jest/globals';
import { readUnits } from '../../../lib/exchange/house/units.ts';
import { asking } from './support/asking.ts';
import { v2Stage } from './support/v2Stage.ts';

const told = (more: Readonly<Record<string, unknown>> = {}, options: Parameters<typeof v2Stage>[0] = {}) => {
  const stage = v2Stage(options);
  const line = stage.line('private');
  line.heard();
  const client = asking(line, stage.token());
  const first = client.subscribe('balances', more);
  return { ...stage, stage, line, first, ...client };
};

describe('balances', () => {
  it('begin with every asset and its wallets', () => {
    const { first, line } = told({}, { accounts: [{ name: 'ann', balances: { USD: '1000', BTC: '2.5' } }] });
    expect(first[0]).toMatchObject({ result: { channel: 'balances', snapshot: true }, success: true });
    expect(Object.keys(first[0]?.result ?? {})).toEqual(['channel', 'snapshot']);
    expect(line.texts[2]).toBe(
      '{"channel":"balances","type":"snapshot","data":[{"asset":"USD","asset_class":"currency","balance":1000.0000,"wallets":[{"type":"spot","id":"main","balance":1000.0000}]},{"asset":"BTC","asset_class":"currency","balance":2.5000000000,"wallets":[{"type":"spot","id":"main","balance":2.5000000000}]}],"sequence":1}',
    );
    expect(told({ snapshot: false }).first).toHaveLength(1);
  });

  it('tell of a trade in two messages, base and quote, with one reference', () => {
    const { house, line } = told();
    line.heard();
    house.add('ann', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.0001' });
    const heard = line.heard();
    const [fill] = house.account('ann').fills;
    const entries = house.account('ann').ledger.slice(-2);
    expect(heard).toHaveLength(2);
    expect(heard.map(({ sequence }) => sequence)).toEqual([2, 3]);
    expect(heard.map(({ data }) => data?.length)).toEqual([1, 1]);
    expect(heard.map(({ data }) => data?.[0])).toMatchObject(
      entries.map(({ id, asset }) => ({
        asset,
        asset_class: 'currency',
        ledger_id: id,
        ref_id: fill?.id,
        type: 'trade',
        category: 'trade',
        wallet_type: 'spot',
        wallet_id: 'main',
      })),
    );
    expect(heard[0]?.data?.[0]).not.toHaveProperty('wallets');
    expect(heard[0]?.data?.[0]).not.toHaveProperty('subtype');
  });

  it('add up: what was there and every amount less its fee is what there is, holds not counted', () => {
    const { house, line, clock, market } = told({}, { speed: 60 });
    const sums = new Map<string, bigint>();
    const decimals = { USD: 4, BTC: 10, ETH: 10 } as const;
    const unitsOf = (asset: string, text: string): bigint => {
      const precision = Object.entries(decimals).find(([name]) => name === asset)?.[1] ?? 0;
      const read = readUnits(text, precision);
      if (read.type !== 'units') throw new Error(`${text} ${asset}`);
      return read.units;
    };
    let seen = 0;
    const read = (): void => {
      for (; seen < line.texts.length; seen += 1) {
        const text = line.texts[seen] ?? '';
        if (!text.startsWith('{"channel":"balances"')) continue;
        const { data } = JSON.parse(text.replace(/":(-?\d+\.\d+)/g, '":"$1"')) as {
          readonly data: readonly Readonly<Record<string, string>>[];
        };
        for (const { asset = '', balance = '', amount, fee = '0' } of data) {
          if (amount === undefined) sums.set(asset, unitsOf(asset, balance));
          else sums.set(asset, (sums.get(asset) ?? 0n) + unitsOf(asset, amount) - unitsOf(asset, fee));
          expect(unitsOf(asset, balance)).toBe(sums.get(asset));
        }
      }
    };
    for (let step = 0; step < 30; step += 1) {
      const price = (market().asks.levels()[step % 4]?.price ?? 0) / 10;
      house.add('ann', {
        symbol: 'BTC/USD',
        side: step % 2 === 0 ? 'buy' : 'sell',
        type: 'limit',
        qty: '0.05',
        limit: { type: 'static', value: price.toFixed(1) },
        feeIn: step % 3 === 0 ? 'base' : 'quote',
      });
      clock.turn(500);
      read();
    }
    house.deposit('ann', 'USD', 12_345n);
    house.withdraw('ann', 'BTC', 1_000_000n, 5_000n);
    read();
    const { balances } = house.account('ann');
    expect(sums.get('USD')).toBe(balances.get('USD'));
    expect(sums.get('BTC')).toBe(balances.get('BTC'));
  });

  it('are counted apart from executions', () => {
    const { house, line, subscribe } = told();
    subscribe('executions');
    line.heard();
    house.add('ann', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.0001' });
    const of = (channel: string) =>
      line.texts
        .filter((text) => text.startsWith(`{"channel":"${channel}"`))
        .map((text) => Number(/"sequence":(\d+)}$/.exec(text)?.[1]));
    expect(of('balances')).toEqual([1, 2, 3]);
    expect(of('executions')).toEqual([1, 2, 3, 4, 5]);
  });

  it('of both wallets make one sum; the futures wallet is not among them', () => {
    const { house, line } = told();
    line.heard();
    const [spot, earn] = [
      { account: 'ann', wallet: 'spot' },
      { account: 'ann', wallet: 'earn' },
    ] as const;
    house.transfer(spot, earn, 'BTC', 5_000_000_000n);
    expect(line.heard().map(({ data }) => data?.[0])).toMatchObject([
      { asset: 'BTC', type: 'transfer', wallet_type: 'spot', wallet_id: 'main', amount: -0.5, balance: 1.5 },
      { asset: 'BTC', type: 'transfer', wallet_type: 'earn', wallet_id: 'flexible', amount: 0.5, balance: 2 },
    ]);
    house.transfer(spot, { account: 'ann', wallet: 'futures' }, 'USD', 10_000n);
    expect(line.heard().map(({ data }) => data?.[0])).toMatchObject([{ asset: 'USD', amount: -1 }]);
  });

  it('name the account where all users are wanted', () => {
    const { house, line } = told({ users: 'all', rebased: false });
    line.heard();
    house.deposit('ann', 'USD', 10_000n);
    expect(line.heard()).toMatchObject([{ data: [{ user: 'ann', type: 'deposit', category: 'deposit' }] }]);
  });
});
