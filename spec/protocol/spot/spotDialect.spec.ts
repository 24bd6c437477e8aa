import { describe, expect, it } from '@jest/globals';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import type { Endpoint } from '../../../lib/protocol/Endpoint.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { spotDialect } from '../../../lib/protocol/spot/spotDialect.ts';

const { plain, unwrap } = spotDialect('https://api.test');

const caught = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

const echo: Endpoint<Readonly<Record<string, string>>, unknown> = {
  name: 'Echo',
  method: 'POST',
  path: '/0/public/Echo',
  auth: false,
  safe: false,
  encode: (params) => params,
  decode: (result) => result,
};

describe('a request', () => {
  it('is a bare address where there is nothing to say', () => {
    expect(plain(spotCatalogue.time, {})).toEqual({
      method: 'GET',
      url: 'https://api.test/0/public/Time',
      headers: {},
    });
  });

  it('has its parameters in the query, encoded', () => {
    expect(plain(spotCatalogue.assetPairs, { pair: 'XBT/USD,ETHUSD', country_code: 'US:TX' }).url).toBe(
      'https://api.test/0/public/AssetPairs?pair=XBT%2FUSD%2CETHUSD&country_code=US%3ATX',
    );
  });

  it('that is posted has them in its body, as a form', () => {
    expect(plain(echo, { a: '+1', b: 'x&y' })).toEqual({
      method: 'POST',
      url: 'https://api.test/0/public/Echo',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=%2B1&b=x%26y',
    });
  });

  it.each(['http://127.0.0.1:8080', 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080//'])(
    'goes to the base address, with or without a slash: %s',
    (base) => {
      expect(spotDialect(base).plain(spotCatalogue.time, {}).url).toBe('http://127.0.0.1:8080/0/public/Time');
    },
  );

  it('goes through a gateway with a path of its own', () => {
    expect(spotDialect('https://gate.test/kraken').plain(spotCatalogue.time, {}).url).toBe(
      'https://gate.test/kraken/0/public/Time',
    );
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
    const error = caught(() => spotDialect(base).plain(spotCatalogue.time, {}));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      message: 'baseUrl is not the address of a server',
      advice: 'Give one such as https://api.kraken.com.',
    });
  });

  it('that needs a key is not made without one', () => {
    const error = caught(() => plain({ ...echo, auth: true }, {}));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: 'Echo needs a key' });
  });

  it('is not made of parameters that can not be', () => {
    expect(() => plain(spotCatalogue.ohlc, { pair: '' })).toThrow(InputError);
  });
});

describe('an answer', () => {
  const answer = (status: number, body: unknown) => ({
    status,
    text: typeof body === 'string' ? body : JSON.stringify(body),
  });

  it('is its result, with every digit', () => {
    expect(unwrap('OHLC', answer(200, '{"error":[],"result":{"a":0.10,"b":12345678901234567890}}'))).toEqual({
      result: { a: '0.10', b: '12345678901234567890' },
      warnings: [],
    });
  });

  it.each([
    ['a list', ['WGeneral:Danger', 'WService:Slow'], ['WGeneral:Danger', 'WService:Slow']],
    ['a text', 'WGeneral:Danger', ['WGeneral:Danger']],
    ['empty texts', ['', 'WGeneral:Danger'], ['WGeneral:Danger']],
    ['nothing', undefined, []],
    ['null', null, []],
  ])('with warnings is a result beside them: %s', (_name, error, warnings) => {
    expect(unwrap('Time', answer(200, { error, result: 1 }))).toEqual({ result: 1, warnings });
  });

  it.each([
    ['a list', 200, ['EQuery:Unknown asset pair'], ['EQuery:Unknown asset pair'], false],
    ['a text', 200, 'EGeneral:Unknown method', ['EGeneral:Unknown method'], false],
    ['words of another kind', 200, 'Forbidden', ['Forbidden'], false],
    ['errors among warnings', 200, ['WGeneral:Danger', 'EService:Busy'], ['EService:Busy'], true],
    ['errors of another status', 429, ['EAPI:Rate limit exceeded'], ['EAPI:Rate limit exceeded'], true],
  ])('with errors is refused in the words of the exchange: %s', (_name, status, error, said, retryable) => {
    const refused = caught(() => unwrap('Trades', answer(status, { error, result: {} })));
    expect(refused).toBeInstanceOf(ResponseError);
    expect(refused).toMatchObject({ endpoint: 'Trades', said, retryable });
  });

  const odd = 'and the answer is not JSON of the exchange';
  it.each([
    ['a page of an edge server', 503, '<!DOCTYPE html><html>busy</html>', `HTTP 503, ${odd}`, true],
    ['a page where an answer was due', 200, '<html>', `HTTP 200, ${odd}`, false],
    ['too many', 429, 'slow down', `HTTP 429, ${odd}`, true],
    ['nothing', 200, '', `HTTP 200, ${odd}`, false],
    ['JSON that breaks off', 200, '{"error":[],"result":{"a"', `HTTP 200, ${odd}`, false],
    ['a bare number', 200, '1', `HTTP 200, ${odd}`, false],
    ['null', 200, 'null', `HTTP 200, ${odd}`, false],
    ['a redirect', 302, '', `HTTP 302, ${odd}`, false],
    ['no result', 200, '{"error":[]}', 'HTTP 200 without a result', false],
    ['warnings alone', 200, '{"error":["WGeneral:Danger"]}', 'HTTP 200 without a result', false],
    ['a list', 200, '[]', 'HTTP 200 without a result', false],
    ['a result that came with a failure', 502, '{"error":[],"result":1}', 'HTTP 502', true],
  ])('that is none is told by its status: %s', (_name, status, text, what, retryable) => {
    const error = caught(() => unwrap('Time', { status, text }));
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ endpoint: 'Time', status, message: `Time: ${what}`, retryable });
  });

  it('that is none is not repeated in the error: it may be long, and it is not ours', () => {
    const error = caught(() => unwrap('Time', { status: 200, text: '<html>page</html>' }));
    expect(String(error)).not.toContain('page');
  });
});
