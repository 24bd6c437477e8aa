import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { spotSignature } from '../../lib/exchange/access/spotSignature.ts';
import { readOrderScript } from '../../lib/exchange/orderScript/readOrderScript.ts';
import { closeAfterEach, opened } from './support/opened.ts';

closeAfterEach();

/** An exchange whose account asks by signed REST. */
async function trader() {
  const { exchange, clock } = await opened();
  const [account] = exchange.accounts;
  if (account === undefined) throw new Error('there is no account');
  let nonce = 1;
  const ask = async (name: string, params: Readonly<Record<string, string>> = {}): Promise<string> => {
    nonce += 1;
    const path = `/0/private/${name}`;
    const body = new URLSearchParams({ nonce: String(nonce), ...params }).toString();
    const sign = spotSignature({ secret: account.secret, path, nonce: String(nonce), body });
    const headers = {
      'API-Key': account.key,
      'API-Sign': sign,
      'content-type': 'application/x-www-form-urlencoded',
    };
    return (await fetch(`${exchange.urls.spotRest}${path}`, { method: 'POST', headers, body })).text();
  };
  const buy = (volume: string): Promise<string> =>
    ask('AddOrder', { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', price: '90000', volume });
  return { exchange, clock, ask, buy };
}

const member = (text: string, name: string): string | undefined =>
  new RegExp(`"${name}":"?([^",}]*)`).exec(text)?.[1];

describe('a scripted order', () => {
  it('is filled half and then cancelled, whatever the book says, and the money adds up', async () => {
    const { exchange, ask, buy } = await trader();
    exchange.nextOrder('fill half, cancel Because I say so');
    await buy('0.1');
    const closed = await ask('ClosedOrders');
    expect([member(closed, 'status'), member(closed, 'vol_exec'), member(closed, 'reason')]).toEqual([
      'canceled',
      '0.05000000',
      'Because I say so',
    ]);
    const balance = await ask('Balance');
    expect(member(balance, 'XXBT')).toBe('2.0500000000');
    // 0.05 at 90,000 is 4,500, and 0.25 % or 0.4 % of it is the fee
    expect(['95488.7500', '95482.0000']).toContain(member(balance, 'ZUSD'));
    expect(member(await ask('OpenOrders'), 'status')).toBeUndefined();
  });

  it('waits in the time of the market, and may go free', async () => {
    const { exchange, clock, ask, buy } = await trader();
    exchange.nextOrder('fill 25% at 89999.5, wait 1s, fill 0.01, free');
    await buy('0.1');
    expect(member(await ask('OpenOrders'), 'vol_exec')).toBe('0.02500000');
    clock.turn(900);
    expect(member(await ask('OpenOrders'), 'vol_exec')).toBe('0.02500000');
    clock.turn(200);
    expect(member(await ask('OpenOrders'), 'vol_exec')).toBe('0.03500000');
    const resting = exchange.books('BTC/USD').bids.filter(({ price }) => price === '90000.0');
    expect(resting).toEqual([{ price: '90000.0', qty: '0.06500000' }]);
    expect(member(await ask('TradesHistory', { consolidate_taker: 'false' }), 'price')).toBe('90000.0');
  });

  it('is refused, once, and only the order that is meant', async () => {
    const { exchange, ask, buy } = await trader();
    exchange.nextOrder('refuse EOrder:Insufficient funds', { symbol: 'ETH/USD' });
    expect(await buy('0.1')).toContain('"error":[]');
    const ether = (): Promise<string> =>
      ask('AddOrder', { pair: 'ETHUSD', type: 'buy', ordertype: 'limit', price: '3000', volume: '1' });
    expect(await ether()).toContain('EOrder:Insufficient funds');
    expect(await ether()).toContain('"error":[]');
  });
});

describe('the words of an order', () => {
  it('are read', () => {
    expect(readOrderScript('fill, expire')).toEqual([
      { type: 'fill', of: { share: 1 }, price: undefined },
      { type: 'expire' },
    ]);
    expect(readOrderScript('wait 1.5s,fill 0.5 at 10')).toEqual([
      { type: 'wait', ms: 1_500 },
      { type: 'fill', of: { qty: '0.5' }, price: '10' },
    ]);
  });

  it.each([
    '',
    'fil half',
    'fill 120%',
    'fill 0',
    'cancel, fill',
    'fill, refuse EOrder:x',
    'refuse me',
    'wait 5',
  ])("'%s' is refused with all that can be said", (text) => {
    expect(() => readOrderScript(text)).toThrow(InputError);
  });
});
