import { describe, expect, it } from '@jest/globals';
import { BatchError } from '../../../lib/core/errors/BatchError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import type { Endpoint } from '../../../lib/protocol/Endpoint.ts';
import { member } from '../../../lib/protocol/member.ts';
import { unwrap } from '../../../lib/protocol/spot/unwrap.ts';
import type { Told } from '../../../lib/protocol/Told.ts';
import { caught } from '../../core/errors/support/caught.ts';

type Answer = Endpoint<never, unknown>['answer'];

const told = (body: unknown, more: Partial<Told> = {}): Told => ({
  status: 200,
  headers: {},
  text: typeof body === 'string' ? body : JSON.stringify(body),
  ...more,
});
const take = (answer: Told, name = 'Echo', kind: Answer = 'envelope') =>
  unwrap({ name, answer: kind }, answer);
const refuse = (answer: Told, name?: string, kind?: Answer) => caught(() => take(answer, name, kind));
const said = (...error: readonly unknown[]) => refuse(told({ error }));

describe('an envelope', () => {
  it('with warnings is a result beside them, even one that is null', () => {
    expect(take(told({ error: ['WGeneral:Danger'], result: null }))).toEqual({
      result: null,
      warnings: ['WGeneral:Danger'],
    });
  });

  it('with several errors has the code of the first, and the words of all', () => {
    expect(said('EOrder:Invalid price', 'WGeneral:Danger', 'EOrder:Invalid order')).toMatchObject({
      message: 'Echo: EOrder:Invalid price, EOrder:Invalid order',
      code: 'EOrder:Invalid price',
      said: ['EOrder:Invalid price', 'EOrder:Invalid order'],
      endpoint: 'Echo',
    });
  });

  it('with several errors is retryable where all pass, and ran as far as any may have', () => {
    expect(said('EService:Busy', 'EAPI:Rate limit exceeded').retryable).toBe(true);
    expect(said('EService:Busy', 'EOrder:Invalid price').retryable).toBe(false);
    expect(said('EOrder:Invalid price', 'EService:Busy').ran).toBe('maybe');
    expect(said('EOrder:Invalid price', 'EFoo:Bar').ran).toBe('maybe');
    expect(said('EOrder:Invalid price', 'EOrder:Reduce only:Position is closed').ran).toBe('partly');
  });

  it('with many or long words is cut', () => {
    const many = Array.from({ length: 30 }, (_, index) => `EFoo:Bar ${'x '.repeat(index * 30)}`);
    const error = said(...many);
    if (!(error instanceof ResponseError)) throw error;
    expect(error.said).toHaveLength(20);
    expect(Math.max(...error.said.map((words) => words.length))).toBe(201);
  });

  it('with a plain text is as one with a list', () => {
    expect(refuse(told({ error: 'EGeneral:Unknown method' }))).toMatchObject({
      code: 'EGeneral:Unknown method',
    });
  });

  it.each(['EFoo:Bar: baz', 'Forbidden', 'withdrawn'])(
    'with words that nobody knows is an error: %s',
    (words) => {
      expect(said(words)).toMatchObject({
        name: 'ResponseError',
        code: words,
        said: [words],
        category: 'unknown',
        ran: 'maybe',
        retryable: false,
      });
    },
  );

  it.each([[{}], [[1]], [true], [{ toString: 1 }]])(
    'never passes for a success with an error that is no text: %j',
    (error) => {
      expect(refuse(told({ error: [error], result: 1 }))).toMatchObject({
        name: 'ResponseError',
        category: 'unknown',
      });
      expect(refuse(told({ error, result: 1 }))).toMatchObject({ name: 'ResponseError' });
    },
  );

  it('is not fooled by members of a prototype', () => {
    expect(member(Object.create({ result: 1 }), 'result')).toBeUndefined();
    expect(refuse(told('{"__proto__":{"result":1}}'))).toMatchObject({ name: 'HttpError' });
    expect(take(told('{"__proto__":{"error":["EFoo:Bar"]},"error":[],"result":1}')).result).toBe(1);
  });

  it.each([{ error: [], result: true }, { error: [] }, ''])('of 202 is accepted: %j', (body) => {
    expect(take(told(body, { status: 202 }), 'Earn/Deallocate')).toEqual({ result: true, warnings: [] });
  });

  it('of an unknown status takes what it is from the status', () => {
    expect(refuse(told({ error: ['EFoo:Bar'] }, { status: 403 }))).toMatchObject({
      category: 'permission',
      ran: 'no',
    });
    expect(refuse(told({ error: ['EFoo:Bar'] }, { status: 502 }))).toMatchObject({
      category: 'service',
      ran: 'maybe',
    });
  });
});

