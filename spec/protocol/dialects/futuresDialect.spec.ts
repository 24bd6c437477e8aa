import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LosslessNumber } from 'lossless-json';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import { credentials } from '../../../lib/protocol/credentials.ts';
import type { PlainRequest } from '../../../lib/protocol/Dialect.ts';
import { futuresDialect } from '../../../lib/protocol/futures/futuresDialect.ts';
import { asking } from './support/asking.ts';
import { caught } from './support/caught.ts';
import { plainSignature } from './support/plainSignature.ts';

const base = 'https://futures.test';
const { plain, signed, unwrap } = futuresDialect(base);
const secret = Buffer.from('an example, not a secret').toString('base64');
const own = credentials({ key: 'a-key', secret });

const form = 'application/x-www-form-urlencoded';
const tickers = asking('/derivatives/api/v3/tickers', { auth: false, method: 'GET', body: 'none' });
const order = asking('/derivatives/api/v3/sendorder');

/** What the exchange would sign of a request. */
function authentOf({ url, headers, body = '' }: PlainRequest): string {
  const { pathname, search } = new URL(url);
  const path = pathname.startsWith('/derivatives/') ? pathname.slice('/derivatives'.length) : pathname;
  return plainSignature(secret, '', `${search.slice(1)}${body}${headers['Nonce'] ?? ''}${path}`);
}

describe('a request', () => {
  it('repeats the key of a list', () => {
    expect(plain(tickers, { contractType: ['a', 'b c'], symbol: 'PF_XBTUSD' })).toEqual({
      method: 'GET',
      url: `${base}/derivatives/api/v3/tickers?contractType=a&contractType=b%20c&symbol=PF_XBTUSD`,
      headers: {},
    });
  });

  it.each([
    '/derivatives/api/v3/instruments',
    '/api/history/v3/market/PF_XBTUSD/executions',
    '/api/charts/v1/',
    '/api/auth/v1/api-keys/v3/check',
    '/api/stats/v1/rebates/self-market-share',
  ])('goes to each family of addresses: %s', (path) => {
    expect(plain({ ...tickers, path }, {}).url).toBe(`${base}${path}`);
  });

  it('has parameters in its path', () => {
    const path = '/api/charts/v1/{tick_type}/{symbol}/{resolution}';
    const wire = { tick_type: 'trade', symbol: 'BTC:USD', resolution: '1m', from: 5 };
    expect(plain({ ...tickers, path }, wire).url).toBe(`${base}/api/charts/v1/trade/BTC%3AUSD/1m?from=5`);
    expect(() => plain({ ...tickers, path }, { ...wire, symbol: '..' })).toThrow(InputError);
  });

  it('that needs a key is not made without one', () => {
    expect(caught(() => plain(order, {}))).toMatchObject({ code: 'INPUT', message: 'Echo needs a key' });
  });

  it('does not go to what is no address, nor tells it', () => {
    expect(caught(() => futuresDialect('ftp://x:do-not-tell@y').plain(tickers, {}))).toMatchObject({
      code: 'INPUT',
      message: 'baseUrl is not the address of a server',
      advice: 'Give one such as https://futures.kraken.com.',
    });
  });
});

