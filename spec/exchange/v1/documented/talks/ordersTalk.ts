import { studio } from './studio.ts';

/** An account and all that can happen to its orders. @returns all texts */
export async function ordersTalk(): Promise<readonly string[]> {
  const { client, clock, house, price, token, texts } = studio();
  const ann = client();
  const listens = (who: ReturnType<typeof client>, more: object = {}): void => {
    who.own('subscribe', 'ownTrades');
    who.own('subscribe', 'openOrders', more);
  };
  const late = (): void => {
    const one = client();
    listens(one, { ratecounter: 'true' });
    for (const name of ['ownTrades', 'openOrders']) one.own('unsubscribe', name);
  };
  listens(ann);
  listens(client(), { ratecounter: true });
  listens(client(token('bob')));

  const low = (factor = 0.5): string => price('bids', factor);
  const limit = { ordertype: 'limit', type: 'buy', volume: '0.01', price: low() };
  // 8: by the names of its owner, changed, and gone
  const mine = ann.places({ ...limit, cl_ord_id: 'mine', oflags: 'post' });
  ann.does('amendOrder', { cl_ord_id: 'mine', volume: '0.02' });
  ann.does('amendOrder', { txid: mine, limit_price: low(0.6) });
  ann.does('cancelOrder', { cl_ord_id: ['mine'] });
  const other = ann.places({ ...limit, userref: '7' });
  ann.does('editOrder', { orderid: other, pair: 'XBT/USD', volume: '0.02', validate: 'true' });
  const [edited] = ann.does('editOrder', {
    orderid: other,
    pair: 'XBT/USD',
    volume: '0.02',
    newuserref: '8',
  });
  ann.does('cancelOrder', { txid: [edited?.txid, ann.places(limit)] });
  ann.does('addOrder', { ...limit, pair: 'XBT/USD', validate: 'true' });
  ann.does('cancelAllOrdersAfter', { timeout: 60 });
  ann.does('cancelAllOrdersAfter', { timeout: 0 });

  // what takes, with its own money and with borrowed one
  const market = { ordertype: 'market', volume: '0.002' };
  ann.places({ ...market, type: 'buy', cl_ord_id: 'taker' });
  ann.places({ ...market, type: 'sell', userref: '9', oflags: 'fcib' });
  ann.places({ ...market, type: 'buy', volume: '50', oflags: 'viqc' });
  ann.places({ ...limit, price: price('asks', 1.01), timeinforce: 'IOC' });
  const lent = { ...market, leverage: '2' };
  ann.places({ ...lent, type: 'buy' });
  ann.places({ ...limit, type: 'sell', price: price('asks', 1.3), leverage: '2' });
  ann.places({ ordertype: 'settle-position', type: 'sell', volume: '0.001', leverage: '2' });
  ann.places({ ...lent, volume: '0.001', type: 'sell' });
  // what rests with a close of its own, and what has one and takes
  const close = {
    'close[ordertype]': 'stop-loss-limit',
    'close[price]': low(0.6),
    'close[price2]': low(0.55),
  };
  ann.places({ ...limit, ...close });
  ann.places({ ...market, type: 'buy', ...close });

  // what shows a part at a time: other doors place it, this one tells of it
  for (const named of [{ clOrdId: 'iceberg' }, {}]) {
    const shown = { type: 'iceberg', side: 'sell', symbol: 'BTC/USD', qty: '0.3', display: '0.1' } as const;
    house.add('ann', { ...shown, ...named, limit: { type: 'static', value: price('asks', 0.999_99) } });
    house.add('bob', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.15' });
    await Promise.resolve();
    const iceberg = [...house.account('ann').openOrders.values()].find(({ type }) => type === 'iceberg');
    ann.does('amendOrder', { txid: iceberg?.id, volume: '0.28' });
    late();
    ann.does('cancelOrder', { txid: [iceberg?.id] });
  }

  // what waits: for its start, its end, a price
  ann.places({ ...limit, starttm: '+86400', oflags: 'fcib' });
  ann.places({ ...limit, expiretm: '+86400', timeinforce: 'GTD' });
  for (const name of [{ cl_ord_id: 'short' }, {}])
    ann.places({ ...limit, expiretm: '+120', timeinforce: 'GTD', ...name });
  const sell = { type: 'sell', volume: '0.01' };
  const near = price('asks', 0.999);
  ann.places({ ...sell, ordertype: 'stop-loss', price: low(0.6) });
  ann.places({ ...sell, ordertype: 'stop-loss-limit', price: low(0.6), price2: low(0.5) });
  ann.places({ ...sell, ordertype: 'take-profit', price: '+50%' });
  ann.places({ ...sell, ordertype: 'take-profit-limit', price: near, price2: price('asks', 1.3) });
  ann.places({
    ...sell,
    ordertype: 'stop-loss-limit',
    price: price('asks', 1.001),
    price2: price('asks', 1.3),
  });
  ann.places({ ...limit, oflags: 'post' });
  ann.places({ ...sell, ordertype: 'trailing-stop', price: '+5%' });
  ann.places({ ...sell, ordertype: 'trailing-stop-limit', price: '+500', price2: '-1' });
  ann.places({ ...sell, ordertype: 'trailing-stop', price: '+0.05%', cl_ord_id: 'trails' });
  ann.places({ ...sell, ordertype: 'take-profit', price: near });
  late();
  clock.turn(60_000);
  late();
  ann.does('cancelAll');
  return texts();
}