describe('a pause', () => {
  const at = 'Tue, 24 Nov 2026 12:00:00 GMT';
  const seconds = Date.parse(at) / 1_000;
  const pause = (words: string, headers: Told['headers'] = {}) =>
    refuse(told({ error: [words] }, { headers })).pauseMs;

  it('lasts until the time that is told, by the clock of the server', () => {
    expect(pause(`EService:Throttled:${seconds + 7}`, { date: at })).toBe(7_000);
    expect(pause(`EService: Throttled: ${seconds + 7}`, { date: at })).toBe(7_000);
    expect(pause(`EService:Throttled:${seconds - 7}`, { date: at })).toBe(0);
    expect(pause(`EService:Throttled:${seconds + 86_400}`, { date: at })).toBe(900_000);
  });

  it('leaves the time in the detail where no clock is known, or it is no time', () => {
    expect(refuse(told({ error: [`EService:Throttled:${seconds}`] }))).toMatchObject({
      code: 'EService:Throttled',
      detail: String(seconds),
      pauseMs: 5_000,
    });
    expect(pause('EService:Throttled:soon', { date: at })).toBe(5_000);
  });

  it('is what a header wants', () => {
    expect(pause('EAPI:Rate limit exceeded', { 'retry-after': '3' })).toBe(3_000);
    expect(pause('EAPI:Rate limit exceeded', { 'retry-after': 'x' })).toBe(5_000);
  });

  it('after a lockout is a quarter of an hour, and nothing is tried again by itself', () => {
    expect(said('EGeneral:Temporary lockout')).toMatchObject({ pauseMs: 900_000, retryable: false });
  });

  it('of a page that came too often is what its header wants', () => {
    const page = (headers: Told['headers']) => refuse(told('<html>', { status: 429, headers })).pauseMs;
    expect(page({})).toBe(1_000);
    expect(page({ 'retry-after': '12' })).toBe(12_000);
    expect(page({ 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT', date: at })).toBe(30_000);
    expect(page({ 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' })).toBe(1_000);
  });
});

describe('a batch of orders', () => {
  const answer = told({
    error: [],
    result: { orders: [{ txid: 'O1' }, { error: 'EOrder:Insufficient funds' }, { txid: 'O3', error: '' }] },
  });

  it('says which of its orders failed, and keeps the whole answer', () => {
    const error = refuse(answer, 'AddOrderBatch');
    if (!(error instanceof BatchError)) throw error;
    expect(error.message).toBe('AddOrderBatch: 1 of 3 parts failed: EOrder:Insufficient funds');
    expect(error.parts.map((part) => part.error?.category)).toEqual([undefined, 'funds', undefined]);
    expect(error).toMatchObject({ ran: 'partly', result: { orders: [{ txid: 'O1' }, {}, { txid: 'O3' }] } });
  });

  it('of which none failed is its result, and other calls have no parts', () => {
    const good = { orders: [{ txid: 'O1' }, { txid: 'O2', error: 'WOrder:Slow' }] };
    expect(take(told({ error: [], result: good }), 'AddOrderBatch').result).toEqual(good);
    expect(take(answer, 'OpenOrders').result).toBeDefined();
  });
});

it.each(['Err', 'err', 'error'])('an edit of status %s failed', (status) => {
  const body = { error: [], result: { status, error_message: 'EOrder:Order not editable' } };
  expect(refuse(told(body), 'EditOrder')).toMatchObject({
    code: 'EOrder:Order not editable',
    reaction: 'sync',
  });
  expect(refuse(told({ error: [], result: { status } }), 'EditOrder')).toMatchObject({ category: 'unknown' });
  expect(take(told(body), 'SystemStatus').result).toEqual(body.result);
  expect(take(told({ error: [], result: { status: 'ok' } }), 'EditOrder').result).toEqual({ status: 'ok' });
});

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const file = (content: string, more: Partial<Told> = {}) => told('', { bytes: bytes(content), ...more });
  const octets = { headers: { 'content-type': 'application/octet-stream' } };

  it.each([
    ['its first letters', file('PK\u0003\u0004rest')],
    ['its type', file('\u0001\u0002', octets)],
  ])('is known by %s', (_how, answer) => {
    expect(take(answer, 'RetrieveExport', 'bytes')).toEqual({ result: answer.bytes, warnings: [] });
  });

  it('that is an envelope says what is wrong, whatever its type', () => {
    const envelope = '{"error":["EExport:Exported size too big"]}';
    for (const answer of [file(envelope), file(envelope, octets), told(envelope)])
      expect(refuse(answer, 'RetrieveExport', 'bytes')).toMatchObject({
        code: 'EExport:Exported size too big',
      });
  });

  it.each([
    ['came with a failure', file('PK12', { status: 500 }), 'HTTP 500'],
    ['was read as text', told('PK12'), 'HTTP 200, and the file was read as text'],
    ['is empty', file(''), 'HTTP 200, and the answer is not JSON of the exchange'],
    ['is a page', file('<html>'), 'HTTP 200, and the answer is not JSON of the exchange'],
    ['is a result', file('{"error":[],"result":1}'), 'HTTP 200 without a file'],
  ])('that %s is none', (_what, answer, message) => {
    expect(refuse(answer, 'RetrieveExport', 'bytes')).toMatchObject({
      name: 'HttpError',
      message: `RetrieveExport: ${message}`,
    });
  });
});

describe('an answer of Funding (Beta)', () => {
  const problem = (code: string, status: number, more: object = {}) =>
    refuse(told({ type: `tag:kraken.com,2025:${code}`, ...more }, { status }), 'ListFundingMethods', 'bare');

  it('is bare', () => {
    expect(take(told({ methods: [], next_cursor: null }), 'ListFundingMethods', 'bare')).toEqual({
      result: { methods: [], next_cursor: null },
      warnings: [],
    });
  });

  it('is a problem in the words of the other calls, where they have some', () => {
    expect(problem('InvalidKey', 401, { title: 'EAPI: Invalid key' })).toMatchObject({
      code: 'EAPI:Invalid key',
      category: 'auth',
      reaction: 'fatal',
    });
  });

  it('is a problem in its own words, of the kind of its status', () => {
    expect(problem('WithdrawalTooOld', 409, { title: 'T', detail: 'too old' })).toMatchObject({
      code: 'WithdrawalTooOld',
      detail: 'too old',
      category: 'input',
      ran: 'no',
      message: 'ListFundingMethods: WithdrawalTooOld: too old',
    });
    expect(problem('Odd', 200)).toMatchObject({ code: 'Odd', category: 'unknown', ran: 'maybe' });
  });

  it('of an unknown route is an envelope', () => {
    const answer = told({ error: ['EGeneral:Unknown method'] }, { status: 404 });
    expect(refuse(answer, 'ListFundingMethods', 'bare')).toMatchObject({ code: 'EGeneral:Unknown method' });
  });

  it('of a bad status is none, whatever it has', () => {
    expect(refuse(told({ methods: [] }, { status: 500 }), 'ListFundingMethods', 'bare')).toMatchObject({
      name: 'HttpError',
      status: 500,
    });
  });
});

describe('an answer that is none', () => {
  const odd = ', and the answer is not JSON of the exchange';
  it('that came too often says so, page or not', () => {
    expect(refuse(told('<html>', { status: 429 })).advice).toBe('Ask less often.');
  });

  it.each([
    ['a page', told('<!DOCTYPE html>', { status: 503 }), `HTTP 503${odd}`, 'service', /web page/],
    [
      'a page by its type',
      told('{"error":[],"result":1}', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      `HTTP 200${odd}`,
      'protocol',
      /web page/,
    ],
    ['nothing', told(' '), `HTTP 200${odd}`, 'protocol', /empty/],
    ['no JSON', told('busy'), `HTTP 200${odd}`, 'protocol', /base address/],
    ['a number', told('1'), `HTTP 200${odd}`, 'protocol', /base address/],
    ['null', told('null'), `HTTP 200${odd}`, 'protocol', /base address/],
    ['nested without end', told('['.repeat(200_000)), `HTTP 200${odd}`, 'protocol', /base address/],
    [
      'the same name twice',
      told('{"error":[],"error":["EFoo:Bar"],"result":1}'),
      `HTTP 200${odd}`,
      'protocol',
      /base address/,
    ],
    ['a list', told([]), 'HTTP 200 without a result', 'protocol', /base address/],
    ['no result', told({ error: [] }), 'HTTP 200 without a result', 'protocol', /base address/],
    [
      'a result of a bad status',
      told({ error: [], result: 1 }, { status: 502 }),
      'HTTP 502',
      'service',
      /look up/,
    ],
    ['a wall', told('<html>', { status: 403 }), `HTTP 403${odd}`, 'permission', /web page/],
  ])('is an error of its status: %s', (_what, answer, message, category, advice) => {
    const error = refuse(answer);
    expect(error).toMatchObject({ name: 'HttpError', message: `Echo: ${message}`, category });
    expect(error.advice).toMatch(advice);
  });
});
