import { describe, expect, it } from '@jest/globals';
import { MalformedError } from '../../../../lib/core/errors/MalformedError.ts';
import { exactJson } from '../../../../lib/protocol/exactJson.ts';
import { futuresCatalogue } from '../../../../lib/protocol/futures/futuresCatalogue.ts';
import { oddAnswers } from './support/oddAnswers.ts';

const { getAccounts, getTicker, sendOrder, getOrderEvents, getPublicOrderEvents } = futuresCatalogue;
const { getMarketAnalytics, getOrderbook, getCandles, getPositionEvents, cancelOrder } = futuresCatalogue;

const envelope = '"result":"success","serverTime":"2026-11-25T12:00:00.123Z"';
const read = <R>({ decode }: { readonly decode: (told: unknown) => R }, answer: string): R =>
  decode(exactJson(answer));
const told = <R>(endpoint: { readonly decode: (told: unknown) => R }, members: string): R =>
  read(endpoint, `{${envelope},${members}}`);

const distances = ['005', '01', '025', '05', '10', '100'];
const amounts = ['1k', '10k', '100k', '1m'];

describe('answers of Futures REST', () => {
  it('does not take a market that it can not read for an index', () => {
    expect(() => told(getTicker, '"ticker":{"symbol":"PF_XBTUSD","markPrice":"much"}')).toThrow(
      MalformedError,
    );
    const { ticker } = told(getTicker, '"ticker":{"symbol":"in_xbtusd","last":97100.10}');
    expect('markPrice' in ticker).toBe(false);
    expect(ticker.last).toBe('97100.10');
  });

  it('reads each wallet by its name, and wallets of a kind that is not known as far as it can', () => {
    const { accounts } = told(
      getAccounts,
      '"accounts":{"cash":{"type":"cashAccount","balances":{"xbt":0.10}},"fi_xbtusd":{"type":"marginAccount","triggerEstimates":{"im":1.0,"mm":2,"lt":3,"tt":4}},"later":{"type":"somethingNew","balances":{"usd":"5.0"},"x":1.10}}',
    );
    expect(accounts.cash?.balances['xbt']).toBe('0.10');
    expect(accounts.flex).toBeUndefined();
    expect(accounts['fi_xbtusd']).toMatchObject({ triggerEstimates: { im: '1.0', tt: '4' } });
    expect(accounts['later']).toEqual({ type: 'somethingNew', balances: { usd: '5.0' }, x: '1.10' });
  });

  it('says where a wallet is odd', () => {
    const odd = () => told(getAccounts, '"accounts":{"cash":{"type":"cashAccount","balances":{"xbt":true}}}');
    expect(odd).toThrow('GetAccounts.accounts.cash.balances.xbt');
  });

  it('lets a status and an event pass that it does not know', () => {
    const { sendStatus } = told(
      sendOrder,
      '"sendStatus":{"status":"somethingNew","orderEvents":[{"type":"DREAM","depth":1.50}]}',
    );
    expect(sendStatus).toEqual({ status: 'somethingNew', orderEvents: [{ type: 'DREAM', depth: '1.50' }] });
  });

  it('is content with the status alone, for an order must not be lost by its answer', () => {
    expect(told(cancelOrder, '"cancelStatus":{"status":"notFound"}').cancelStatus).toEqual({
      status: 'notFound',
    });
  });

  it('reads an empty text where the history has no number', () => {
    const order =
      '"uid":"u","tradeable":"PF_XBTUSD","direction":"Buy","quantity":"1.0","timestamp":1,"limitPrice":"","orderType":"Market","reduceOnly":false,"lastUpdateTimestamp":2';
    const page = (event: string) => `"len":1,"elements":[{"uid":"u","timestamp":1,"event":${event}}]`;
    const placed = read(
      getPublicOrderEvents,
      `{${page(`{"OrderPlaced":{"order":{${order}},"reason":"r","reducedQuantity":""}}`)}}`,
    );
    expect(placed.elements[0]?.event.OrderPlaced).toMatchObject({
      order: { limitPrice: '', quantity: '1.0' },
      reducedQuantity: '',
    });
    expect(() =>
      read(getOrderEvents, `{"accountUid":"a",${page(`{"OrderPlaced":{"order":{${order}},"reason":"r"}}`)}}`),
    ).toThrow('accountUid');
  });

  it('reads a change of a position inside an event that is wrapped', () => {
    const { elements } = read(
      getPositionEvents,
      '{"accountUid":"a","len":1,"elements":[{"timestamp":1,"event":{"realizedFunding":1.18e-7}}]}',
    );
    expect(elements[0]?.event?.realizedFunding).toBe('0.000000118');
  });

  it.each([
    ['values', '["1.50",2.50]', ['1.50', '2.50']],
    ['bars', '[["1.0","2","0.5","1.50"]]', [['1.0', '2', '0.5', '1.50']]],
    [
      'columns',
      '{"longCount":[1],"ratio":[1.50],"top20Percent":{"openInterest":[2.0],"ratio":["3"]}}',
      { longCount: [1], ratio: ['1.50'], top20Percent: { openInterest: ['2.0'], ratio: ['3'] } },
    ],
    [
      'bars by name',
      '{"rate":[[1.0,2,0.5,1e-9]],"relativeRate":[]}',
      { rate: [['1.0', '2', '0.5', '0.000000001']], relativeRate: [] },
    ],
  ])('reads analytics that are %s', (_, data, wanted) => {
    const { result } = read(
      getMarketAnalytics,
      `{"result":{"timestamp":[1764068400],"more":false,"data":${data}},"errors":[]}`,
    );
    expect(result.data).toEqual(wanted);
  });

  it.each([
    [getOrderbook, `{${envelope},"orderBook":{"asks":[[1]],"bids":[]}}`, 'GetOrderbook.orderBook.asks.0.1'],
    [getCandles, '{"candles":[{"time":"noon"}],"more_candles":false}', 'GetCandles.candles.0.time'],
    [sendOrder, `{${envelope}}`, 'SendOrder.sendStatus'],
    [sendOrder, `{${envelope},"sendStatus":{}}`, 'SendOrder.sendStatus.status'],
  ])('says where an answer is odd: %#', (endpoint, answer, where) => {
    expect(() => read<unknown>(endpoint, answer)).toThrow(where);
  });

  const { placeRfqOffer, cancelRfqOffer, createRfq, cancelRfq, acceptRfqOffer } = futuresCatalogue;
  it.each([placeRfqOffer, cancelRfqOffer, createRfq, cancelRfq, acceptRfqOffer])(
    'reads why a request for quote is refused: $name',
    (endpoint) => {
      expect(told<unknown>(endpoint, '"status":"failed","reason":"somethingNew"')).toMatchObject({
        reason: 'somethingNew',
      });
      expect(() => told<unknown>(endpoint, '"status":"failed","reason":[true]')).toThrow(MalformedError);
    },
  );

  const values = ['1.50', '2'];
  const snake = [
    'best_price',
    ...distances.map((by) => `liquidity_${by}`),
    ...amounts.map((by) => `slippage_${by}`),
  ];
  const camel = [
    'bestPrice',
    ...distances.map((by) => `liquidity${by}`),
    ...amounts.map((by) => `slippage${by}`),
  ];
  const side = Object.fromEntries([...snake, ...camel].map((name) => [name, [...values, null]]));
  const shares = {
    longCount: [1],
    shortCount: [2],
    longPercent: values,
    shortPercent: values,
    ratio: values,
  };
  const bars = [['1.0', '2.5', '0.5', '1.50']];
  const data = {
    ...shares,
    bid: side,
    ask: side,
    buyVolume: values,
    sellVolume: values,
    cvd: values,
    top20Percent: { openInterest: values, ...shares },
    basis: values,
    rate: bars,
    relativeRate: bars,
  };
  const fault = { severity: 'E', error_class: 'General', type: 'Invalid', msg: 'm', value: 'v', field: 'f' };
  const analytics = { result: { timestamp: [1], more: false, data }, errors: [fault] };

  it('reads all columns of analytics, in both spellings', () => {
    expect(getMarketAnalytics.decode(analytics)).toEqual(analytics);
  });

  it.each(oddAnswers(analytics, [true]))('refuses a column of another kind: $at', ({ answer }) => {
    expect(() => getMarketAnalytics.decode(answer)).toThrow(MalformedError);
  });
});
