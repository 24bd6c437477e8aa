import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LosslessNumber } from 'lossless-json';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import { credentials } from '../../../lib/protocol/credentials.ts';
import type { PlainRequest } from '../../../lib/protocol/Dialect.ts';
import { addOrder } from '../../../lib/protocol/spot/endpoints/addOrder.ts';
import { retrieveExport } from '../../../lib/protocol/spot/endpoints/retrieveExport.ts';
import { time } from '../../../lib/protocol/spot/endpoints/time.ts';
import { spotDialect } from '../../../lib/protocol/spot/spotDialect.ts';
import { asking } from '../dialects/support/asking.ts';
import { caught } from '../dialects/support/caught.ts';
import { plainSignature } from '../dialects/support/plainSignature.ts';

const { plain, signed, unwrap } = spotDialect('https://api.test');

const secret = Buffer.from('an example, not a secret').toString('base64');
const own = credentials({ key: 'a-key', secret });
const withOtp = credentials({ key: 'a-key', secret, otp: '123 456+' });

const form = 'application/x-www-form-urlencoded';
const echo = asking('/0/private/Echo');
const open = asking('/0/public/Echo', { auth: false });
const look = asking('/0/public/Echo', { auth: false, method: 'GET', body: 'none' });
const funding = asking('/funding/v1/echo', { body: 'json', inQuery: ['account_id'], answer: 'bare' });

/** What the exchange would sign of a request. */
const signatureOf = ({ url, body = '' }: PlainRequest, nonce: string): string =>
  plainSignature(secret, url.slice('https://api.test'.length), `${nonce}${body}`);

describe('a request', () => {
  it('is a bare address where there is nothing to say', () => {
    expect(plain(time, {})).toEqual({ method: 'GET', url: 'https://api.test/0/public/Time', headers: {} });
  });

  it('has its parameters in the query, encoded', () => {
    expect(plain(look, { pair: 'XBT/USD,ETHUSD', country_code: 'US:TX', count: 5, validate: true }).url).toBe(
      'https://api.test/0/public/Echo?pair=XBT%2FUSD%2CETHUSD&country_code=US%3ATX&count=5&validate=true',
    );
  });

  it('that is posted has them in its body, as a form', () => {
    expect(plain(open, { a: '+1', b: "x&y = 'z'" })).toEqual({
      method: 'POST',
      url: 'https://api.test/0/public/Echo',
      headers: { 'content-type': form },
      body: 'a=%2B1&b=x%26y%20%3D%20%27z%27',
    });
  });

  it.each(['http://127.0.0.1:8080', 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080//'])(
    'goes to the base address, with or without a slash: %s',
    (base) => {
      expect(spotDialect(base).plain(time, {}).url).toBe('http://127.0.0.1:8080/0/public/Time');
    },
  );

  it('goes through a gateway with a path of its own, which is not signed', () => {
    const there = spotDialect('https://gate.test/kraken').signed(echo, { a: '1' }, own, 5n);
    const here = signed(echo, { a: '1' }, own, 5n);
    expect(there).toEqual({ ...here, url: 'https://gate.test/kraken/0/private/Echo' });
  });

  it.each([
    '',
    'api.kraken.com',
    'ftp://x:do-not-tell@y',
    'https://',
    'https://x y',
    'https://x?y=1',
    'https:///x',
  ])('does not go to what is no address, nor tells it: %j', (base) => {
    for (const ask of [
      () => spotDialect(base).plain(time, {}),
      () => spotDialect(base).signed(echo, {}, own, 1n),
    ]) {
      const error = caught(ask);
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({
        message: 'baseUrl is not the address of a server',
        advice: 'Give one such as https://api.kraken.com.',
      });
    }
  });

  it('that needs a key is not made without one', () => {
    const error = caught(() => plain(echo, {}));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: 'Echo needs a key' });
  });

  it('with half a character in it is not made', () => {
    const error = caught(() => plain(look, { pair: 'XBT\ud83d' }));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: 'pair has half a character in it' });
  });

  it('arrives with the very letters that were signed, whatever reads its address on the way', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text))), (wire) => {
        const { url } = plain(look, wire);
        expect(new URL(url).href).toBe(url);
      }),
    );
  });
});

