// ccxt's `kraken` by REST with a key: money, orders and trades.
import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import ccxt from 'ccxt';
import { account } from '../support/account.ts';
import { ccxtSpot } from '../support/ccxtSpot.ts';
import { sameMoney, taken, whole } from '../support/fill.ts';
import { idOf, wallet } from '../support/held.ts';
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

describe('ccxt kraken, private REST', { timeout: 60_000 }, () => {
  it('fetchBalance has what the account was opened with', async () => {
    const balance = await kraken.fetchBalance();
    deepEqual(
      ['USD', 'BTC', 'ETH'].map((asset) => wallet(balance, asset).total),
      [100_000, 2, 20],
    );
  });

  it('a limit order rests, holds its money back, and gives it back when it is cancelled', async () => {
    const price = bestBid() - 1_000;
    const id = idOf(await kraken.createOrder(symbol, 'limit', 'buy', 0.5, price));
    const [open] = await kraken.fetchOpenOrders(symbol);
    deepEqual(
      [open?.id, open?.status, open?.side, open?.type, open?.price, open?.amount, open?.filled],
      [id, 'open', 'buy', 'limit', price, 0.5, 0],
    );
    const { used: held, total } = wallet(await kraken.fetchBalance(), 'USD');
    // the exchange may put the fee aside as well
    ok(held >= 0.5 * price && held <= 0.5 * price * 1.01, `held ${held}`);
    equal(total, 100_000);

    await kraken.cancelOrder(id);
    deepEqual(await kraken.fetchOpenOrders(symbol), []);
    equal((await kraken.fetchOrder(id)).status, 'canceled');
    const { used, free } = wallet(await kraken.fetchBalance(), 'USD');
    deepEqual([used, free], [0, 100_000]);
  });

  it('a market buy takes the book from the top and moves both balances by just that', async () => {
    const before = await kraken.fetchBalance();
    const truth = taken(box, symbol, 'buy', '0.8');
    const id = idOf(await kraken.createOrder(symbol, 'market', 'buy', 0.8));
    const order = await kraken.fetchOrder(id);
    deepEqual([order.status, order.filled, order.remaining], ['closed', 0.8, 0]);

    const trades = (await kraken.fetchMyTrades(symbol)).filter((trade) => trade.order === id);
    const sum = trades.reduce((all, { info }) => all + whole(String(info.vol), 8), 0n);
    equal(sum, truth.qty);
    ok(trades.every(({ takerOrMaker, side }) => takerOrMaker === 'taker' && side === 'buy'));

    const info: unknown = order.info;
    const told = (name: string): bigint => {
      const value = typeof info === 'object' && info !== null ? Reflect.get(info, name) : undefined;
      return whole(String(value), 5);
    };
    const [cost, fee] = [told('cost'), told('fee')];
    ok(sameMoney(cost, truth.cost), `cost ${cost}, not ${truth.cost}`);

    const after = await kraken.fetchBalance();
    equal(wallet(after, 'BTC').total, wallet(before, 'BTC').total + 0.8);
    const spent = BigInt(Math.round((wallet(before, 'USD').total - wallet(after, 'USD').total) * 1e5));
    ok(sameMoney(spent, cost + fee), `spent ${spent}, not ${cost + fee}`);
  });

  it('a fee is the cost times the rate that fetchTradingFee tells', async () => {
    const { taker = 0 } = await kraken.fetchTradingFee(symbol);
    const { cost = 0, fee } = await kraken.fetchOrder(
      idOf(await kraken.createOrder(symbol, 'market', 'sell', 0.01)),
    );
    ok(taker > 0);
    ok(Math.abs(Number(fee?.cost) - cost * taker) < 1e-4, `fee ${fee?.cost} of ${cost}`);
    equal(fee?.currency, 'USD');
  });

  it('a sell over the edge fills what it can and rests with the remainder', async () => {
    const [top] = bestLevels(box, symbol, 1).bids;
    ok(top !== undefined);
    const amount = 0.3;
    const lots = Math.min(Math.round(top[1] * 1e8), 30_000_000);
    const id = idOf(await kraken.createOrder(symbol, 'limit', 'sell', amount, top[0]));
    const order = await kraken.fetchOrder(id);
    equal(order.filled, lots / 1e8);
    equal(order.status, lots < 30_000_000 ? 'open' : 'closed');
    await kraken.cancelAllOrders();
    deepEqual(await kraken.fetchOpenOrders(), []);
  });

  it('a post-only order that would take is not filled', async () => {
    const ask = bestLevels(box, symbol, 1).asks[0]?.[0] ?? 0;
    const before = wallet(await kraken.fetchBalance(), 'USD');
    await kraken
      .createOrder(symbol, 'limit', 'buy', 0.01, ask + 100, { postOnly: true })
      .catch((error: unknown) => ok(error instanceof ccxt.ExchangeError));
    deepEqual(await kraken.fetchOpenOrders(), []);
    deepEqual(wallet(await kraken.fetchBalance(), 'USD'), before);
  });

  it('an amended order keeps its id and has the new price', async () => {
    const price = bestBid() - 2_000;
    const id = idOf(await kraken.createOrder(symbol, 'limit', 'buy', 0.02, price));
    await kraken.editOrder(id, symbol, 'limit', 'buy', 0.03, price - 5);
    const [open] = await kraken.fetchOpenOrders(symbol);
    deepEqual([open?.id, open?.amount, open?.price], [id, 0.03, price - 5]);
    await kraken.cancelOrder(id);
  });

  it('a batch of orders is placed and cancelled together', async () => {
    const price = bestBid() - 3_000;
    const wish = (step: number) => ({
      symbol,
      type: 'limit' as const,
      side: 'buy' as const,
      amount: 0.01,
      price: price - step,
    });
    const placed = (await kraken.createOrders([wish(0), wish(1)])).map(idOf);
    const open = await kraken.fetchOpenOrders(symbol);
    deepEqual(open.map(idOf).sort(), [...placed].sort());
    await kraken.cancelOrders(placed);
    deepEqual(await kraken.fetchOpenOrders(symbol), []);
  });

  it('closed orders are listed', async () => {
    const closed = await kraken.fetchClosedOrders(symbol);
    ok(closed.some(({ status, filled }) => status === 'closed' && filled === 0.8));
    ok(closed.some(({ status }) => status === 'canceled'));
  });

  it('an order by its client id is found and cancelled by it', async () => {
    const clientOrderId = 'a2b0f4c6-1d23-4e56-8a7b-9c0d1e2f3a4b';
    await kraken.createOrder(symbol, 'limit', 'buy', 0.01, bestBid() - 1_000, { clientOrderId });
    const [open] = await kraken.fetchOpenOrders(symbol, undefined, undefined, { clientOrderId });
    equal(open?.clientOrderId, clientOrderId);
    await kraken.cancelOrder('', symbol, { clientOrderId });
    deepEqual(await kraken.fetchOpenOrders(symbol), []);
  });

  it('a stop-loss waits for its price, and sells when the market comes there', async () => {
    const stopLossPrice = bestBid() - 20;
    const id = idOf(await kraken.createOrder(symbol, 'market', 'sell', 0.01, undefined, { stopLossPrice }));
    let order = await kraken.fetchOrder(id);
    equal(order.status, 'open');
    for (let minute = 0; minute < 120 && order.status === 'open'; minute += 1) {
      trade(60_000);
      order = await kraken.fetchOrder(id);
    }
    deepEqual([order.status, order.filled], ['closed', 0.01]);
    ok((order.average ?? 0) <= stopLossPrice + 1, `sold at ${order.average}`);
  });

  it('the ledger has two entries for a trade, which add up to the change of the balances', async () => {
    const before = await kraken.fetchBalance();
    const at = Math.floor(box.now());
    await kraken.createOrder(symbol, 'market', 'buy', 0.02);
    const after = await kraken.fetchBalance();
    const entries = (await kraken.fetchLedger()).filter(
      ({ timestamp = 0, type }) => type === 'trade' && timestamp >= at,
    );
    for (const asset of ['BTC', 'USD']) {
      const own = entries.filter(({ currency }) => currency === asset);
      ok(own.length > 0, `none of ${asset}`);
      const change = own.reduce((sum, { direction, amount = 0, fee }) => {
        const signed = direction === 'in' ? amount : -amount;
        return sum + signed - Number(fee?.cost ?? 0);
      }, 0);
      const wanted = wallet(after, asset).total - wallet(before, asset).total;
      ok(Math.abs(change - wanted) < 1e-7, `${asset} ${change}, not ${wanted}`);
    }
  });

  it('deposits, their ways and addresses are told', async () => {
    const [first] = await kraken.fetchDeposits('BTC');
    deepEqual([first?.currency, first?.amount, first?.status], ['BTC', 2, 'ok']);
    const { address } = await kraken.fetchDepositAddress('BTC');
    ok(typeof address === 'string' && address.length > 20, `address ${address}`);
  });

  it('money for the futures wallet leaves the spot wallet', async () => {
    const { total } = wallet(await kraken.fetchBalance(), 'USD');
    await kraken.transferOut('USD', 100);
    equal(Math.round((total - wallet(await kraken.fetchBalance(), 'USD').total) * 1e4), 1_000_000);
  });

  it('refusals have the types of ccxt', async () => {
    await rejects(kraken.createOrder(symbol, 'limit', 'buy', 1_000, bestBid() - 1), ccxt.InsufficientFunds);
    await rejects(kraken.cancelOrder('OAAAAA-AAAAA-AAAAAA'), ccxt.OrderNotFound);
    await rejects(kraken.createOrder(symbol, 'limit', 'buy', 0.00000001, bestBid()), ccxt.InvalidOrder);
    const stranger = await ccxtSpot(box, { key: 'no such key', secret: account(box).secret });
    await rejects(stranger.fetchBalance(), ccxt.AuthenticationError);
  });
});
