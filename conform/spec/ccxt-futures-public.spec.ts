// ccxt's `krakenfutures` by REST and by the futures WebSocket, without a key.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { agrees } from '../support/agrees.ts';
import { ccxtFutures } from '../support/ccxtFutures.ts';
import { heard } from '../support/heard.ts';
import { records } from '../support/held.ts';
import { opened } from '../support/opened.ts';
import { bestLevels, candleRows, rowsOf } from '../support/truth.ts';

const symbol = 'BTC/USD:USD';
const id = 'PF_XBTUSD';
const { box, trade } = await opened();
const futures = await ccxtFutures(box);

const best = () => {
  const { asks, bids } = bestLevels(box, id, 1);
  return [asks[0]?.[0], bids[0]?.[0]];
};

describe('ccxt krakenfutures, public REST', { timeout: 60_000 }, () => {
  before(() => futures.loadMarkets());

  it('loads the contracts with their kinds and steps', () => {
    const market = futures.market(symbol);
    deepEqual(
      [market.id, market.swap, market.linear, market.settle, market.active],
      [id, true, true, 'USD', true],
    );
    deepEqual([market.precision.amount, market.precision.price, market.contractSize], [0.0001, 1, 1]);
  });

  it('fetchTicker has the best prices of the book', async () => {
    const { ask, bid, last, markPrice } = await futures.fetchTicker(symbol);
    deepEqual([ask, bid], best());
    equal(last, candleRows(box, id, 1).at(-1)?.[4]);
    ok(markPrice !== undefined && Math.abs(markPrice / (last ?? 0) - 1) < 0.01, `mark ${markPrice}`);
  });

  it('fetchTickers has the contract among them', async () => {
    const tickers = await futures.fetchTickers([symbol]);
    deepEqual([tickers[symbol]?.ask, tickers[symbol]?.bid], best());
  });

  it('fetchOrderBook is the book of the box', async () => {
    const { asks, bids } = await futures.fetchOrderBook(symbol);
    const truth = bestLevels(box, id, 1_000);
    deepEqual(rowsOf(asks), truth.asks);
    deepEqual(rowsOf(bids), truth.bids);
  });

  it('fetchOHLCV is the candles of the box', async () => {
    const rows = await futures.fetchOHLCV(symbol, '1m');
    deepEqual(rows.slice(-20), candleRows(box, id, 1).slice(-20));
  });

  it('fetchTrades ends with the last price, by either of its endpoints', async () => {
    for (const method of ['historyGetMarketSymbolExecutions', 'publicGetHistory']) {
      const trades = await futures.fetchTrades(symbol, undefined, undefined, { method });
      const newest = trades.reduce((a, b) => ((b.timestamp ?? 0) >= (a.timestamp ?? 0) ? b : a));
      equal(newest.price, candleRows(box, id, 1).at(-1)?.[4], method);
    }
  });

  it('fetchFundingRates and fetchLeverageTiers read the contracts', async () => {
    const rates = await futures.fetchFundingRates([symbol]);
    ok(rates[symbol] !== undefined);
    const tiers = await futures.fetchLeverageTiers([symbol]);
    equal(tiers[symbol]?.[0]?.maxLeverage, 50);
  });
});

describe('ccxt krakenfutures, public WebSocket', { timeout: 60_000 }, () => {
  it('watchOrderBook holds the whole book of the box, change by change', async () => {
    const book = await futures.watchOrderBook(symbol);
    const held = () => ({ asks: rowsOf(book.asks), bids: rowsOf(book.bids) });
    const whole = () => bestLevels(box, id, 1_000_000);
    await agrees(held, whole);
    for (let round = 0; round < 20; round += 1) {
      trade(1_000);
      await agrees(held, whole);
    }
  });

  it('watchTrades begins with a hundred trades and tells each new one', async () => {
    await futures.watchTrades(symbol);
    trade(10_000);
    const listed = await futures.fetchTrades(symbol, undefined, undefined, { method: 'publicGetHistory' });
    const ids = (trades: Iterable<unknown> | undefined) => records(trades).map((one) => one['id']);
    const held = () => ids(futures.trades[symbol]);
    // REST tells a hundred, the socket a hundred of before and each new one
    await agrees(
      () => ids(listed).filter((one) => !held().includes(one)),
      () => [],
    );
    equal(records(futures.trades[symbol]).at(-1)?.['price'], candleRows(box, id, 1).at(-1)?.[4]);
    ok(held().length > 100, `${held().length} trades`);
  });

  it('watchTicker has the last price', async () => {
    const first = futures.watchTicker(symbol);
    await heard(box, '"ticker"');
    trade(3_000);
    await first;
    trade(3_000);
    await agrees(
      () => [futures.tickers[symbol]?.ask, futures.tickers[symbol]?.bid],
      () => best(),
    );
  });
});
