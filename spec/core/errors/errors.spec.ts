import { describe, expect, it } from '@jest/globals';
import { BatchError } from '../../../lib/core/errors/BatchError.ts';
import { ChecksumError } from '../../../lib/core/errors/ChecksumError.ts';
import { DeadlineError } from '../../../lib/core/errors/DeadlineError.ts';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { KrakenError } from '../../../lib/core/errors/KrakenError.ts';
import { LimitedError } from '../../../lib/core/errors/LimitedError.ts';
import { LineError } from '../../../lib/core/errors/LineError.ts';
import { MalformedError } from '../../../lib/core/errors/MalformedError.ts';
import { OutcomeError } from '../../../lib/core/errors/OutcomeError.ts';
import { RefusedError } from '../../../lib/core/errors/RefusedError.ts';
import { ResponseError, type ResponseFacts } from '../../../lib/core/errors/ResponseError.ts';

const late = new DeadlineError('AddOrder', 500);
const facts: ResponseFacts = {
  code: 'EOrder:Insufficient funds',
  category: 'funds',
  severity: 'error',
  retryable: false,
  advice: 'Ask for less.',
  pauseMs: 0,
  ran: 'no',
  reaction: 'fix',
  detail: '',
};
const poor = new ResponseError('AddOrderBatch', ['EOrder:Insufficient funds'], facts);
const lost = new OutcomeError({ endpoint: 'AddOrder', identities: ['my-1'], sentMs: 17, cause: late });

const all: readonly (readonly [KrakenError, string, string, string, boolean, string])[] = [
  [new InputError('no', 'Yes.'), 'INPUT', 'input', 'error', false, 'no'],
  [new MalformedError('a.b', 'a number'), 'MALFORMED', 'protocol', 'error', false, 'maybe'],
  [new HttpError('Time', 0, 'no answer'), 'HTTP', 'network', 'passing', true, 'maybe'],
  [new HttpError('Time', 302, 'HTTP 302'), 'HTTP', 'protocol', 'error', false, 'maybe'],
  [new HttpError('Time', 400, 'HTTP 400'), 'HTTP', 'input', 'error', false, 'no'],
  [new HttpError('Time', 401, 'HTTP 401'), 'HTTP', 'auth', 'error', false, 'no'],
  [new HttpError('Time', 403, 'HTTP 403'), 'HTTP', 'permission', 'error', false, 'no'],
  [new HttpError('Time', 429, 'HTTP 429'), 'HTTP', 'rate', 'passing', true, 'no'],
  [new HttpError('Time', 502, 'HTTP 502'), 'HTTP', 'service', 'passing', true, 'maybe'],
  [late, 'TIMEOUT', 'network', 'passing', true, 'maybe'],
  [poor, 'EOrder:Insufficient funds', 'funds', 'error', false, 'no'],
  [new ResponseError('Time', ['EFoo:Bar']), 'EFoo:Bar', 'unknown', 'error', false, 'maybe'],
  [new ResponseError('Time', []), 'UNKNOWN', 'unknown', 'error', false, 'maybe'],
  [new BatchError('AddOrderBatch', [{ index: 0, error: poor }], {}), 'BATCH', 'funds', 'error', false, 'no'],
  [new LimitedError('Ledgers', 400, 'spot'), 'LIMITED', 'rate', 'passing', true, 'no'],
  [lost, 'OUTCOME_UNKNOWN', 'network', 'error', false, 'maybe'],
  [new LineError({ closeCode: 1006, reason: '' }), 'LINE_CLOSED', 'line', 'passing', true, 'maybe'],
  [new LineError({ closeCode: 1008, reason: '' }), 'LINE_CLOSED', 'line', 'fatal', false, 'maybe'],
  [new RefusedError('book', 'no'), 'REFUSED', 'input', 'error', false, 'no'],
  [new ChecksumError('BTC/USD', 1, 2), 'CHECKSUM', 'book', 'passing', true, 'no'],
];

it.each(all.map((one) => [`${one[0].name} ${one[0].message}`, ...one] as const))(
  '%s: told apart by its facts',
  (_title, error, code, category, severity, retryable, ran) => {
    expect(error).toBeInstanceOf(KrakenError);
    expect(error).toMatchObject({ name: error.constructor.name, code, category, severity, retryable, ran });
    expect(error.advice).toMatch(/\w.*[.]$/);
  },
);

