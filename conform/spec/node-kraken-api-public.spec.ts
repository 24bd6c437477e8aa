// node-kraken-api by REST and by WebSocket V1, without a key.
import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kraken } from 'node-kraken-api';
import { agrees } from '../support/agrees.ts';
import { nodeKrakenApi } from '../support/nodeKrakenApi.ts';
import { opened } from '../support/opened.ts';
import { bestLevels, candleRows, rowsOf } from '../support/truth.ts';

const symbol = 'BTC/USD';
const { box, trade } = await opened();
const kraken = await nodeKrakenApi(box);

/** The list of an answer that is keyed by pairs and has a `last` beside them. */
const listOf = (answer: object, name: string): readonly (readonly unknown[])[] => {
  const list: unknown = Reflect.get(answer, name);
  ok(Array.isArray(list), `${name} is no list`);
  return list;
};

const best = () => {
  const { asks, bids } = bestLevels(box, symbol, 1);
  return { ask: asks[0] ?? [0, 0], bid: bids[0] ?? [0, 0] };
};

describe('node-kraken-api, public REST', { timeout: 60_000 }, () => {
  it('reads time, state, assets and pairs', async () => {
    equal((await kraken.time()).unixtime, Math.floor(box.now() / 1_000));
    equal((await kraken.systemStatus()).status, 'online');
    equal((await kraken.assets({ asset: 'XBT' }))['XXBT']?.altname, 'XBT');
    const pairs = await kraken.assetPairs();
    deepEqual(
      Object.values(pairs)
        .map(({ wsname }) => wsname)
        .sort(),
      ['ETH/USD', 'XBT/USD'],
    );
  });

  it('ticker has the best prices of the book', async () => {
    const { XXBTZUSD } = await kraken.ticker({ pair: 'XBTUSD' });
    deepEqual([Number(XXBTZUSD?.a?.[0]), Number(XXBTZUSD?.b?.[0])], [best().ask[0], best().bid[0]]);
    equal(Number(XXBTZUSD?.c?.[0]), candleRows(box, symbol, 1).at(-1)?.[4]);
  });

  it('depth is the book of the box', async () => {
    const { XXBTZUSD } = await kraken.depth({ pair: 'XBTUSD', count: 50 });
    const truth = bestLevels(box, symbol, 50);
    deepEqual(rowsOf(XXBTZUSD?.asks ?? []), truth.asks);
    deepEqual(rowsOf(XXBTZUSD?.bids ?? []), truth.bids);
  });

  it('ohlc is the candles of the box', async () => {
    const rows = listOf(await kraken.ohlc({ pair: 'XBTUSD', interval: 5 }), 'XXBTZUSD');
    deepEqual(
      rows.map(([time, open, high, low, close, , volume]) =>
        [Number(time) * 1_000, open, high, low, close, volume].map(Number),
      ),
      candleRows(box, symbol, 5),
    );
  });

  it('trades end where the running candle ends', async () => {
    const rows = listOf(await kraken.trades({ pair: 'XBTUSD' }), 'XXBTZUSD');
    equal(Number(rows.at(-1)?.[0]), candleRows(box, symbol, 1).at(-1)?.[4]);
  });

  it('spread ends with the best prices', async () => {
    const rows = listOf(await kraken.spread({ pair: 'XBTUSD' }), 'XXBTZUSD');
    const [, bid, ask] = rows.at(-1) ?? [];
    deepEqual([Number(ask), Number(bid)], [best().ask[0], best().bid[0]]);
  });

  it('an unknown pair is refused in the words of the exchange', async () => {
    await rejects(kraken.ticker({ pair: 'FOOBAR' }), (error: unknown) => {
      ok(error instanceof Kraken.RESTAPIError);
      deepEqual(error.body.error, ['EQuery:Unknown asset pair']);
      return true;
    });
  });
});

