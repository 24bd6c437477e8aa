// node-kraken-api with a key: private REST, and orders over WebSocket V1.
import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Kraken } from 'node-kraken-api';
import { account } from '../support/account.ts';
import { agrees } from '../support/agrees.ts';
import { sameMoney, taken, whole } from '../support/fill.ts';
import { nodeKrakenApi } from '../support/nodeKrakenApi.ts';
import { opened } from '../support/opened.ts';
import { bestLevels } from '../support/truth.ts';

const symbol = 'BTC/USD';
const { box, trade } = await opened();
const kraken = await nodeKrakenApi(box, account(box));

const farBelow = (): string => ((bestLevels(box, symbol, 1).bids[0]?.[0] ?? 0) - 1_000).toFixed(1);

// the counters of the exchange sink with time
beforeEach(() => {
  trade(40_000);
});

describe('node-kraken-api, private REST', { timeout: 60_000 }, () => {
  it('balance has what the account was opened with', async () => {
    const balance = await kraken.balance();
    deepEqual(
      ['ZUSD', 'XXBT', 'XETH'].map((asset) => Number(balance[asset])),
      [100_000, 2, 20],
    );
  });

  it('addOrder, openOrders, cancelOrder', async () => {
    const price = farBelow();
    const order = { ordertype: 'limit', type: 'buy', pair: 'XBTUSD', volume: '0.25', price } as const;
    const { txid, descr } = await kraken.addOrder(order);
    equal(descr?.order, `buy 0.25000000 XBTUSD @ limit ${price}`);
    const [id = ''] = txid ?? [];
    const { open } = await kraken.openOrders();
    deepEqual(Object.keys(open ?? {}), [id]);
    deepEqual([open?.[id]?.status, open?.[id]?.vol, open?.[id]?.descr?.price], ['open', '0.25000000', price]);
    equal(Number((await kraken.cancelOrder({ txid: id })).count), 1);
    deepEqual((await kraken.openOrders()).open, {});
    equal((await kraken.queryOrders({ txid: id }))[id]?.status, 'canceled');
  });

  it('a market sell moves both balances by what was traded, and is in the history', async () => {
    const before = await kraken.balance();
    const truth = taken(box, symbol, 'sell', '0.6');
    const { txid } = await kraken.addOrder({
      ordertype: 'market',
      type: 'sell',
      pair: 'XBTUSD',
      volume: '0.6',
    });
    const [id = ''] = txid ?? [];
    const { trades } = await kraken.tradesHistory();
    const mine = Object.values(trades ?? {}).filter((trade) => trade.ordertxid === id);
    equal(
      mine.reduce((sum, { vol }) => sum + whole(vol ?? '0', 8), 0n),
      truth.qty,
    );
    const sum = (name: 'cost' | 'fee') => mine.reduce((all, one) => all + whole(one[name] ?? '0', 5), 0n);
    const after = await kraken.balance();
    equal(whole(before['XXBT'] ?? '0', 8) - whole(after['XXBT'] ?? '0', 8), 60_000_000n);
    ok(sameMoney(sum('cost'), truth.cost), `cost ${sum('cost')}, not ${truth.cost}`);
    const earned = whole(after['ZUSD'] ?? '0', 5) - whole(before['ZUSD'] ?? '0', 5);
    ok(sameMoney(earned, sum('cost') - sum('fee')), `earned ${earned}`);
  });

  it('a wrong secret and a wrong order are refused in the words of the exchange', async () => {
    const words = (error: unknown): readonly string[] =>
      error instanceof Kraken.RESTAPIError ? error.body.error : [];
    const liar = new Kraken({ key: account(box).key, secret: 'bm90IHRoZSBzZWNyZXQ=', timeout: 10_000 });
    await rejects(liar.balance(), (error) => words(error)[0] === 'EAPI:Invalid signature');
    await rejects(
      kraken.cancelOrder({ txid: 'OAAAAA-AAAAA-AAAAAA' }),
      (error) => words(error)[0] === 'EOrder:Unknown order',
    );
  });
});

describe('node-kraken-api, private WebSocket V1', { timeout: 60_000 }, () => {
  const orders = new Map<string, Record<string, unknown>>();
  const own = new Map<string, Kraken.WS.OwnTrades[number][string]>();
  const sequences: (number | undefined)[] = [];
  let token = '';

  it('a token opens both private subscriptions', async () => {
    const got = await kraken.getWebSocketsToken();
    token = got.token ?? '';
    equal(got.expires, 900);
    await kraken.ws
      .openOrders({ token })
      .on('update', (update, sequence) => {
        sequences.push(sequence);
        for (const one of update)
          for (const [id, change] of Object.entries(one)) orders.set(id, { ...orders.get(id), ...change });
      })
      .subscribe();
    await kraken.ws
      .ownTrades({ token })
      .on('update', (update) => {
        for (const one of update) for (const [id, trade] of Object.entries(one)) own.set(id, trade);
      })
      .subscribe();
  });

  it('ownTrades begins with the trades of before', async () => {
    const { trades } = await kraken.tradesHistory();
    await agrees(
      () => [...own.keys()].sort(),
      () => Object.keys(trades ?? {}).sort(),
    );
  });

  it('addOrder and cancelOrder are answered and told by openOrders', async () => {
    const price = farBelow();
    const placed = await kraken.ws.addOrder({
      token,
      ordertype: 'limit',
      type: 'buy',
      pair: 'XBT/USD',
      volume: '0.5',
      price,
    });
    equal(placed.status, 'ok');
    equal(placed.descr, `buy 0.50000000 XBTUSD @ limit ${price}`);
    const id = placed.txid ?? '';
    await agrees(
      () => [orders.get(id)?.['status'], orders.get(id)?.['vol']],
      () => ['open', '0.50000000'],
    );
    const [cancelled] = await kraken.ws.cancelOrder({ token, txid: [id] });
    equal(cancelled?.status, 'ok');
    await agrees(
      () => orders.get(id)?.['status'],
      () => 'canceled',
    );
  });

  it('a market order is told by ownTrades at the prices of the book', async () => {
    const truth = taken(box, symbol, 'buy', '0.55');
    const placed = await kraken.ws.addOrder({
      token,
      ordertype: 'market',
      type: 'buy',
      pair: 'XBT/USD',
      volume: '0.55',
    });
    const id = placed.txid ?? '';
    const mine = () => [...own.values()].filter(({ ordertxid }) => ordertxid === id);
    await agrees(
      () => String(mine().reduce((sum, { vol }) => sum + whole(vol ?? '0', 8), 0n)),
      () => String(truth.qty),
    );
    const cost = mine().reduce((sum, one) => sum + whole(one.cost ?? '0', 5), 0n);
    ok(sameMoney(cost, truth.cost), `cost ${cost}, not ${truth.cost}`);
    await agrees(
      () => [orders.get(id)?.['status'], orders.get(id)?.['vol_exec']],
      () => ['closed', '0.55000000'],
    );
  });

  it('the sequence has no gap', () => {
    deepEqual(
      sequences,
      sequences.map((_, index) => index + 1),
    );
  });

  it('several cancels have an answer each, and what is unknown is refused', async () => {
    const answers = await kraken.ws.cancelOrder({
      token,
      txid: ['OAAAAA-AAAAA-AAAAAA', 'OBBBBB-BBBBB-BBBBBB'],
    });
    deepEqual(
      answers.map(({ status, errorMessage }) => [status, errorMessage]),
      [
        ['error', 'EOrder:Unknown order'],
        ['error', 'EOrder:Unknown order'],
      ],
    );
  });
});
