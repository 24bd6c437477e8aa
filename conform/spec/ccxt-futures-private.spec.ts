// ccxt's `krakenfutures` with a key: orders and positions by REST, and the private feeds of the futures WebSocket.
import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import ccxt from 'ccxt';
import { account } from '../support/account.ts';
import { agrees } from '../support/agrees.ts';
import { ccxtFutures } from '../support/ccxtFutures.ts';
import { byPrice, taken } from '../support/fill.ts';
import { idOf, records, wallet } from '../support/held.ts';
import { opened } from '../support/opened.ts';
import { bestLevels } from '../support/truth.ts';

const symbol = 'BTC/USD:USD';
const id = 'PF_XBTUSD';
const { box, trade } = await opened();
const { futuresKey, futuresSecret } = account(box);
const futures = await ccxtFutures(box, { key: futuresKey, secret: futuresSecret });

const bestBid = (): number => bestLevels(box, id, 1).bids[0]?.[0] ?? 0;

// the counters of the exchange sink with time
beforeEach(() => {
  trade(20_000);
});

describe('ccxt krakenfutures, private REST', { timeout: 60_000 }, () => {
  it('fetchBalance reads the multi-collateral wallet', async () => {
    const { free, total } = wallet(await futures.fetchBalance(), 'USD');
    ok(total > 0 && free === total, `${free} of ${total}`);
  });

  it('a limit order rests and is cancelled', async () => {
    const price = bestBid() - 1_000;
    const placed = await futures.createOrder(symbol, 'limit', 'buy', 0.05, price, {
      clientOrderId: 'rest-1',
    });
    const order = idOf(placed);
    equal(placed.status, 'open');
    const [open] = await futures.fetchOpenOrders(symbol);
    deepEqual(
      [open?.id, open?.clientOrderId, open?.side, open?.amount, open?.filled, open?.info.limitPrice],
      [order, 'rest-1', 'buy', 0.05, 0, price],
    );
    const edited = await futures.editOrder(order, symbol, 'limit', 'buy', 0.07, price - 10);
    equal(edited.id, order);
    equal((await futures.fetchOpenOrders(symbol))[0]?.amount, 0.07);
    equal((await futures.cancelOrder(order)).status, 'canceled');
    deepEqual(await futures.fetchOpenOrders(symbol), []);
  });

  it('a market order takes the book from the top and opens a position', async () => {
    const truth = taken(box, id, 'buy', '0.2');
    const order = await futures.createOrder(symbol, 'market', 'buy', 0.2);
    deepEqual([order.status, order.filled, order.remaining], ['closed', 0.2, 0]);
    deepEqual(
      byPrice(order.trades.map(({ price, amount }) => [price ?? 0, amount ?? 0])),
      byPrice(truth.parts.map(({ price, lots }) => [price, Number(lots) / 1e8])),
    );
    const fills = (await futures.fetchMyTrades(symbol)).filter((trade) => trade.order === order.id);
    equal(Math.round(fills.reduce((sum, { amount }) => sum + (amount ?? 0), 0) * 1e4), 2_000);
    const [position] = await futures.fetchPositions([symbol]);
    deepEqual([position?.side, position?.contracts], ['long', 0.2]);
    const average = (Number(truth.cost) * 1e3) / Number(truth.qty);
    ok(
      Math.abs((position?.entryPrice ?? 0) / average - 1) < 1e-6,
      `entry ${position?.entryPrice}, not ${average}`,
    );
  });

  it('a reduce-only sell closes it', async () => {
    await futures.createOrder(symbol, 'market', 'sell', 0.2, undefined, { reduceOnly: true });
    deepEqual(await futures.fetchPositions([symbol]), []);
  });

  it('a batch is placed, and all orders of a contract are cancelled', async () => {
    const price = bestBid() - 2_000;
    const wish = (step: number) => ({
      symbol,
      type: 'limit' as const,
      side: 'buy' as const,
      amount: 0.01,
      price: price - step,
    });
    const orders = await futures.createOrders([wish(0), wish(5)]);
    const open = await futures.fetchOpenOrders(symbol);
    deepEqual(open.map((one) => one.id).sort(), orders.map((one) => one.id).sort());
    await futures.cancelAllOrders(symbol);
    deepEqual(await futures.fetchOpenOrders(symbol), []);
  });

  it('fetchOrder, fetchClosedOrders and fetchCanceledOrders find what became of an order', async () => {
    const resting = idOf(await futures.createOrder(symbol, 'limit', 'buy', 0.01, bestBid() - 1_000));
    const { id, status, amount, filled } = await futures.fetchOrder(resting, symbol);
    deepEqual([id, status, amount, filled], [resting, 'open', 0.01, 0]);
    await futures.cancelOrder(resting);
    const done = idOf(await futures.createOrder(symbol, 'market', 'buy', 0.01));
    await futures.createOrder(symbol, 'market', 'sell', 0.01, undefined, { reduceOnly: true });
    const [closed, canceled] = [
      await futures.fetchClosedOrders(symbol),
      await futures.fetchCanceledOrders(symbol),
    ];
    ok(closed.some((one) => one.id === done && one.filled === 0.01));
    ok(canceled.some((one) => one.id === resting && one.filled === 0));
  });

  it('the ledger ends with the balance of the wallet', async () => {
    const entries = await futures.fetchLedger('USD');
    const newest = entries.reduce((a, b) => (Number(b.id) > Number(a.id) ? b : a));
    const { total } = wallet(await futures.fetchBalance(), 'USD');
    ok(Math.abs((newest.after ?? 0) - total) < 1e-6, `${newest.after}, not ${total}`);
  });

  it('a leverage is kept', async () => {
    await futures.setLeverage(5, symbol);
    equal((await futures.fetchLeverage(symbol)).longLeverage, 5);
  });

  it('refusals have the types of ccxt', async () => {
    await rejects(futures.cancelOrder('00000000-0000-4000-8000-000000000000'), ccxt.OrderNotFound);
    await rejects(futures.createOrder(symbol, 'limit', 'buy', 100_000, bestBid() - 1), ccxt.BaseError);
    await rejects(
      futures.createOrder(symbol, 'limit', 'buy', 0.01, bestBid() + 500, { postOnly: true }),
      ccxt.OrderImmediatelyFillable,
    );
    const liar = await ccxtFutures(box, { key: futuresKey, secret: 'bm90IHRoZSBzZWNyZXQ=' });
    await rejects(liar.fetchBalance(), ccxt.AuthenticationError);
  });
});