describe('node-kraken-api, public WebSocket V1', { timeout: 60_000 }, () => {
  it('answers a ping', async () => {
    await kraken.ws.pub.ping();
  });

  it('book: the client reckons every checksum itself and holds the book of the box', async () => {
    let held: Kraken.WS.Book.Snapshot = { as: [], bs: [] };
    let [snapshots, verified] = [0, 0];
    const book = kraken.ws
      .book({ depth: 10 })
      .on('snapshot', (snapshot) => {
        snapshots += 1;
        held = snapshot;
      })
      .on('mirror', (mirror) => {
        verified += 1;
        held = mirror;
      });
    await book.subscribe('XBT/USD');
    const sides = () => ({ asks: rowsOf(held.as).slice(0, 10), bids: rowsOf(held.bs).slice(0, 10) });
    await agrees(sides, () => bestLevels(box, symbol, 10));
    for (let round = 0; round < 40; round += 1) {
      trade(500);
      await agrees(sides, () => bestLevels(box, symbol, 10));
    }
    ok(verified > 100, `only ${verified} checksums held`);
    ok(snapshots < verified / 2, `${snapshots} snapshots for ${verified} checksums`);
    await book.unsubscribe('XBT/USD');
  });

  it('ticker has the best prices of the book', async () => {
    let held: Kraken.WS.Ticker = {};
    const ticker = kraken.ws.ticker().on('update', (update) => {
      held = update;
    });
    await ticker.subscribe('XBT/USD');
    trade(3_000);
    await agrees(
      () => [Number(held.c?.[0])],
      () => [candleRows(box, symbol, 1).at(-1)?.[4]],
    );
    await ticker.unsubscribe('XBT/USD');
  });

  it('trade tells each trade once, in order', async () => {
    const told: unknown[] = [];
    const trades = kraken.ws.trade().on('update', (update) => {
      for (const [price, qty, time] of update) told.push([Number(price), Number(qty), Number(time)]);
    });
    await trades.subscribe('XBT/USD');
    trade(20_000);
    const rows = listOf(await kraken.trades({ pair: 'XBTUSD' }), 'XXBTZUSD').map(([price, qty, time]) =>
      [price, qty, time].map(Number),
    );
    await agrees(
      () => told.slice(-30),
      () => rows.slice(-30),
    );
    ok(told.length >= 30, `only ${told.length} trades`);
    await trades.unsubscribe('XBT/USD');
  });

  it('ohlc goes along with the running candle', async () => {
    let held: readonly unknown[] = [];
    const ohlc = kraken.ws.ohlc({ interval: 1 }).on('update', (update) => {
      held = update;
    });
    await ohlc.subscribe('XBT/USD');
    trade(30_000);
    await agrees(
      () => {
        const [, etime, open, high, low, close, , volume] = held.map(Number);
        return [(etime ?? 0) * 1_000 - 60_000, open, high, low, close, volume];
      },
      () => candleRows(box, symbol, 1).at(-1),
    );
    await ohlc.unsubscribe('XBT/USD');
  });

  it('spread has the best prices and what rests there', async () => {
    let held: readonly unknown[] = [];
    const spread = kraken.ws.spread().on('update', (update) => {
      held = update;
    });
    await spread.subscribe('XBT/USD');
    trade(5_000);
    await agrees(
      () => held.map(Number),
      () => [best().bid[0], best().ask[0], held.map(Number)[2], best().bid[1], best().ask[1]],
    );
    await spread.unsubscribe('XBT/USD');
  });

  it('an unknown pair is refused in the words of the exchange', async () => {
    const told = new Promise((resolve) => {
      kraken.ws.pub.on('error', (error) => {
        resolve(error.message);
      });
    });
    // its promise is never settled where the exchange refuses
    void kraken.ws
      .ticker()
      .on('error', () => undefined)
      .subscribe('FOO/BAR');
    equal(await told, 'Currency pair not supported FOO/BAR');
  });
});
