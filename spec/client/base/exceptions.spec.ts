import { describe, expect, it } from '@jest/globals';
import { exceptions, KrakenFuturesBaseAPI, KrakenSpotBaseAPI } from '../../../lib/client/base/index.ts';
import { BatchError } from '../../../lib/core/errors/BatchError.ts';
import { KrakenError } from '../../../lib/core/errors/KrakenError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import { futuresErrors } from '../../../lib/protocol/futures/futuresErrors.ts';
import { spotErrors } from '../../../lib/protocol/spot/spotErrors.ts';
import { documentedExceptions } from './support/documentedExceptions.ts';
import { answer, fakeServer, heard } from './support/fakeServer.ts';

const classes = new Map<string, unknown>(Object.entries(exceptions));
const isClass = (value: unknown): value is new () => Error => typeof value === 'function';
const classOf = (name: string): (new () => Error) => {
  const known = classes.get(name);
  if (!isClass(known)) throw new Error(`there is no ${name}`);
  return known;
};

/** How a call of Spot ends whose answer is this. */
const spotEnd = (body: unknown): unknown => {
  const { world } = fakeServer(answer(body));
  const api = new KrakenSpotBaseAPI({ world });
  return heard(api.request({ method: 'POST', uri: '/0/private/AddOrder', auth: false })).end();
};
const futuresEnd = (body: unknown): unknown => {
  const { world } = fakeServer(answer(body));
  const api = new KrakenFuturesBaseAPI({ world });
  return heard(api.request({ method: 'POST', uri: '/derivatives/api/v3/sendorder', auth: false })).end();
};

describe('the documented exceptions', () => {
  it.each(documentedExceptions.spot)('of Spot: %s is a %s', (said, name, message) => {
    const error = spotEnd({ error: [said] });
    expect(error).toBeInstanceOf(classOf(name));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      name,
      message: `${message}\nDetails: ${said}`,
      said: [said],
      code: said,
      endpoint: 'POST /0/private/AddOrder',
    });
  });

  it.each(documentedExceptions.futures)('of Futures: %s is a %s', (said, name, message) => {
    const error = futuresEnd({ result: 'error', error: said });
    expect(error).toBeInstanceOf(classOf(name));
    expect(error).toMatchObject({ name, message: `${message}\nDetails: ${said}`, said: [said] });
  });

  it('are all there, and all of the tables: none is left out, none is too many', () => {
    const documented = [...documentedExceptions.spot, ...documentedExceptions.futures].map(
      ([, name]) => name,
    );
    const ofTables = [...spotErrors, ...futuresErrors.answers, ...futuresErrors.orders].flatMap(
      ({ exception }) => exception?.name ?? [],
    );
    const names = [...classes.keys()].filter((name) => name !== 'MaxReconnectError').sort();
    expect(names).toHaveLength(62);
    expect([...new Set(documented)].sort()).toEqual(names);
    expect([...new Set(ofTables)].sort()).toEqual(names);
  });

  it('have classes that are told apart, and named as they are', () => {
    expect(
      [...classes].map(([name, made]) => classOf(name) === made && classOf(name).name === name),
    ).not.toContain(false);
    expect(new Set(classes.values()).size).toBe(63);
  });

  it.each([
    ['EQuery:Unknown asset pair:FOO', 'KrakenUnknownAssetPairError'],
    ['EGeneral:Invalid arguments:Index unavailable', 'KrakenInvalidArgumentsIndexUnavailableError'],
    ['EGeneral:Invalid arguments:volume', 'KrakenInvalidArgumentsError'],
    ['EGeneral:Invalid arguments:Invalid strategy ID', 'KrakenEarnStrategyNotFoundError'],
    ['EEarnings:Busy:Somebody else', 'KrakenEarnTemporaryUnavailableError'],
    ['eapi: invalid nonce', 'KrakenInvalidNonceError'],
  ])('are the most specific: %s is a %s', (said, name) => {
    expect(spotEnd({ error: [said] })).toMatchObject({ name });
  });

  it('keep what the errors of the library know', () => {
    expect(spotEnd({ error: ['EAPI:Rate limit exceeded'] })).toMatchObject({
      category: 'rate',
      retryable: true,
      ran: 'no',
      pauseMs: 5_000,
    });
    expect(spotEnd({ error: ['EService:Deadline elapsed'] })).toMatchObject({
      ran: 'maybe',
      reaction: 'sync',
    });
    expect(spotEnd({ error: ['EGeneral:Invalid arguments:volume'] })).toMatchObject({ detail: 'volume' });
  });

  it('are found behind words that nobody knows, and warnings', () => {
    expect(spotEnd({ error: ['WGeneral:Slow', 'EMood:Bad', 'EOrder:Unknown order'] })).toMatchObject({
      name: 'KrakenUnknownOrderError',
      message: 'Order is unknown.\nDetails: EMood:Bad, EOrder:Unknown order',
    });
  });

  it.each(['EMood:Bad', 'EAPI:Feature disabled'])(
    'do not stand for %s, which is an error all the same',
    (said) => {
      const error = spotEnd({ error: [said] });
      expect(error).toMatchObject({ name: 'ResponseError', said: [said] });
    },
  );

  it('are of the status of an order of Futures too', () => {
    expect(
      futuresEnd({ result: 'success', sendStatus: { status: 'insufficientAvailableFunds' } }),
    ).toBeInstanceOf(exceptions.KrakenInsufficientAvailableFundsError);
    expect(futuresEnd({ result: 'success', sendStatus: { status: 'postWouldExecute' } })).toMatchObject({
      name: 'ResponseError',
      code: 'postWouldExecute',
    });
  });

  it('come for the first part of a batch that has one, with the whole batch as their cause', () => {
    const body = {
      result: 'success',
      batchStatus: [
        { status: 'placed', order_id: 'a' },
        { status: 'selfFill' },
        { status: 'orderForEditNotFound' },
        { status: 'insufficientAvailableFunds' },
      ],
    };
    const error = futuresEnd(body);
    expect(error).toBeInstanceOf(exceptions.KrakenOrderForEditNotFoundError);
    const cause = error instanceof KrakenError ? error.cause : undefined;
    expect(cause).toBeInstanceOf(BatchError);
    expect(cause).toMatchObject({ result: body, parts: [{ error: undefined }, {}, {}, {}] });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ cause: { name: 'BatchError', result: body } });
  });

  it('leave a batch as it is where they have no class for any part', () => {
    const error = futuresEnd({
      result: 'success',
      batchStatus: [{ status: 'placed' }, { status: 'selfFill' }],
    });
    expect(error).toBeInstanceOf(BatchError);
  });

  it('take error before sendStatus, and that before batchStatus', () => {
    const sendStatus = { status: 'insufficientAvailableFunds' };
    const batchStatus = [{ status: 'orderForEditNotFound' }];
    expect(futuresEnd({ result: 'error', error: 'notFound', sendStatus, batchStatus })).toMatchObject({
      name: 'KrakenNotFoundError',
    });
    expect(futuresEnd({ result: 'success', sendStatus, batchStatus })).toMatchObject({
      name: 'KrakenInsufficientAvailableFundsError',
    });
  });

  it('have one for WebSockets', () => {
    const error = new exceptions.MaxReconnectError();
    expect(error).toBeInstanceOf(KrakenError);
    expect(error).toMatchObject({
      name: 'MaxReconnectError',
      message: 'To many reconnect tries.',
      retryable: false,
    });
  });
});