describe('a signed request', () => {
  it.each(['POST', 'PUT'] as const)(
    'that changes something is a form, signed as it is sent: %s',
    (method) => {
      const wire = {
        symbol: 'PF_XBTUSD',
        size: new LosslessNumber('1.0'),
        cliOrdId: "a b+c'",
        reduceOnly: false,
      };
      const body = 'symbol=PF_XBTUSD&size=1.0&cliOrdId=a%20b%2Bc%27&reduceOnly=false';
      expect(signed({ ...order, method }, wire, own, 12n)).toEqual({
        method,
        url: `${base}/derivatives/api/v3/sendorder`,
        headers: {
          'content-type': form,
          APIKey: 'a-key',
          Nonce: '12',
          Authent: plainSignature(secret, '', `${body}12/api/v3/sendorder`),
        },
        body,
      });
    },
  );

  it.each(['GET', 'DELETE'] as const)('that has no body signs its query: %s', (method) => {
    const path = '/derivatives/api/v3/rfqs/cancel-offer/{rfqUid}';
    const wire = { rfqUid: 'u', offerUId: 'x y', ids: ['1', '2'] };
    const query = 'offerUId=x%20y&ids=1&ids=2';
    expect(signed(asking(path, { method }), wire, own, 12n)).toEqual({
      method,
      url: `${base}/derivatives/api/v3/rfqs/cancel-offer/u?${query}`,
      headers: {
        APIKey: 'a-key',
        Nonce: '12',
        Authent: plainSignature(secret, '', `${query}12/api/v3/rfqs/cancel-offer/u`),
      },
    });
  });

  it.each([
    ['/api/history/v3/executions', '/api/history/v3/executions'],
    ['/api/auth/v1/api-keys/v3/check', '/api/auth/v1/api-keys/v3/check'],
    ['/api/derivatives/x', '/api/derivatives/x'],
    ['/derivatives/derivatives/x', '/derivatives/x'],
    ['/derivativesx/y', '/derivativesx/y'],
  ])('leaves only a leading family out of the path: %s', (path, signedPath) => {
    const { headers } = signed(asking(path, { method: 'GET' }), {}, own, 12n);
    expect(headers['Authent']).toBe(plainSignature(secret, '', `12${signedPath}`));
  });

  it('goes without a nonce where none is wanted, and signs none', () => {
    const { headers } = futuresDialect(base, { sendNonce: false }).signed(order, { a: '1' }, own, 12n);
    expect(headers).toEqual({
      'content-type': form,
      APIKey: 'a-key',
      Authent: plainSignature(secret, '', 'a=1/api/v3/sendorder'),
    });
  });

  it('has a batch as JSON in one field, and the rest as fields beside it', () => {
    const batchOrder = [
      { order: 'send', order_tag: '1', size: new LosslessNumber('0.10000000000000000001') },
      { order: 'cancel', order_id: 'x' },
    ];
    const batch = asking('/derivatives/api/v3/batchorder', { body: 'jsonField' });
    const request = signed(batch, { batchOrder, ProcessBefore: '2026-11-25T12:00:00Z' }, own, 12n);
    expect([...new URLSearchParams(request.body)]).toEqual([
      [
        'json',
        '{"batchOrder":[{"order":"send","order_tag":"1","size":0.10000000000000000001},{"order":"cancel","order_id":"x"}]}',
      ],
      ['ProcessBefore', '2026-11-25T12:00:00Z'],
    ]);
    expect(request.headers['Authent']).toBe(authentOf(request));
  });

  it('has what has members as JSON in a field of its own', () => {
    const legs = [{ tradeable: 'PF_XBTUSD', size: 1 }];
    const { body } = signed(order, { json: { legs }, bidSide: legs, none: [] }, own, 12n);
    expect([...new URLSearchParams(body)]).toEqual([
      ['json', '{"legs":[{"tradeable":"PF_XBTUSD","size":1}]}'],
      ['bidSide', '[{"tradeable":"PF_XBTUSD","size":1}]'],
    ]);
  });

  it('has no password: this side knows none', () => {
    const withOtp = credentials({ key: 'a-key', secret, otp: '123456' });
    expect(signed(order, {}, withOtp, 1n)).toEqual(signed(order, {}, own, 1n));
  });

  it('is signed over the letters that are sent, whatever is asked', () => {
    const text = fc.string({ unit: 'grapheme' });
    const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text), fc.dictionary(text, text));
    fc.assert(
      fc.property(
        fc.dictionary(text, value),
        fc.constantFrom('form', 'jsonField'),
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
        (wire, body, method) => {
          const endpoint = asking('/derivatives/api/v3/x', { body, method, inQuery: ['a', ''] });
          const request = signed(endpoint, wire, own, 3n);
          expect(request.headers['Authent']).toBe(authentOf(request));
        },
      ),
    );
  });
});

describe('an answer', () => {
  const answer = (text: string) => ({ status: 200, headers: { 'content-type': 'application/json' }, text });

  it('is the whole body, with every digit', () => {
    expect(unwrap(tickers, answer('{"result":"success","a":0.10}'))).toMatchObject({
      result: { result: 'success', a: '0.10' },
    });
  });

  it('with an error is refused in the words of the exchange', () => {
    expect(() => unwrap(tickers, answer('{"result":"error","error":"apiLimitExceeded"}'))).toThrow(
      ResponseError,
    );
  });
});
