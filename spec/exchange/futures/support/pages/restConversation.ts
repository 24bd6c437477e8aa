import { analyticsData } from '../../../../../lib/exchange/futures/rest/charts/analyticsData.ts';
import { bodyOf, dig, futuresBox } from '../futuresBox.ts';

type Params = Readonly<Record<string, string>>;

/** A call and what came of it. */
export interface Told {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const api = '/derivatives/api/v3';

const logPath = '/api/history/v3/account-log';

/** The log of somebody who held a position at the end of an hour, when funding is paid. */
function fundedLog(): unknown {
  const box = futuresBox({ startMs: Date.UTC(2026, 10, 3, 9, 59, 50), speed: 60 });
  box.clock.turn(1_000);
  box.ask('ada', 'POST', 'sendorder', { orderType: 'mkt', symbol: 'PF_XBTUSD', side: 'buy', size: '10' });
  box.clock.turn(60_000);
  return bodyOf(box.signed('ada', 'GET', logPath));
}

interface Calls {
  open(path: string): unknown;
  own(method: string, path: string, params?: Params, who?: string): unknown;
  post(name: string, params?: Params, who?: string): unknown;
  get(name: string): unknown;
}

/** Requests for quote: offered on in both ways, accepted, cancelled and refused. */
function agreed(box: ReturnType<typeof futuresBox>, { open, own, post, get }: Calls): void {
  const create = (symbol = 'PF_XBTUSD'): string => {
    const json = JSON.stringify({ legs: [{ tradeable: symbol, size: 1 }] });
    return String(dig(post('rfqs/open-rfqs', { json }), 'rfqUid'));
  };
  const mark = String(box.inside.house.contract('PF_XBTUSD').mark);
  const leg = JSON.stringify([{ tradeable: 'PF_XBTUSD', price: Number(mark) }]);
  const [first, second] = [create(), create()];
  create('PF_NOPE');
  post(`rfqs/place-offer/${first}`, { bid: mark, ask: mark }, 'bob');
  post(`rfqs/place-offer/${second}`, { bidSide: leg, askSide: leg }, 'bob');
  post(`rfqs/place-offer/${second}`, {}, 'bob');
  open(`${api}/rfqs`);
  open(`${api}/rfqs/${first}`);
  get('rfqs/open-rfqs');
  own('GET', `${api}/rfqs/open-offers`, {}, 'bob');
  post(`rfqs/open-rfqs/accept-offer/${first}`, { askAccepted: mark });
  post(`rfqs/open-rfqs/accept-offer/${first}`, { askAccepted: mark });
  own('DELETE', `${api}/rfqs/cancel-offer/${second}`, {}, 'bob');
  own('DELETE', `${api}/rfqs/cancel-offer/${second}`, {}, 'bob');
  own('DELETE', `${api}/rfqs/open-rfqs/${second}`);
  own('DELETE', `${api}/rfqs/open-rfqs/${second}`);
  own('GET', `${api}/rfqs/closed-offers`, {}, 'bob');
}

/** Every call of the page, in every state that makes a difference to its answer; the answers as they came. */
export function restConversation(): readonly Told[] {
  const box = futuresBox();
  const told: Told[] = [];
  const hear = (method: string, path: string, body: unknown): unknown => {
    told.push({ method, path, body });
    return body;
  };
  const open = (path: string, query = ''): unknown => hear('GET', path, bodyOf(box.call('GET', path, query)));
  const own = (method: string, path: string, params: Params = {}, who = 'ada'): unknown =>
    hear(method, path, bodyOf(box.signed(who, method, path, params)));
  const plain = (path: string, text: unknown): void => {
    hear('GET', path, text);
  };
  const get = (name: string, params?: Params): unknown => own('GET', `${api}/${name}`, params);
  const put = (name: string, params?: Params): unknown => own('PUT', `${api}/${name}`, params);
  const post = (name: string, params?: Params, who?: string): unknown =>
    own('POST', `${api}/${name}`, params, who);
  const best = (side: 'asks' | 'bids'): number => box.pair('PF_XBTUSD')[side].levels()[0]?.price ?? 0;
  const send = (params: Params, who?: string): string =>
    String(
      dig(
        post('sendorder', { symbol: 'PF_XBTUSD', side: 'buy', size: '0.01', ...params }, who),
        'sendStatus',
        'order_id',
      ),
    );
  const low = String(best('bids') - 500);
  const stop = { orderType: 'stp', side: 'sell', stopPrice: String(best('bids') - 5_000) };

  // markets
  for (const name of ['instruments', 'instruments/status', 'instruments/PF_XBTUSD/status', 'tickers'])
    open(`${api}/${name}`);
  for (const name of ['PF_XBTUSD', 'FF_XBTUSD_261225', 'in_xbtusd']) open(`${api}/tickers/${name}`);
  open(`${api}/feeschedules`);
  for (const name of ['orderbook', 'history', 'historical-funding-rates'])
    open(`${api}/${name}`, 'symbol=PF_XBTUSD');
  open('/derivatives/api/v4/historicalfundingrates', 'symbol=PF_XBTUSD');
  for (const name of ['trading/instruments', 'feeschedules/volumes', 'notifications']) get(name);

  // preferences
  put('leveragepreferences', { symbol: 'PF_XBTUSD', maxLeverage: '10' });
  get('leveragepreferences');
  put('pnlpreferences', { symbol: 'PF_XBTUSD', pnlPreference: 'USD' });
  get('pnlpreferences');
  put('self-trade-strategy', { strategy: 'CANCEL_MAKER_SELF' });
  get('self-trade-strategy');

  // orders that trade, in part and whole; that rest, wait and are refused
  send({ orderType: 'mkt', size: '0.5', cliOrdId: 'taken' });
  const inside = String(Math.max(best('asks') - 1, best('bids')));
  const own5 = send({ orderType: 'lmt', limitPrice: inside, size: '5', cliOrdId: 'five' });
  send({ orderType: 'ioc', side: 'sell', size: '3', limitPrice: inside }, 'bob');
  send({ orderType: 'post', limitPrice: String(best('asks') + 5), cliOrdId: 'crossing' });
  send({ orderType: 'ioc', limitPrice: low });
  send({ orderType: 'lmt', limitPrice: low, size: '900', cliOrdId: 'unpaid' });
  send({ ...stop, stopPrice: '90000.3', limitPrice: low, cliOrdId: 'off tick' });
  send({ ...stop, stopPrice: '90000.3' });
  send({ orderType: 'nothing' });
  const resting = send({ orderType: 'lmt', limitPrice: low });
  const waiting = send({ ...stop, cliOrdId: 'stop' });
  send({ ...stop, limitPrice: low, limitPriceOffsetValue: '5', limitPriceOffsetUnit: 'PERCENT' });
  send({ ...stop, limitPriceOffsetValue: '5', limitPriceOffsetUnit: 'PERCENT' });
  send({ ...stop, limitPrice: low });
  const trailing = send({
    orderType: 'trailing_stop',
    side: 'sell',
    trailingStopMaxDeviation: '20',
    trailingStopDeviationUnit: 'PERCENT',
  });
  // one that is set off at once
  send({ orderType: 'take_profit', side: 'sell', stopPrice: low, triggerSignal: 'last' });
  send({ orderType: 'stp', stopPrice: low, limitPrice: low, triggerSignal: 'last', cliOrdId: 'set off' });
  box.clock.turn(500);
  get('openorders');
  const states = { cliOrdIds: 'five,stop,crossing,taken,set off'.split(',') };
  for (const cliOrdIds of states.cliOrdIds) post('orders/status', { cliOrdIds });
  post('editorder', { orderId: own5, size: '4', limitPrice: String(Number(low) - 10) });
  post('editorder', { cliOrdId: 'stop', stopPrice: String(Number(low) - 6_000) });
  post('editorder', {
    orderId: trailing,
    trailingStopMaxDeviation: '25',
    trailingStopDeviationUnit: 'PERCENT',
  });
  post('editorder', { orderId: resting, size: '-1' });
  post('editorder', { orderId: 'nobody', size: '1' });
  post('editorder', { orderId: resting, size: '0.02', limitPrice: String(best('asks') + 20) });
  post('cancelorder', { order_id: own5 });
  post('cancelorder', { order_id: waiting });
  post('cancelorder', { cliOrdId: 'taken' });
  post('cancelorder', { order_id: 'nobody' });
  const batch = [
    { order: 'send', order_tag: '1', orderType: 'lmt', symbol: 'PF_XBTUSD', side: 'buy', size: 0.01 },
    { order: 'send', orderType: 'post', symbol: 'PF_XBTUSD', side: 'buy', size: 0.01, cliOrdId: 'in batch' },
    { order: 'edit', cliOrdId: 'in batch', size: 0.02 },
    { order: 'cancel', cliOrdId: 'in batch' },
    { order: 'send', order_tag: '2', orderType: 'odd', symbol: 'PF_XBTUSD', side: 'buy', size: 0.01 },
  ];
  post('batchorder', {
    json: JSON.stringify({ batchOrder: batch.map((one) => ({ limitPrice: Number(low), ...one })) }),
  });
  post('cancelallordersafter', { timeout: '60' });
  post('cancelallordersafter', { timeout: '0' });
  send({ orderType: 'lmt', limitPrice: low, cliOrdId: 'last' });
  post('cancelallorders');
  post('cancelallorders', { symbol: 'PF_XBTUSD' });

  // the account, before and after something is closed
  for (const name of ['accounts', 'openpositions', 'fills']) get(name);
  // until the queue, which is dear, may be asked for
  box.clock.turn(10_000);
  get('unwindqueue');
  // more than is held, at first and after an edit, resting and traded: made smaller each time
  const high = String(best('asks') + 5_000);
  const most = { side: 'sell', size: '30', limitPrice: high, reduceOnly: 'true' };
  post('editorder', { orderId: send({ orderType: 'lmt', ...most }), size: '40' });
  send({ orderType: 'mkt', side: 'sell', size: '9', reduceOnly: 'true' });
  for (const name of ['openpositions', 'fills']) get(name);
  post('transfer', { fromAccount: 'cash', toAccount: 'flex', unit: 'USD', amount: '1' });
  const uid = String(dig(get('subaccounts'), 'masterAccountUid'));
  const his = String(dig(own('GET', '/api/auth/v1/api-keys/v3/check', {}, 'bob'), 'accountUid'));
  post('transfer/subaccount', {
    fromUser: uid,
    toUser: his,
    fromAccount: 'flex',
    toAccount: 'flex',
    unit: 'USD',
    amount: '1',
  });
  post('withdrawal', { currency: 'USD', amount: '1' });

  // accounts below another one
  box.inside.subaccounts.create('ada', 'ada-1', 'ada@example.com');
  const below = dig(get('subaccounts'), 'subaccounts', 0, 'accountUid');
  post('transfer/subaccount', {
    fromUser: uid,
    toUser: String(below),
    fromAccount: 'flex',
    toAccount: 'flex',
    unit: 'USD',
    amount: '1',
  });
  get('subaccounts');
  put(`subaccount/${String(below)}/trading-enabled`, { tradingEnabled: 'false' });
  get(`subaccount/${String(below)}/trading-enabled`);
  get('subaccount/nobody/trading-enabled');

  // what is agreed on beside the book, and what is only kept
  get('rfq-assignment/max-leverage');
  put('rfq-assignment/max-leverage', { maxLeverage: '12.5' });
  get('rfq-assignment/max-leverage');
  own('DELETE', `${api}/rfq-assignment/max-leverage`);
  const program = { acceptLong: 'true', acceptShort: 'false', timeFrame: 'ALL', enabled: 'true' };
  const flex = { contractType: 'flex', contract: 'PF_XBTUSD', maxSize: '2', maxPosition: '5' };
  post('assignmentprogram/add', { ...program, contractType: 'inverse' });
  const id = String(dig(post('assignmentprogram/add', { ...program, ...flex }), 'id'));
  get('assignmentprogram/current');
  post('assignmentprogram/delete', { id });
  get('assignmentprogram/history');
  get('portfolio-margining/parameters');
  const thought = { positions: [{ instrument: 'PF_XBTUSD', size: -2, entryPrice: Number(low) }] };
  post('portfolio-margining/simulate', { json: JSON.stringify(thought) });
  agreed(box, { open, own, post, get });

  // history
  for (const name of ['executions', 'orders', 'triggers', 'positions']) {
    own('GET', `/api/history/v3/${name}`, { count: '2' });
    own('GET', `/api/history/v3/${name}`);
  }
  own('GET', logPath);
  plain('/api/history/v3/accountlogcsv', box.signed('ada', 'GET', '/api/history/v3/accountlogcsv')?.body);
  for (const name of ['executions', 'price']) open(`/api/history/v3/market/PF_XBTUSD/${name}`, 'count=2');
  for (const count of ['2', '1000']) open('/api/history/v3/market/PF_XBTUSD/orders', `count=${count}`);
  plain(
    '/api/stats/v1/rebates/self-market-share',
    box.signed('ada', 'GET', '/api/stats/v1/rebates/self-market-share')?.body,
  );

  // charts
  const list = (path: string): void => {
    plain(path, JSON.parse(String(box.call('GET', path)?.body)));
  };
  for (const path of ['', 'trade', 'mark/PF_XBTUSD', 'trade/PF_XBTUSD/1m', 'spot/PF_XBTUSD/1h', 'odd'])
    list(`/api/charts/v1/${path}`);

  const span = `since=${Math.floor(box.clock.now() / 1_000) - 3_600}&interval=300`;
  for (const kind of analyticsData.keys()) open(`/api/charts/v1/analytics/PF_XBTUSD/${kind}`, span);
  open('/api/charts/v1/analytics/liquidity-pool', span);
  open('/api/charts/v1/analytics/liquidity-pool', 'since=now&interval=60');
  open('/api/charts/v1/analytics/PF_XBTUSD/nothing', span);

  // what is refused
  open(`${api}/tickers/PF_NOPE`);
  hear('GET', `${api}/fills`, bodyOf(box.call('GET', `${api}/fills`)));
  for (const path of ['/api/history/v3/orders', '/api/auth/v1/api-keys/v3/check'])
    hear('GET', path, bodyOf(box.call('GET', path)));
  box.inside.house.setStatus('maintenance');
  get('notifications');
  hear('GET', logPath, fundedLog());
  return told;
}
