import type { Observable } from 'rxjs';
import type { Spot } from '../../../lib/client/spot.ts';
import { v2Book } from '../../support/v2Book.ts';
import { v2Says as says } from '../../support/v2Says.ts';

const btc = 'BTC/USD';
const book = v2Book(btc);

/** A word of the client with what is said for it, what the exchange says, and what comes of it. */
export interface Word {
  readonly word: string;
  readonly observe: (kraken: Spot) => Observable<unknown>;
  /** Between the braces of `params`. */
  readonly asks: string;
  readonly leaves: string;
  readonly ack: object;
  readonly frames: readonly (string | object)[];
  readonly told: readonly unknown[];
}

/** Every word about a topic. */
export const words: readonly Word[] = [
  {
    word: 'ticker()',
    observe: (kraken) => kraken.ticker(btc),
    asks: '"channel":"ticker","event_trigger":"trades","symbol":["BTC/USD"],"snapshot":true',
    leaves: '"channel":"ticker","event_trigger":"trades","symbol":["BTC/USD"]',
    ack: { channel: 'ticker', event_trigger: 'trades', snapshot: true, symbol: btc },
    frames: [says.ticker(btc, 100, 'snapshot'), says.ticker(btc, 101)],
    told: [
      { symbol: btc, bid: '99', ask: '101', last: '100' },
      { symbol: btc, bid: '100', ask: '102', last: '101' },
    ],
  },
  {
    word: 'ticker() for each change of the best prices',
    observe: (kraken) => kraken.ticker(btc, { trigger: 'bbo' }),
    asks: '"channel":"ticker","event_trigger":"bbo","symbol":["BTC/USD"],"snapshot":true',
    leaves: '"channel":"ticker","event_trigger":"bbo","symbol":["BTC/USD"]',
    ack: { channel: 'ticker', event_trigger: 'bbo', snapshot: true, symbol: btc },
    frames: [says.ticker(btc, 100, 'snapshot')],
    told: [{ last: '100' }],
  },
  {
    word: 'trades()',
    observe: (kraken) => kraken.trades(btc),
    asks: '"channel":"trade","symbol":["BTC/USD"],"snapshot":false',
    leaves: '"channel":"trade","symbol":["BTC/USD"]',
    ack: { channel: 'trade', snapshot: false, symbol: btc },
    frames: [
      {
        channel: 'trade',
        type: 'update',
        data: [...says.trade(btc, 1, 100.5).data, ...says.trade(btc, 2, 100).data],
      },
      says.trade(btc, 3, 99),
    ],
    told: [
      { id: 1, price: '100.5', side: 'buy', orderType: 'market' },
      { id: 2, price: '100' },
      { id: 3, price: '99' },
    ],
  },
  {
    word: 'book()',
    observe: (kraken) => kraken.book(btc),
    asks: '"channel":"book","depth":10,"symbol":["BTC/USD"],"snapshot":true',
    leaves: '"channel":"book","depth":10,"symbol":["BTC/USD"]',
    ack: { channel: 'book', depth: 10, snapshot: true, symbol: btc },
    frames: [
      book.snapshot([['99.0', '1.50000000']], [['101.0', '0.10000000']]),
      book.update([['99.5', '2.00000000']], []),
    ],
    told: [
      {
        type: 'book',
        depth: 10,
        bids: [{ price: '99.0', qty: '1.50000000' }],
        asks: [{ price: '101.0', qty: '0.10000000' }],
      },
      {
        bids: [
          { price: '99.5', qty: '2.00000000' },
          { price: '99.0', qty: '1.50000000' },
        ],
      },
    ],
  },
  {
    word: 'book() of another depth',
    observe: (kraken) => kraken.book(btc, { depth: 25 }),
    asks: '"channel":"book","depth":25,"symbol":["BTC/USD"],"snapshot":true',
    leaves: '"channel":"book","depth":25,"symbol":["BTC/USD"]',
    ack: { channel: 'book', depth: 25, snapshot: true, symbol: btc },
    frames: [v2Book(btc).snapshot([['99.0', '1.50000000']], [])],
    told: [{ depth: 25, bids: [{ price: '99.0', qty: '1.50000000' }], asks: [] }],
  },
  {
    word: 'candles()',
    observe: (kraken) => kraken.candles(btc, '5m'),
    asks: '"channel":"ohlc","interval":5,"symbol":["BTC/USD"],"snapshot":true',
    leaves: '"channel":"ohlc","interval":5,"symbol":["BTC/USD"]',
    ack: { channel: 'ohlc', interval: 5, snapshot: true, symbol: btc },
    frames: [
      says.ohlc(
        btc,
        'snapshot',
        [
          [5, 100],
          [10, 101],
        ],
        5,
      ),
      says.ohlc(btc, 'update', [[15, 102]], 5),
    ],
    told: [
      { type: 'history', values: [{ type: 'closed', begin: 300_000, interval: 300_000, close: '100' }] },
      { type: 'forming', begin: 600_000, close: '101' },
      { type: 'closed', begin: 600_000, close: '101' },
      { type: 'forming', begin: 900_000, close: '102' },
    ],
  },
  {
    word: 'instruments()',
    observe: (kraken) => kraken.instruments(),
    asks: '"channel":"instrument","snapshot":true',
    leaves: '"channel":"instrument"',
    ack: { channel: 'instrument', snapshot: true },
    frames: [says.instrument('snapshot', [btc, 'ETH/USD']), says.instrument('update', ['ETH/USD'])],
    told: [
      { pairs: [{ symbol: btc, qtyPrecision: 8, qtyIncrement: '0.00000001' }, { symbol: 'ETH/USD' }] },
      { pairs: [{ symbol: 'ETH/USD' }] },
    ],
  },
];
