import { readOrderScript } from '../../../../../lib/exchange/orderScript/readOrderScript.ts';
import { futuresBox, type Members } from '../futuresBox.ts';

type Params = Readonly<Record<string, string>>;

const privateFeeds = [
  'open_orders',
  'open_orders_verbose',
  'fills',
  'open_positions',
  'balances',
  'account_log',
  'notifications_auth',
];

const symbol = 'PF_XBTUSD';

/** A line with everything on it, and the account whose orders it hears of. */
function opened(startMs?: number, speed = 1) {
  const box = futuresBox({ ...(startMs === undefined ? {} : { startMs }), speed });
  const line = box.line();
  const signs = line.signs('ada');
  const best = (side: 'asks' | 'bids'): number => box.pair(symbol)[side].levels()[0]?.price ?? 0;
  const sendAs = (who: string, params: Params) =>
    box.ask(who, 'POST', 'sendorder', { symbol, side: 'buy', size: '0.01', ...params });
  return {
    ...box,
    one: line,
    signs,
    best,
    sendAs,
    send: (params: Params) => sendAs('ada', params),
    own(...feeds: readonly string[]): void {
      for (const feed of feeds) line.say({ event: 'subscribe', feed, ...signs });
    },
    told: (): readonly Members[] => line.heard.map(({ frame }) => frame),
  };
}

/** Greeting, challenges, public feeds and every alert. */
function inPublic(): readonly Members[] {
  const { one, clock, inside, told } = opened(Date.UTC(2026, 10, 3, 9, 59, 50));
  one.say({ event: 'challenge' });
  one.say({ event: 'subscribe', feed: 'heartbeat' });
  for (const feed of ['ticker', 'ticker_lite', 'trade', 'book', 'candles_trade_1m', 'candles_trade_12h'])
    one.subscribe(feed, symbol, 'FF_XBTUSD_261225');
  for (let second = 0; second < 15; second += 1) {
    clock.turn(1_000);
    one.talk.beat();
  }
  one.subscribe('book', 'NOT_REAL');
  // the older names are not served any more
  for (const feed of ['account_balances_and_margins', 'deposits_withdrawals']) one.subscribe(feed, symbol);
  one.say({ event: 'subscribe', feed: 'fills', api_key: 'x' });
  one.subscribe('trade', symbol);
  one.say({ event: 'unsubscribe', feed: 'trade', product_ids: [symbol] });
  one.say({ event: 'unsubscribe', feed: 'trade', product_ids: [symbol] });
  one.say({ event: 'unsubscribe', feed: 'heartbeat' });
  one.say({ event: 'ping' });
  inside.house.setStatus('maintenance');
  one.subscribe('trade', symbol);
  for (let count = 0; count < 120; count += 1) one.say({ event: 'ping' });
  return told();
}

/** Orders that come, change and go for every reason that there is. */
function orders(): readonly Members[] {
  const { one, clock, inside, best, sendAs, send, ask, own, told } = opened();
  const low = String(best('bids') - 500);
  const [close, stop] = [String(best('bids') - 2), String(best('bids') - 3_000)];
  const between = String(Math.max(best('asks') - 1, best('bids')));
  own(...privateFeeds);
  send({ orderType: 'lmt', limitPrice: low, cliOrdId: 'mine' });
  ask('ada', 'POST', 'editorder', { cliOrdId: 'mine', size: '0.02' });
  send({ orderType: 'stp', side: 'sell', stopPrice: stop });
  own('open_orders', 'open_orders_verbose');
  ask('ada', 'POST', 'cancelorder', { cliOrdId: 'mine' });
  send({ orderType: 'lmt', limitPrice: between, size: '5', cliOrdId: 'parts' });
  sendAs('bob', { orderType: 'ioc', side: 'sell', limitPrice: between, size: '3' });
  send({ orderType: 'mkt', size: '0.1', cliOrdId: 'whole' });
  send({ orderType: 'post', limitPrice: String(best('asks') + 20) });
  send({ orderType: 'ioc', limitPrice: low });
  send({ orderType: 'lmt', side: 'sell', limitPrice: between });
  own('fills', 'account_log', 'open_positions');
  // set off at once, and followed by the price
  send({ orderType: 'stp', stopPrice: low, triggerSignal: 'last' });
  send({ orderType: 'stp', stopPrice: low, limitPrice: low, triggerSignal: 'last', cliOrdId: 'limited' });
  send({
    orderType: 'trailing_stop',
    side: 'sell',
    trailingStopMaxDeviation: '0.1',
    trailingStopDeviationUnit: 'PERCENT',
    triggerSignal: 'last',
  });
  clock.turn(10_000);
  one.talk.beat();
  // it waits for a position that is gone when it goes off
  send({ orderType: 'lmt', side: 'sell', limitPrice: String(Number(close) + 9_000), reduceOnly: 'true' });
  send({ orderType: 'mkt', side: 'sell', size: '20', reduceOnly: 'true' });
  ask('ada', 'POST', 'cancelallorders');
  send({ orderType: 'lmt', limitPrice: low });
  ask('ada', 'POST', 'cancelallordersafter', { timeout: '1' });
  clock.turn(2_000);
  // what hardly ever happens, in the words of the house
  const words = [
    'Insufficient margin',
    'Market suspended',
    'Canceled for maintenance',
    'Contract expired',
    'Liquidation',
  ];
  for (const word of words) {
    inside.house.scripts.push(readOrderScript(`wait 1s, cancel ${word}`), {});
    send({ orderType: 'lmt', limitPrice: low });
    clock.turn(2_000);
  }
  inside.house.setStatus('maintenance');
  one.talk.statusChanged();
  for (const feed of privateFeeds) one.say({ event: 'unsubscribe', feed });
  return told();
}

/** Somebody who held a position at the end of an hour, when funding is paid. */
function funded(): readonly Members[] {
  const { clock, send, own, told } = opened(Date.UTC(2026, 10, 3, 9, 59, 50), 60);
  clock.turn(1_000);
  own('account_log');
  send({ orderType: 'mkt', size: '10' });
  clock.turn(60_000);
  return told();
}

/** Every message of the page, in every state that makes a difference to it. */
export const wsConversation = (): readonly Members[] => [...inPublic(), ...orders(), ...funded()];