describe('an error', () => {
  it('is in JSON with its words, its facts and what led to it', () => {
    expect(JSON.parse(JSON.stringify(lost))).toEqual({
      name: 'OutcomeError',
      message: 'AddOrder: sent, but it is not known whether it was carried out',
      code: 'OUTCOME_UNKNOWN',
      category: 'network',
      severity: 'error',
      retryable: false,
      advice: 'Do not send it again: reconcile() finds out what happened.',
      pauseMs: 0,
      ran: 'maybe',
      endpoint: 'AddOrder',
      outcome: 'unknown',
      identities: ['my-1'],
      sentMs: 17,
      cause: late.toJSON(),
    });
  });

  it('keeps a cause of this library, and drops any other', () => {
    const base = { code: 'X', retryable: false, advice: 'None.' };
    expect(new KrakenError('x', { ...base, cause: late }).cause).toBe(late);
    const foreign = Object.assign(new Error('request failed'), { config: { headers: { 'API-Key': 'k' } } });
    expect('cause' in new KrakenError('x', { ...base, cause: foreign })).toBe(false);
    expect('cause' in new KrakenError('x', base)).toBe(false);
  });

  it('that does not say how bad it is, is so by whether it passes', () => {
    const base = { code: 'X', advice: 'None.' };
    expect(new KrakenError('x', { ...base, retryable: true }).severity).toBe('passing');
    expect(new KrakenError('x', { ...base, retryable: false })).toMatchObject({
      severity: 'error',
      category: 'unknown',
      ran: 'maybe',
      pauseMs: 0,
      endpoint: undefined,
    });
  });
});

describe('a lost outcome', () => {
  it('has the one id by which it can be found', () => {
    expect(lost.identity).toBe('my-1');
  });

  it.each([[[]], [['a', 'b']]])('has no one id where the call carried %j', (identities) => {
    const error = new OutcomeError({ endpoint: 'AddOrderBatch', identities, sentMs: 0, cause: late });
    expect(error).toMatchObject({ identity: undefined, identities });
  });
});

describe('a batch', () => {
  const refusal = (said: string, ran: ResponseFacts['ran'] = 'no', severity: 'error' | 'fatal' = 'error') =>
    new ResponseError('AddOrderBatch', [said], { ...facts, code: said, ran, severity });
  const batch = (...errors: readonly (ResponseError | undefined)[]) =>
    new BatchError(
      'AddOrderBatch',
      errors.map((error, index) => ({ index, error })),
      { orders: [] },
    );

  it('names how many parts failed, and the first reasons, each once', () => {
    expect(batch(undefined, refusal('a'), refusal('a'), refusal('b')).message).toBe(
      'AddOrderBatch: 3 of 4 parts failed: a; b',
    );
    expect(batch(refusal('a'), refusal('b'), refusal('c'), refusal('d')).message).toBe(
      'AddOrderBatch: 4 of 4 parts failed: a; b; c ...',
    );
  });

  it('keeps the whole answer and each part in its place', () => {
    const error = batch(undefined, refusal('a'));
    expect(error.result).toEqual({ orders: [] });
    expect(error.parts.map((part) => [part.index, part.error?.code])).toEqual([
      [0, undefined],
      [1, 'a'],
    ]);
  });

  it('ran as far as its parts did', () => {
    expect(batch(refusal('a'), refusal('b')).ran).toBe('no');
    expect(batch(undefined, refusal('a')).ran).toBe('partly');
    expect(batch(undefined, refusal('a', 'maybe')).ran).toBe('maybe');
  });

  it('is fatal where a part is', () => {
    expect(batch(undefined, refusal('a', 'no', 'fatal')).severity).toBe('fatal');
  });
});

it('a refusal before the wire says how long there will be no room', () => {
  expect(new LimitedError('Ledgers', 400, 'spot')).toMatchObject({
    message: 'Ledgers: the spot budget has no room for 400 ms',
    waitMs: 400,
    pauseMs: 400,
    budget: 'spot',
    endpoint: 'Ledgers',
  });
});

it('a status pauses as long as the server wants, and by itself a second where it came too fast', () => {
  expect(new HttpError('Time', 429, 'x').pauseMs).toBe(1_000);
  expect(new HttpError('Time', 429, 'x', { pauseMs: 7_000, advice: 'Wait.' })).toMatchObject({
    pauseMs: 7_000,
    advice: 'Wait.',
  });
  expect(new HttpError('Time', 503, 'x').pauseMs).toBe(0);
});