describe('a signed request', () => {
  it('has the nonce first, then the password, then what is asked', () => {
    const wire = {
      pair: 'XBTUSD',
      price: '+5%',
      starttm: '+30',
      volume: new LosslessNumber('1.2500'),
      validate: false,
    };
    const request = signed(echo, wire, withOtp, 1_616_492_376_594_000_001n);
    expect(request).toEqual({
      method: 'POST',
      url: 'https://api.test/0/private/Echo',
      headers: {
        'content-type': form,
        'API-Key': 'a-key',
        'API-Sign': signatureOf(request, '1616492376594000001'),
      },
      body: 'nonce=1616492376594000001&otp=123%20456%2B&pair=XBTUSD&price=%2B5%25&starttm=%2B30&volume=1.2500&validate=false',
    });
  });

  it('writes what is nested by bracket keys in a form', () => {
    const close = { ordertype: 'limit', price: '1' };
    const orders = [
      { type: 'buy', close },
      { type: 'sell', oflags: ['post', 'fciq'] },
    ];
    const { body = '' } = signed(echo, { pair: 'XBTUSD', close, orders }, own, 1n);
    expect([...new URLSearchParams(body)]).toEqual([
      ['nonce', '1'],
      ['pair', 'XBTUSD'],
      ['close[ordertype]', 'limit'],
      ['close[price]', '1'],
      ['orders[0][type]', 'buy'],
      ['orders[0][close][ordertype]', 'limit'],
      ['orders[0][close][price]', '1'],
      ['orders[1][type]', 'sell'],
      ['orders[1][oflags][0]', 'post'],
      ['orders[1][oflags][1]', 'fciq'],
    ]);
  });

  it('is JSON where its endpoint wants that: the nonce first and as text, numbers with all their digits', () => {
    const json = asking('/0/private/Batch', { body: 'json' });
    const wire = {
      orders: [{ volume: new LosslessNumber('0.10000000000000000001'), userref: -7 }],
      validate: true,
    };
    const request = signed(json, wire, withOtp, 18_446_744_073_709_551_615n);
    expect(request.body).toBe(
      '{"nonce":"18446744073709551615","otp":"123 456+","orders":[{"volume":0.10000000000000000001,"userref":-7}],"validate":true}',
    );
    expect(request.headers).toEqual({
      'content-type': 'application/json',
      'API-Key': 'a-key',
      'API-Sign': signatureOf(request, '18446744073709551615'),
    });
  });

  it('has what belongs there in the query, and signs it with the path', () => {
    const request = signed(
      asking('/0/private/Ledgers', { inQuery: ['account_id'] }),
      { asset: 'XBT', account_id: 'A 1' },
      own,
      7n,
    );
    expect(request.url).toBe('https://api.test/0/private/Ledgers?account_id=A%201');
    expect(request.body).toBe('nonce=7&asset=XBT');
    expect(request.headers['API-Sign']).toBe(
      plainSignature(secret, '/0/private/Ledgers?account_id=A%201', '7nonce=7&asset=XBT'),
    );
  });

  it('asks for a new password each time', () => {
    const passwords = ['p1', 'p2'];
    const changing = credentials({ key: 'a-key', secret, otp: () => passwords.shift() ?? '' });
    expect([1n, 2n].map((nonce) => signed(echo, {}, changing, nonce).body)).toEqual([
      'nonce=1&otp=p1',
      'nonce=2&otp=p2',
    ]);
  });

  it('of an order by the catalogue is what the exchange would sign', () => {
    const order = { pair: 'XBTUSD', ordertype: 'limit', type: 'buy', volume: '1.25', price: 37500 } as const;
    const request = signed(addOrder, addOrder.encode(order), own, 9n);
    expect(new URLSearchParams(request.body).get('price')).toBe('37500');
    expect(request.headers['API-Sign']).toBe(signatureOf(request, '9'));
  });

  it('of a file wants bytes, and no other does', () => {
    expect(signed(retrieveExport, { id: 'ABCD' }, own, 1n)).toMatchObject({ answer: 'bytes' });
    expect(signed(echo, {}, own, 1n)).not.toHaveProperty('answer');
  });

  it('is signed over the letters that are sent, whatever is asked', () => {
    const text = fc.string({ unit: 'grapheme' });
    const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text), fc.dictionary(text, text));
    fc.assert(
      fc.property(
        fc.dictionary(text, value),
        fc.constantFrom('form', 'json'),
        fc.constantFrom('/0/private/Echo', '/funding/v1/echo'),
        (wire, body, path) => {
          const request = signed(asking(path, { body, inQuery: ['a', ''] }), wire, own, 3n);
          expect(request.headers['API-Sign']).toBe(signatureOf(request, '3'));
        },
      ),
    );
  });
});

