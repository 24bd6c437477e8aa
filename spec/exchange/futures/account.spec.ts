import { describe, expect, it } from '@jest/globals';
import { bodyOf, dig, futuresBox, list, members } from './support/futuresBox.ts';

const keys = (value: unknown): readonly string[] => Object.keys(members(value)).sort();
const words = (text: string): readonly string[] => text.split(' ').sort();

describe('accounts of the derivatives', () => {
  it('show the multi-collateral wallet with every member of the page', () => {
    const box = futuresBox();
    const accounts = dig(box.ask('ada', 'GET', 'accounts'), 'accounts');
    expect(dig(accounts, 'cash')).toEqual({ type: 'cashAccount', balances: {} });
    const flex = dig(accounts, 'flex');
    expect(keys(flex)).toEqual(
      words(
        'type currencies initialMargin initialMarginWithOrders maintenanceMargin balanceValue portfolioValue ' +
          'collateralValue pnl unrealizedFunding totalUnrealized totalUnrealizedAsMargin availableMargin marginEquity ' +
          'portfolioMarginBreakdown',
      ),
    );
    expect(flex).toMatchObject({
      type: 'multiCollateralMarginAccount',
      currencies: {
        USD: {
          quantity: 50_000,
          value: 50_000,
          collateral: 50_000,
          collateralValue: 50_000,
          available: 50_000,
        },
      },
      balanceValue: 50_000,
      availableMargin: 50_000,
    });
  });

  it('take collateral in coins by its haircut, under the short name', () => {
    const box = futuresBox();
    const [spot, futures] = [
      { account: 'ada', wallet: 'spot' },
      { account: 'ada', wallet: 'futures' },
    ] as const;
    box.inside.house.transfer(spot, futures, 'BTC', 10_000_000_000n);
    const purse = members(dig(box.ask('ada', 'GET', 'accounts'), 'accounts', 'flex', 'currencies', 'XBT'));
    expect(dig(purse, 'quantity')).toBe(1);
    expect(Number(dig(purse, 'collateralValue')) / Number(dig(purse, 'value'))).toBeCloseTo(0.95, 4);
  });

  it('withdraw to the spot wallet what is not needed, and no more', () => {
    const box = futuresBox();
    // a call costs a fifth of the budget
    const withdraw = (amount: string, currency = 'USD') => {
      box.clock.turn(2_000);
      return box.ask('ada', 'POST', 'withdrawal', { currency, amount, sourceWallet: 'flex' });
    };
    const before = box.inside.house.available('ada', 'USD');
    expect(withdraw('1000.5')).toMatchObject({ result: 'success', uid: expect.any(String) });
    expect(box.inside.house.available('ada', 'USD') - before).toBe(10_005_000n);
    expect(withdraw('60000')).toMatchObject({ error: 'insufficientFunds' });
    expect(withdraw('-1')).toMatchObject({ error: 'invalidAmount' });
    expect(withdraw('much')).toMatchObject({ error: 'invalidAmount' });
    expect(withdraw('1', 'NOPE')).toMatchObject({ error: 'invalidUnit' });
    box.clock.turn(2_000);
    expect(box.ask('ada', 'POST', 'withdrawal', { currency: 'USD' })).toMatchObject({
      error: 'requiredArgumentMissing: amount',
    });
    box.ask('ada', 'POST', 'sendorder', { orderType: 'mkt', symbol: 'PF_XBTUSD', side: 'buy', size: '10' });
    const flex = dig(box.ask('ada', 'GET', 'accounts'), 'accounts', 'flex');
    expect(dig(flex, 'currencies', 'USD', 'available')).toBe(dig(flex, 'availableMargin'));
    expect(Number(dig(flex, 'availableMargin'))).toBeLessThan(31_000);
    expect(withdraw('40000')).toMatchObject({ error: 'insufficientFunds' });
  });

  it('transfer between the names of the one wallet, and to somebody else', () => {
    const box = futuresBox();
    const one = { unit: 'USD', amount: '10', fromAccount: 'flex', toAccount: 'cash' };
    expect(box.ask('ada', 'POST', 'transfer', one)).toMatchObject({ result: 'success' });
    expect(box.ask('ada', 'POST', 'transfer', { ...one, toAccount: 'fi_xbtusd' })).toMatchObject({
      error: 'invalidAccount',
    });
    const uid = (name: string): string =>
      String(dig(box.ask(name, 'GET', 'subaccounts'), 'masterAccountUid'));
    const users = { fromUser: uid('ada'), toUser: uid('bob') };
    expect(box.ask('ada', 'POST', 'transfer/subaccount', { ...one, ...users })).toMatchObject({
      result: 'success',
    });
    const flex = dig(box.ask('bob', 'GET', 'accounts'), 'accounts', 'flex', 'balanceValue');
    expect(flex).toBe(50_010);
    expect(
      box.ask('ada', 'POST', 'transfer/subaccount', { ...one, fromUser: uid('bob'), toUser: uid('ada') }),
    ).toMatchObject({ error: 'invalidAccount' });
  });

  it('prefer leverage, currencies and strategies', () => {
    const box = futuresBox();
    expect(
      box.ask('ada', 'PUT', 'leveragepreferences', { symbol: 'pf_xbtusd', maxLeverage: '10' }),
    ).toMatchObject({
      result: 'success',
    });
    expect(dig(box.ask('ada', 'GET', 'leveragepreferences'), 'leveragePreferences')).toEqual([
      { symbol: 'PF_XBTUSD', maxLeverage: 10 },
    ]);
    box.ask('ada', 'PUT', 'leveragepreferences', { symbol: 'PF_XBTUSD' });
    expect(dig(box.ask('ada', 'GET', 'leveragepreferences'), 'leveragePreferences')).toEqual([]);
    const codes = [
      box.ask('ada', 'PUT', 'leveragepreferences', { symbol: 'PF_NOPE' }),
      box.ask('ada', 'PUT', 'pnlpreferences', { symbol: 'PF_NOPE', pnlPreference: 'USD' }),
      box.ask('ada', 'PUT', 'pnlpreferences', { symbol: 'PF_XBTUSD', pnlPreference: 'XYZ' }),
    ].map((body) => [dig(body, 'status'), dig(body, 'errors', 0, 'code')]);
    expect(codes).toEqual([
      ['BAD_REQUEST', 87],
      ['BAD_REQUEST', 87],
      ['BAD_REQUEST', 89],
    ]);
    box.ask('ada', 'PUT', 'pnlpreferences', { symbol: 'PF_XBTUSD', pnlPreference: 'XBT' });
    expect(dig(box.ask('ada', 'GET', 'pnlpreferences'), 'preferences')).toEqual([
      { symbol: 'PF_XBTUSD', pnlCurrency: 'BTC' },
    ]);
    expect(
      box.ask('ada', 'PUT', 'leveragepreferences', { symbol: 'PF_XBTUSD', maxLeverage: '900' }),
    ).toMatchObject({
      error: 'invalidArgument: maxLeverage',
    });
  });

  it('let the taker live where the strategy says so', () => {
    const box = futuresBox();
    expect(dig(box.ask('ada', 'GET', 'self-trade-strategy'), 'strategy')).toBe('REJECT_TAKER');
    box.ask('ada', 'PUT', 'self-trade-strategy', { strategy: 'CANCEL_MAKER_SELF' });
    const { bids, asks } = box.pair('PF_XBTUSD');
    const price = Math.max((asks.levels()[0]?.price ?? 0) - 1, bids.levels()[0]?.price ?? 0);
    const send = (side: string, size: string) =>
      box.ask('ada', 'POST', 'sendorder', {
        orderType: 'lmt',
        symbol: 'PF_XBTUSD',
        side,
        size,
        limitPrice: String(price),
      });
    const maker = String(dig(send('buy', '2'), 'sendStatus', 'order_id'));
    const queue = Number(bids.levels()[0]?.qty ?? 0n) / 1e4;
    send('sell', queue.toFixed(4));
    const open = list(dig(box.ask('ada', 'GET', 'openorders'), 'openOrders'));
    expect(open.map((order) => dig(order, 'order_id'))).not.toContain(maker);
    expect(open.map((order) => dig(order, 'side'))).toEqual(['sell']);
  });

  it('tell notices, volumes and the place in the unwind queue', () => {
    const box = futuresBox();
    expect(keys(dig(box.ask('ada', 'GET', 'notifications'), 'notifications', 0))).toEqual(
      words('type priority note effectiveTime'),
    );
    box.ask('ada', 'POST', 'sendorder', { orderType: 'mkt', symbol: 'PF_XBTUSD', side: 'buy', size: '1' });
    const [volume] = Object.values(
      members(dig(box.ask('ada', 'GET', 'feeschedules/volumes'), 'volumesByFeeSchedule')),
    );
    expect(Number(volume)).toBeGreaterThan(10_000);
    expect(dig(box.ask('ada', 'GET', 'unwindqueue'), 'queue')).toEqual([
      { symbol: 'PF_XBTUSD', percentile: 40 },
    ]);
  });

  it('say what their key may do', () => {
    const box = futuresBox();
    const checked = bodyOf(box.signed('ada', 'GET', '/api/auth/v1/api-keys/v3/check'));
    expect(checked).toMatchObject({
      apiKey: box.keyOf('ada').key,
      permissions: { general: 'FULL_ACCESS', transfer: 'FULL_ACCESS' },
      allowedCidrBlocks: [],
    });
    const unknown = box.call('GET', '/api/auth/v1/api-keys/v3/check');
    expect(unknown?.status).toBe(401);
    expect(keys(bodyOf(unknown))).toEqual(words('error message suberror'));
  });
});

