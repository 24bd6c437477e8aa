// ccxt's `kraken` by REST and by WebSocket V2, without a key.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Exchange } from '../../lib/exchange/index.ts';
import { agrees } from '../support/agrees.ts';
import { ccxtSpot } from '../support/ccxtSpot.ts';
import { heard } from '../support/heard.ts';
import { records } from '../support/held.ts';
import { opened } from '../support/opened.ts';
import { bestLevels, candleRows, rowsOf } from '../support/truth.ts';

const symbol = 'BTC/USD';
const { box, trade } = await opened();
const kraken = await ccxtSpot(box);

const top = (exchange: Exchange) => {
  const { asks, bids } = bestLevels(exchange, symbol, 1);
  return { ask: asks[0], bid: bids[0] };
};

describe('ccxt kraken, public REST', { timeout: 60_000 }, () => {
  before(() => kraken.loadMarkets());

  it('loads the pairs of the box with their names, steps and fees', () => {
    deepEqual([...kraken.symbols].sort(), [...box.symbols].sort());
    const market = kraken.market(symbol);
    deepEqual([market.id, market.base, market.quote, market.active], ['XXBTZUSD', 'BTC', 'USD', true]);
    deepEqual([market.precision.amount, market.precision.price], [1e-8, 0.1]);
    deepEqual([market.taker, market.maker], [0.004, 0.0025]);
  });

  it('reads the time and the state', async () => {
    equal(await kraken.fetchTime(), Math.floor(box.now() / 1_000) * 1_000);
    equal((await kraken.fetchStatus())['status'], 'ok');
  });

  it('fetchTicker has the best prices of the book and the last price of the tape', async () => {
    const ticker = await kraken.fetchTicker(symbol);
    const { ask, bid } = top(box);
    deepEqual([ticker.ask, ticker.bid], [ask?.[0], bid?.[0]]);
    equal(ticker.last, candleRows(box, symbol, 1).at(-1)?.[4]);
  });

  it('fetchTickers has one for each pair', async () => {
    const tickers = await kraken.fetchTickers();
    deepEqual(Object.keys(tickers).sort(), [...box.symbols].sort());
  });

  it('fetchOrderBook is the book of the box', async () => {
    const { asks, bids } = await kraken.fetchOrderBook(symbol, 25);
    const truth = bestLevels(box, symbol, 25);
    deepEqual(rowsOf(asks), truth.asks);
    deepEqual(rowsOf(bids), truth.bids);
  });

  it('fetchOHLCV is the candles of the box', async () => {
    for (const [name, minutes] of [
      ['1m', 1],
      ['15m', 15],
      ['1h', 60],
    ] as const)
      deepEqual(await kraken.fetchOHLCV(symbol, name), candleRows(box, symbol, minutes));
  });

  it('fetchTrades ends where the running candle ends, and adds up to its volume', async () => {
    const trades = await kraken.fetchTrades(symbol);
    const [begin = 0, , , , close, volume] = candleRows(box, symbol, 1).at(-1) ?? [];
    equal(trades.at(-1)?.price, close);
    const minute = trades.filter(({ timestamp }) => (timestamp ?? 0) >= begin);
    const lots = minute.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 1e8), 0);
    equal(lots, Math.round((volume ?? 0) * 1e8));
  });

  it('says BadSymbol for a pair that is not listed', async () => {
    await kraken.fetchTicker('FOO/BAR').then(
      () => ok(false, 'it was found'),
      (error: unknown) => equal(error instanceof Error && error.constructor.name, 'BadSymbol'),
    );
  });
});

describe('ccxt kraken, public WebSocket V2', { timeout: 60_000 }, () => {
  it('watchOrderBook holds the book of the box, also after thousands of changes', async () => {
    const book = await kraken.watchOrderBook(symbol, 25);
    const held = () => ({ asks: rowsOf(book.asks), bids: rowsOf(book.bids) });
    await agrees(held, () => bestLevels(box, symbol, 25));
    const before = JSON.stringify(held());
    for (let round = 0; round < 20; round += 1) {
      trade(2_000);
      await agrees(held, () => bestLevels(box, symbol, 25));
    }
    ok(JSON.stringify(held()) !== before, 'nothing moved');
  });

  it('watchTrades tells the trades that REST lists', async () => {
    const first = kraken.watchTrades(symbol);
    await heard(box, '"trade"');
    trade(10_000);
    await first;
    const listed = await kraken.fetchTrades(symbol);
    const ids = (trades: Iterable<unknown> | undefined) =>
      records(trades)
        .slice(-20)
        .map((one) => [one['id'], one['price'], one['amount']]);
    await agrees(
      () => ids(kraken.trades[symbol]),
      () => ids(listed),
    );
  });

  it('watchTicker has the best prices of the book', async () => {
    await kraken.watchTicker(symbol);
    trade(5_000);
    await agrees(
      () => [kraken.tickers[symbol]?.last],
      () => [candleRows(box, symbol, 1).at(-1)?.[4]],
    );
  });

  it('watchOHLCV goes along with the running candle', async () => {
    await kraken.watchOHLCV(symbol, '1m');
    trade(65_000);
    await agrees(
      () => kraken.ohlcvs[symbol]?.['1m']?.slice(-3),
      () => candleRows(box, symbol, 1).slice(-3),
    );
  });
});
