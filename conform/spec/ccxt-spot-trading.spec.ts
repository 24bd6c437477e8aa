// ccxt's `kraken` by the private WebSocket V2: balance, orders, trades, and orders placed over the socket.
import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import ccxt from 'ccxt';
import { account } from '../support/account.ts';
import { agrees } from '../support/agrees.ts';
import { ccxtSpot } from '../support/ccxtSpot.ts';
import { byPrice, taken } from '../support/fill.ts';
import { heard } from '../support/heard.ts';
import { idOf, records, wallet } from '../support/held.ts';
import { opened } from '../support/opened.ts';
import { bestLevels } from '../support/truth.ts';

const symbol = 'BTC/USD';
const { box, trade } = await opened();
const kraken = await ccxtSpot(box, account(box));

const bestBid = (): number => bestLevels(box, symbol, 1).bids[0]?.[0] ?? 0;

// the counters of the exchange sink with time
beforeEach(() => {
  trade(40_000);
});

describe('ccxt kraken, private WebSocket V2', { timeout: 60_000 }, () => {
  it('watchBalance begins with what the account has', async () => {
    const balance = await kraken.watchBalance();
    deepEqual(
      ['USD', 'BTC', 'ETH'].map((asset) => wallet(balance, asset).total),
      [100_000, 2, 20],
    );
  });

  it('an order over the socket is told by watchOrders, and so is its cancel', async () => {
    const told = kraken.watchOrders();
    await heard(box, '"executions"');
    const price = bestBid() - 1_000;
    const id = idOf(await kraken.createOrderWs(symbol, 'limit', 'buy', 0.5, price));
    ok(id.startsWith('O'));
    await told;
    const held = () => records(kraken.orders).filter((one) => one['id'] === id);
    await agrees(
      () => ['status', 'price', 'amount', 'side', 'symbol'].map((name) => held()[0]?.[name]),
      () => ['open', price, 0.5, 'buy', symbol],
    );
    const [open] = await kraken.fetchOpenOrders();
    equal(open?.id, id);
    await kraken.cancelOrderWs(id);
    // the exchange leaves the symbol out of later events, and ccxt keeps those as an order of its own
    await agrees(
      () => held().at(-1)?.['status'],
      () => 'canceled',
    );
    deepEqual(await kraken.fetchOpenOrders(), []);
  });

  it('a market order is told by watchMyTrades fill by fill, and moves the balance', async () => {
    const truth = taken(box, symbol, 'buy', '0.75');
    const told = kraken.watchMyTrades();
    const id = idOf(await kraken.createOrderWs(symbol, 'market', 'buy', 0.75));
    await told;
    await agrees(
      () =>
        byPrice(
          records(kraken.myTrades)
            .filter((one) => one['order'] === id)
            .map((one) => [Number(one['price']), Number(one['amount'])]),
        ),
      () => byPrice(truth.parts.map(({ price, lots }) => [price, Number(lots) / 1e8])),
    );
    const rest = await kraken.fetchBalance();
    equal(wallet(rest, 'BTC').total, 2.75);
    await agrees(
      () => ['BTC', 'USD'].map((asset) => wallet(kraken.balance['spot'], asset).total),
      () => [2.75, wallet(rest, 'USD').total],
    );
  });

  it('editOrderWs and cancelAllOrdersWs', async () => {
    const price = bestBid() - 2_000;
    const id = idOf(await kraken.createOrderWs(symbol, 'limit', 'buy', 0.02, price));
    await kraken.editOrderWs(id, symbol, 'limit', 'buy', 0.03, price - 5);
    const [open] = await kraken.fetchOpenOrders(symbol);
    deepEqual([open?.id, open?.amount, open?.price], [id, 0.03, price - 5]);
    await kraken.cancelAllOrdersWs();
    deepEqual(await kraken.fetchOpenOrders(), []);
  });

  it('a refusal comes back as the error that ccxt knows', async () => {
    await rejects(kraken.createOrderWs(symbol, 'limit', 'buy', 1_000, bestBid() - 1), ccxt.ExchangeError);
    await rejects(kraken.cancelOrderWs('OAAAAA-AAAAA-AAAAAA'), ccxt.OrderNotFound);
  });
});