describe('the gate of the derivatives', () => {
  it('turns away wrong keys and signatures, each family in its shape', () => {
    const box = futuresBox();
    const headers = { apikey: box.keyOf('ada').key, authent: 'bm9uc2Vuc2U=' };
    expect(bodyOf(box.call('GET', '/derivatives/api/v3/openorders', '', '', headers))).toEqual({
      result: 'error',
      error: 'authenticationError',
      serverTime: '2026-11-03T09:15:20.000Z',
    });
    const history = box.call('GET', '/api/history/v3/executions');
    expect(history?.status).toBe(401);
    expect(bodyOf(history)).toMatchObject({ status: 'unauthorized', reason: expect.any(String) });
  });

  it('lets in as much as the budget allows', () => {
    const box = futuresBox();
    const errors = Array.from({ length: 3 }, () => dig(box.ask('ada', 'GET', 'unwindqueue'), 'error'));
    expect(errors).toEqual([undefined, undefined, 'apiLimitExceeded']);
    box.clock.turn(10_000);
    expect(box.ask('ada', 'GET', 'unwindqueue')).toMatchObject({ result: 'success' });
    const many = Array.from({ length: 102 }, () => box.signed('bob', 'GET', '/api/history/v3/orders'));
    expect(many.filter((answer) => answer?.status === 200).length).toBe(100);
    expect(many.at(-1)).toMatchObject({
      status: 429,
      headers: { 'rate-limit-reset': expect.stringMatching(/^\d+$/) },
    });
  });
});