describe('a request of Funding (Beta)', () => {
  it('that only asks has nonce and password in headers, and nested things by brackets in its query', () => {
    const wire = {
      asset: { class: 'currency', name: 'BTC' },
      status: { list: ['pending', 'settled'] },
      limit: 10,
      account_id: 'A1',
    };
    const request = signed({ ...funding, method: 'GET' }, wire, withOtp, 5n);
    const query =
      'asset%5Bclass%5D=currency&asset%5Bname%5D=BTC&status%5Blist%5D%5B0%5D=pending&status%5Blist%5D%5B1%5D=settled&limit=10&account_id=A1';
    expect(request).toEqual({
      method: 'GET',
      url: `https://api.test/funding/v1/echo?${query}`,
      headers: {
        'API-Key': 'a-key',
        'API-Nonce': '5',
        'API-OTP': '123 456+',
        'API-Sign': plainSignature(secret, `/funding/v1/echo?${query}`, '5'),
      },
    });
    expect(decodeURIComponent(query)).toContain('status[list][0]=pending');
  });

  it.each(['POST', 'PUT'] as const)('that changes something is JSON without a nonce: %s', (method) => {
    const request = signed({ ...funding, method }, { scope: { method_id: 'm' }, account_id: 'A1' }, own, 5n);
    expect(request).toEqual({
      method,
      url: 'https://api.test/funding/v1/echo?account_id=A1',
      headers: {
        'content-type': 'application/json',
        'API-Key': 'a-key',
        'API-Nonce': '5',
        'API-Sign': plainSignature(secret, '/funding/v1/echo?account_id=A1', '5{"scope":{"method_id":"m"}}'),
      },
      body: '{"scope":{"method_id":"m"}}',
    });
  });

  it('that deletes has no body', () => {
    const path = '/funding/v2/echo/{id}';
    const request = signed({ ...funding, path, method: 'DELETE' }, { id: 'x', account_id: 'A1' }, own, 5n);
    expect(request).not.toHaveProperty('body');
    expect(request.url).toBe('https://api.test/funding/v2/echo/x?account_id=A1');
    expect(request.headers['API-Sign']).toBe(plainSignature(secret, '/funding/v2/echo/x?account_id=A1', '5'));
  });
});

describe('a parameter of the path', () => {
  const path = '/funding/v1/limits/{asset_class}/{asset}';
  const limits = { ...funding, path, method: 'GET' } as const;

  it('is encoded, and stands nowhere else', () => {
    const { url, headers } = signed(limits, { asset: "A B?'#%", asset_class: 'currency', limit: 1 }, own, 5n);
    expect(url).toBe('https://api.test/funding/v1/limits/currency/A%20B%3F%27%23%25?limit=1');
    expect(headers['API-Sign']).toBe(
      plainSignature(secret, '/funding/v1/limits/currency/A%20B%3F%27%23%25?limit=1', '5'),
    );
  });

  it('may be a number', () => {
    expect(signed(limits, { asset: 0, asset_class: 'a..b' }, own, 5n).url).toBe(
      'https://api.test/funding/v1/limits/a..b/0',
    );
  });

  it.each<readonly [string, string, object]>([
    ['empty', "Echo: asset can not be ''", { asset: '' }],
    ['missing', "Echo: asset can not be ''", {}],
    ['one level up', "Echo: asset can not be '..'", { asset: '..' }],
    ['the same level', "Echo: asset can not be '.'", { asset: '.' }],
    ['of two parts', "Echo: asset can not be 'a/b'", { asset: 'a/b' }],
    ['of two parts elsewhere', "Echo: asset can not be 'a\\b'", { asset: 'a\\b' }],
    ['a list', 'Echo: asset can not be a list', { asset: ['BTC'] }],
    ['one that every object has', "Echo: constructor can not be ''", { asset: 'BTC' }],
  ])('would lead elsewhere, and is refused: %s', (name, message, wire) => {
    const endpoint = name.startsWith('one that') ? { ...limits, path: '/funding/v1/{constructor}' } : limits;
    const error = caught(() => signed(endpoint, { asset_class: 'currency', ...wire }, own, 5n));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message, advice: 'Give a text that can be one part of a path.' });
  });
});

describe('an answer', () => {
  const answer = (body: string) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    text: body,
  });

  it('is its result, with every digit', () => {
    expect(
      unwrap(time, answer('{"error":["WGeneral:Danger"],"result":{"a":0.10,"b":12345678901234567890}}')),
    ).toEqual({
      result: { a: '0.10', b: '12345678901234567890' },
      warnings: ['WGeneral:Danger'],
    });
  });

  it('with errors is refused in the words of the exchange', () => {
    expect(() => unwrap(time, answer('{"error":["EQuery:Unknown asset pair"]}'))).toThrow(ResponseError);
  });
});
