import { describe, expect, it } from '@jest/globals';
import { checkOptions } from '../../../lib/exchange/checkOptions.ts';
import { stateOf } from '../../../lib/exchange/control/state/stateOf.ts';
import { exchangeOf } from '../../../lib/exchange/exchangeOf.ts';
import type { OrderDraft } from '../../../lib/exchange/house/OrderDraft.ts';
import { openBox } from '../../../lib/exchange/openBox.ts';
import { digits } from '../../../lib/exchange/wire/digits.ts';
import { jsonText } from '../../../lib/exchange/wire/jsonText.ts';
import { handClock } from '../support/handClock.ts';

interface Row {
  readonly symbol?: string;
  readonly entry?: string;
  readonly mark?: string;
  readonly pnl?: string;
}
interface State {
  readonly uptimeMs: number;
  readonly accounts: readonly {
    readonly balances: readonly Row[];
    readonly orders: readonly Row[];
    readonly openOrders: number;
    readonly positions: readonly Row[];
  }[];
  readonly markets: readonly { readonly symbol: string }[];
  readonly marketsInAll: number;
}

function opened(symbols: readonly string[] = ['BTC/USD']) {
  const clock = handClock();
  const box = openBox(
    checkOptions({
      clock,
      historyMinutes: 1,
      symbols,
      contracts: ['PF_XBTUSD'],
      accounts: [{ name: 'trader' }],
    }),
  );
  const exchange = exchangeOf(box, 'here', () => Promise.resolve());
  const state = stateOf({ box, exchange, speed: 1 }, () => ({ script: undefined, rates: {} }));
  const house = box.inside?.house;
  if (house === undefined) throw new Error('there is no house');
  return {
    clock,
    house,
    read: () => JSON.parse(jsonText(state())) as State,
    add(draft: OrderDraft): void {
      const outcome = house.add('trader', draft);
      if (outcome.type === 'refused') throw new Error(outcome.error);
    },
    [Symbol.dispose]() {
      box.end();
    },
  };
}

describe('the state of an exchange', () => {
  it('shows balances, what is held, and open orders as decimals', () => {
    const box = opened();
    box.add({
      symbol: 'BTC/USD',
      side: 'buy',
      type: 'limit',
      qty: '0.5',
      limit: { type: 'static', value: '1000.5' },
    });
    const [account] = box.read().accounts;
    expect(account?.balances).toContainEqual({
      wallet: 'spot',
      asset: 'USD',
      amount: '100000.0000',
      held: digits(box.house.accounts.get('trader')?.held.get('USD') ?? 0n, 4),
    });
    expect(account?.balances).toContainEqual({
      wallet: 'futures',
      asset: 'USD',
      amount: '50000.0000',
      held: '0.0000',
    });
    expect(account?.openOrders).toBe(1);
    expect(account?.orders).toEqual([
      {
        id: expect.stringMatching(/^O/),
        symbol: 'BTC/USD',
        side: 'buy',
        type: 'limit',
        status: 'open',
        qty: '0.50000000',
        filled: '0.00000000',
        limit: '1000.5',
        trigger: null,
      },
    ]);
    box[Symbol.dispose]();
  });

  it('shows positions of margin and of contracts with what they cost', () => {
    const box = opened();
    const market = { side: 'sell', type: 'market' } as const;
    box.add({ ...market, symbol: 'BTC/USD', qty: '0.01', leverage: 2 });
    box.add({ ...market, symbol: 'PF_XBTUSD', qty: '0.1' });
    const [account] = box.read().accounts;
    const [spot, contract] = account?.positions ?? [];
    const fills = box.house.accounts.get('trader')?.fills ?? [];
    expect(spot).toMatchObject({ symbol: 'BTC/USD', side: 'sell', size: '0.01000000' });
    expect(contract).toMatchObject({ symbol: 'PF_XBTUSD', side: 'sell', size: '0.1000' });
    // a tenth of a tick is the last digit of both
    const paid = (symbol: string) => {
      const mine = fills.filter((fill) => fill.symbol === symbol);
      const lots = mine.reduce((sum, { qty }) => sum + Number(qty), 0);
      return mine.reduce((sum, { price, qty }) => sum + price * Number(qty), 0) / lots;
    };
    expect(Number(spot?.entry)).toBeCloseTo(paid('BTC/USD') / 10, 0);
    expect(Number(contract?.entry)).toBeCloseTo(paid('PF_XBTUSD'), 0);
    expect(spot?.mark).toMatch(/^\d+\.\d$/);
    expect(contract?.pnl).toMatch(/^-?\d+\.\d{4}$/);
    box[Symbol.dispose]();
  });

  it('counts how long the exchange is open, and shows only so many markets', () => {
    const names = Array.from({ length: 70 }, (_, n) => `A${n}/USD`);
    const box = opened(names);
    box.clock.turn(1_500);
    const { uptimeMs, markets, marketsInAll } = box.read();
    expect(uptimeMs).toBe(1_500);
    expect(markets).toHaveLength(61);
    expect(marketsInAll).toBe(71);
    box[Symbol.dispose]();
  });
});
