import { describe, expect, it } from '@jest/globals';
import { futuresCatalogue } from '../../../../lib/protocol/futures/futuresCatalogue.ts';
import { encodeLoosely } from '../../spot/support/encodeLoosely.ts';
import { refused } from '../../spot/support/refused.ts';

const { sendOrder, editOrder, cancelOrder, cancelAllOrdersAfter, getAccountLog, getCandles } =
  futuresCatalogue;
const { getTicker, getInstruments, placeRfqOffer, acceptRfqOffer, createRfq, getFills } = futuresCatalogue;
const { getMarketAnalytics, simulatePortfolio, getRfq, transfer, getOrderStatus } = futuresCatalogue;

const order = { orderType: 'lmt', symbol: 'PF_XBTUSD', side: 'buy', size: 1 };
const uid = '9f0c6e1d-24c7-4a0e-b7a9-6b1f0f4b8f55';
const leg = { tradeable: 'PF_XBTUSD', price: '1' };
const candles = { tick_type: 'trade', symbol: 'PF_XBTUSD', resolution: '1h' };

const count = 'Give a number of at least 0, as text if its digits matter.';
const instant = 'Give an instant such as 2026-11-25T12:00:00.000Z.';
const id = "Give an id such as 'cb4e34f6-4eb3-4d4b-9724-4c3035b99d47'.";
const oneOfThem = 'Give one of them.';

describe('what can not be asked of Futures REST', () => {
  it.each([
    [sendOrder, { ...order, size: '-1' }, "SendOrder: size can not be '-1'", count],
    [sendOrder, { ...order, size: undefined }, 'SendOrder needs size', count],
    [
      sendOrder,
      { ...order, orderType: 'limit' },
      "SendOrder: orderType can not be 'limit'",
      "Give one of 'lmt', 'post', 'ioc', 'mkt', 'stp', 'take_profit', 'trailing_stop', 'fok'.",
    ],
    [
      sendOrder,
      { ...order, cliOrdId: 'x'.repeat(101) },
      `SendOrder: cliOrdId can not be '${'x'.repeat(57)}...'`,
      'Give a text of 1 to 100 characters.',
    ],
    [
      sendOrder,
      { ...order, triggerSignal: 'spot' },
      "SendOrder: triggerSignal can not be 'spot'",
      "Give one of 'mark', 'index', 'last'.",
    ],
    [
      sendOrder,
      { ...order, limitPrice: 1, limitPriceOffsetValue: 1 },
      'SendOrder can not take limitPrice and limitPriceOffsetValue together',
      oneOfThem,
    ],
    [sendOrder, { ...order, processBefore: 'soon' }, "SendOrder: processBefore can not be 'soon'", instant],
    [
      sendOrder,
      { ...order, reduceonly: true },
      "SendOrder has no parameter 'reduceonly'",
      `It takes ${Object.keys(sendOrder.rules).join(', ')}.`,
    ],
    [editOrder, { size: 1 }, 'EditOrder needs orderId or cliOrdId', 'Give one of orderId, cliOrdId.'],
    [cancelOrder, {}, 'CancelOrder needs order_id or cliOrdId', 'Give one of order_id, cliOrdId.'],
    [cancelOrder, { order_id: 'a/../b' }, "CancelOrder: order_id can not be 'a/../b'", id],
    [getOrderStatus, { orderIds: uid }, `GetOrderStatus: orderIds can not be '${uid}'`, undefined],
    [
      cancelAllOrdersAfter,
      { timeout: 1.5 },
      'CancelAllOrdersAfter: timeout can not be 1.5',
      'Give a whole number from 0 to 4294967295.',
    ],
    [getFills, { lastFillTime: 1764072000 }, 'GetFills: lastFillTime can not be 1764072000', instant],
    [transfer, { fromAccount: 'cash', toAccount: 'flex', unit: 'xbt' }, 'Transfer needs amount', count],
    [
      getAccountLog,
      { count: 100_001 },
      'GetAccountLog: count can not be 100001',
      'Give a whole number from 1 to 100000.',
    ],
    [
      getTicker,
      { symbol: '../accounts' },
      "GetTicker: symbol can not be '../accounts'",
      "Give a market such as 'PF_XBTUSD'.",
    ],
    [
      getInstruments,
      { contractType: ['spot'] },
      "GetInstruments: contractType.0 can not be 'spot'",
      "Give one of 'futures_inverse', 'futures_vanilla', 'flexible_futures', 'options', 'all'.",
    ],
    [
      getCandles,
      { ...candles, resolution: '1H' },
      "GetCandles: resolution can not be '1H'",
      "Give one of '1m', '5m', '15m', '30m', '1h', '4h', '12h', '1d', '1w'.",
    ],
    [
      getCandles,
      { ...candles, from: '2026' },
      "GetCandles: from can not be '2026'",
      'Give a whole number of at least 0.',
    ],
    [
      getMarketAnalytics,
      { symbol: 'PF_XBTUSD', analytics_type: 'cvd', since: 0, interval: 61 },
      'GetMarketAnalytics: interval can not be 61',
      'Give one of 60, 300, 900, 1800, 3600, 14400, 43200, 86400, 604800.',
    ],
    [getRfq, { rfqUid: 'open' }, "GetRfq: rfqUid can not be 'open'", id],
    [
      placeRfqOffer,
      { rfqUid: uid },
      'PlaceRfqOffer needs bid or ask or bidSide or askSide',
      'Give one of bid, ask, bidSide, askSide.',
    ],
    [
      placeRfqOffer,
      { rfqUid: uid, bid: 1, askSide: [leg] },
      'PlaceRfqOffer can not take bid and askSide together',
      oneOfThem,
    ],
    [
      acceptRfqOffer,
      { rfqUid: uid },
      'AcceptRfqOffer needs bidAccepted or askAccepted',
      'Give one of bidAccepted, askAccepted.',
    ],
    [
      acceptRfqOffer,
      { rfqUid: uid, bidAccepted: '1', askAccepted: '1' },
      'AcceptRfqOffer can not take bidAccepted and askAccepted together',
      oneOfThem,
    ],
    [
      createRfq,
      { json: { legs: Array.from({ length: 101 }, () => ({ tradeable: 'PF_XBTUSD', size: 1 })) } },
      'CreateRfq: json: legs can not be a list',
      undefined,
    ],
    [simulatePortfolio, { json: '[]' }, "SimulatePortfolio: json can not be '[]'", undefined],
  ])('is refused before anything is sent: %#', (endpoint, params, wrong, right) => {
    const [message, advice] = refused(() => encodeLoosely(endpoint, params));
    expect(message).toBe(wrong);
    expect(advice).toEqual(right ?? expect.stringMatching(/^Give /));
  });
});
