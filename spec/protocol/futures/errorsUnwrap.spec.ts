import { describe, expect, it } from '@jest/globals';
import { BatchError } from '../../../lib/core/errors/BatchError.ts';
import type { Endpoint } from '../../../lib/protocol/Endpoint.ts';
import { unwrap } from '../../../lib/protocol/futures/unwrap.ts';
import type { Told } from '../../../lib/protocol/Told.ts';
import { caught } from '../../core/errors/support/caught.ts';

type Answer = Endpoint<never, unknown>['answer'];

const told = (body: unknown, status = 200, headers: Told['headers'] = {}): Told => ({
  status,
  headers,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const take = (answer: Told, kind: Answer = 'envelope', name = 'Echo') =>
  unwrap({ name, answer: kind }, answer);
const refuse = (answer: Told, kind?: Answer, name?: string) => caught(() => take(answer, kind, name));

describe('a success', () => {
  it('is the whole body', () => {
    const body = { result: 'success', serverTime: 'T', accounts: {} };
    expect(take(told(body))).toEqual({ result: body, warnings: [] });
  });

  it.each(['placed', 'partiallyFilled', 'filled', 'cancelled', 'edited', 'noOrdersToCancel', 'somethingNew'])(
    'with an order that is %s is one',
    (status) => {
      for (const name of ['sendStatus', 'editStatus', 'cancelStatus']) {
        const body = { result: 'success', [name]: { status } };
        expect(take(told(body)).result).toEqual(body);
      }
    },
  );

  it.each([
    ['a list', []],
    ['no errors', { result: { timestamp: [] }, errors: [] }],
    ['an error that is null', { candles: [], error: null, errors: null }],
  ])('of the charts is bare: %s', (_what, body) => {
    expect(take(told(body), 'bare').result).toEqual(body);
  });

  it('of a text is the text', () => {
    expect(take(told('uid,date\n1,2'), 'text').result).toBe('uid,date\n1,2');
  });
});

describe('a refusal', () => {
  it.each([
    ['of a whole call', { result: 'error', error: 'notFound' }, 200, 'notFound', 'fix'],
    ['without words', { result: 'error', serverTime: 'T' }, 200, 'an error without words', 'fix'],
    ['of an unknown name', { result: 'error', error: 'fooBar: baz' }, 200, 'fooBar', 'fix'],
    [
      'before a status',
      { result: 'error', error: 'notFound', sendStatus: { status: 'selfFill' } },
      200,
      'notFound',
      'fix',
    ],
    [
      'in a list without entries',
      { status: 'BAD_REQUEST', result: 'error', errors: [] },
      400,
      'BAD_REQUEST',
      'fix',
    ],
    ['in a list of texts', { result: 'error', errors: ['invalidUnit'] }, 400, 'invalidUnit', 'fix'],
    ['in a list of odd things', { result: 'error', errors: [[], {}] }, 400, 'an error without words', 'fix'],
    ['of the history', { status: 'unauthorized', reason: 'no such key' }, 401, 'unauthorized', 'fatal'],
    [
      'of a key check',
      { error: 'Unauthorized', message: 'm', suberror: 'api_key_not_found' },
      401,
      'api_key_not_found',
      'fatal',
    ],
    [
      'of the charts',
      { errors: [{ severity: 'E', error_class: 'EGeneral', type: 'Bad', msg: 'm', value: 'v', field: 'f' }] },
      404,
      'Bad',
      'fix',
    ],
  ])('is told in all of its shapes: %s', (_what, body, status, code, reaction) => {
    expect(refuse(told(body, status), 'bare')).toMatchObject({ name: 'ResponseError', code, reaction });
  });

  it('of the charts names the field, and not the value that was sent', () => {
    const errors = [
      {
        severity: 'E',
        error_class: 'EQuery',
        type: 'BadSymbol',
        msg: 'no such',
        value: 'mine',
        field: 'symbol',
      },
    ];
    expect(refuse(told({ errors }, 400), 'bare')).toMatchObject({
      message: 'Echo: BadSymbol: no such: symbol',
      category: 'input',
      ran: 'no',
    });
  });

  it('with several entries has the code of the first, and the words of all', () => {
    const errors = [
      { code: 87, message: 'no contract' },
      { code: 41, message: 'no' },
    ];
    expect(refuse(told({ status: 'BAD_REQUEST', result: 'error', errors }, 400))).toMatchObject({
      code: '87',
      said: ['87: no contract', '41: no'],
    });
  });

  it('of a number that nobody knows is an error of its status', () => {
    const errors = [{ code: 99, message: 'odd' }];
    expect(refuse(told({ result: 'error', errors }, 400))).toMatchObject({
      code: '99',
      category: 'input',
      ran: 'no',
    });
  });

  it('is of the order where only that failed: not found means something else there', () => {
    expect(refuse(told({ result: 'error', error: 'notFound' })).category).toBe('input');
    expect(refuse(told({ result: 'success', cancelStatus: { status: 'notFound' } }))).toMatchObject({
      category: 'order',
      reaction: 'sync',
    });
  });

  it('of a request for quotes without a reason is one all the same', () => {
    expect(refuse(told({ result: 'success', status: 'failed' }))).toMatchObject({
      code: 'failed',
      ran: 'maybe',
    });
  });

  it('that comes too fast pauses as long as the server wants', () => {
    const error = { result: 'error', error: 'apiLimitExceeded' };
    expect(refuse(told(error)).pauseMs).toBe(10_000);
    expect(refuse(told(error, 429, { 'rate-limit-reset': '42' })).pauseMs).toBe(42_000);
  });
});

describe('a batch', () => {
  it('says which of its parts failed, and keeps the whole answer', () => {
    const body = {
      result: 'success',
      batchStatus: [{ status: 'placed' }, { status: 'selfFill' }, { status: 'somethingNew' }, {}, 1],
    };
    const error = refuse(told(body), 'envelope', 'BatchOrder');
    if (!(error instanceof BatchError)) throw error;
    expect(error.message).toBe('BatchOrder: 1 of 5 parts failed: selfFill');
    expect(error.parts.map((part) => part.error?.code)).toEqual([
      undefined,
      'selfFill',
      undefined,
      undefined,
      undefined,
    ]);
    expect(error).toMatchObject({ result: body, ran: 'partly' });
  });

  it('of which nothing failed is one success', () => {
    const body = { result: 'success', batchStatus: [{ status: 'edited' }, { status: 'cancelled' }] };
    expect(take(told(body)).result).toEqual(body);
  });
});

describe('an answer that is none', () => {
  const odd = ', and the answer is not JSON of the exchange';
  it.each([
    ['a page', told('<html>', 502), 'envelope', `HTTP 502${odd}`, 0],
    ['a page for a text', told('<html>'), 'text', `HTTP 200${odd}`, 0],
    [
      'a page for a text, by its type',
      told('a,b', 200, { 'content-type': 'text/html' }),
      'text',
      `HTTP 200${odd}`,
      0,
    ],
    ['nothing for a text', told(''), 'text', `HTTP 200${odd}`, 0],
    ['JSON for a text', told({}), 'text', 'HTTP 200, and the answer is no text', 0],
    ['a text of a bad status', told('a,b', 500), 'text', `HTTP 500${odd}`, 0],
    [
      'too many, in words',
      told('Too many', 429, { 'rate-limit-reset': '42' }),
      'bare',
      `HTTP 429${odd}`,
      42_000,
    ],
    [
      'too many, for a text',
      told('Too many', 429, { 'rate-limit-reset': '42' }),
      'text',
      `HTTP 429${odd}`,
      42_000,
    ],
    ['a success of a bad status', told({ result: 'success' }, 500), 'envelope', 'HTTP 500', 0],
    ['nested without end', told('{"a":'.repeat(100_000)), 'envelope', `HTTP 200${odd}`, 0],
  ] as const)('is an error of its status: %s', (_what, answer, kind, message, pauseMs) => {
    expect(refuse(answer, kind)).toMatchObject({ name: 'HttpError', message: `Echo: ${message}`, pauseMs });
  });

  it('with words for a text is a refusal', () => {
    expect(refuse(told({ status: 'unauthorized', reason: 'r' }, 401), 'text')).toMatchObject({
      code: 'unauthorized',
    });
  });
});