describe('ccxt krakenfutures, private WebSocket', { timeout: 60_000 }, () => {
  it('watchBalance has what REST has', async () => {
    await futures.watchBalance();
    const { total } = wallet(await futures.fetchBalance(), 'USD');
    await agrees(
      () => wallet(futures.balance['flex'], 'USD').total,
      () => total,
    );
  });

  it('watchOrders tells an order and its cancel', async () => {
    const price = bestBid() - 1_000;
    // ccxt wakes for a snapshot only where there is something in it
    const first = idOf(await futures.createOrder(symbol, 'limit', 'buy', 0.01, price));
    await futures.watchOrders(symbol);
    const second = idOf(await futures.createOrder(symbol, 'limit', 'buy', 0.02, price - 1));
    const held = (wanted: string) => {
      const order = records(futures.orders).find((one) => one['id'] === wanted);
      return ['price', 'remaining', 'side', 'status'].map((name) => order?.[name]);
    };
    await agrees(
      () => held(second).slice(0, 3),
      () => [price - 1, 0.02, 'buy'],
    );
    await futures.cancelOrder(first);
    await futures.cancelOrder(second);
    await agrees(
      () => [held(first)[3], held(second)[3]],
      () => ['canceled', 'canceled'],
    );
  });

  it('watchMyTrades tells the fills that REST lists', async () => {
    await futures.watchMyTrades(symbol);
    const { id: order } = await futures.createOrder(symbol, 'market', 'sell', 0.05);
    const of = (trades: Iterable<unknown> | undefined) =>
      records(trades)
        .filter((one) => one['order'] === order)
        .map((one) => [one['id'], one['price'], one['amount']])
        .sort();
    const listed = of(await futures.fetchMyTrades(symbol));
    ok(listed.length > 0);
    await agrees(
      () => of(futures.myTrades),
      () => listed,
    );
  });

  it('watchPositions tells the position', async () => {
    await futures.watchPositions([symbol]);
    const [truth] = await futures.fetchPositions([symbol]);
    deepEqual([truth?.side, truth?.contracts], ['short', 0.05]);
    await agrees(
      () => records(futures.positions).map((one) => [one['symbol'], one['side'], one['contracts']]),
      () => [[symbol, 'short', 0.05]],
    );
  });
});
