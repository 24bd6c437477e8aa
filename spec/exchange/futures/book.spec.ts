import { describe, expect, it } from '@jest/globals';
import type { SymbolMarket } from '../../../lib/exchange/market/symbolMarket.ts';
import { dig, futuresBox, list } from './support/futuresBox.ts';
import { naiveFuturesBook } from './support/naiveFuturesBook.ts';

const products = ['PF_XBTUSD', 'PF_ETHUSD', 'FF_XBTUSD_261225'];

const truth = ({ bids, asks, listing }: SymbolMarket) => {
  const [price, qty] = [10 ** listing.pricePrecision, 10 ** listing.qtyPrecision];
  const side = (levels: SymbolMarket['bids']) =>
    levels.levels().map((level) => [level.price / price, Number(level.qty) / qty]);
  return { bids: side(bids), asks: side(asks) };
};

function watching() {
  const box = futuresBox();
  const line = box.line();
  const book = naiveFuturesBook();
  let read = 0;
  const hear = (): void => {
    for (const { frame } of line.heard.slice(read)) book.hear(frame);
    read = line.heard.length;
  };
  return { box, line, book, hear };
}

describe('the book of a contract over WebSocket', () => {
  it('is the true one at every moment for a client that only counts, over several products', () => {
    const { box, line, book, hear } = watching();
    line.subscribe('book', ...products);
    for (let step = 0; step < 400; step += 1) {
      box.clock.turn(50);
      hear();
      for (const product of products) {
        const told = book.read(product);
        expect({ bids: told?.bids, asks: told?.asks }).toEqual(truth(box.pair(product)));
      }
    }
    expect(book.gaps).toEqual([]);
    expect(line.frames('book').length).toBeGreaterThan(1_000);
    box.end();
  });

  it('has one counter for all lines: a late snapshot stands at the number that others have reached', () => {
    const { box, line, book, hear } = watching();
    line.subscribe('book', 'PF_XBTUSD');
    box.clock.turn(5_000);
    hear();
    const late = box.line();
    late.subscribe('book', 'PF_XBTUSD');
    expect(dig(late.frames('book_snapshot'), 0, 'seq')).toBe(book.read('PF_XBTUSD')?.seq);
    box.clock.turn(1_000);
    const [first] = late.frames('book');
    expect(dig(first, 'seq')).toBe(Number(dig(late.frames('book_snapshot'), 0, 'seq')) + 1);
    expect(line.frames('book').slice(-20)).toEqual(late.frames('book').slice(-20));
  });

  it('goes on counting after nobody has listened for a while', () => {
    const { box, line } = watching();
    line.subscribe('book', 'PF_XBTUSD');
    box.clock.turn(2_000);
    const last = Number(dig(line.frames('book'), -1, 'seq'));
    line.say({ event: 'unsubscribe', feed: 'book', product_ids: ['PF_XBTUSD'] });
    box.clock.turn(2_000);
    line.subscribe('book', 'PF_XBTUSD');
    expect(Number(dig(line.frames('book_snapshot'), -1, 'seq'))).toBeGreaterThanOrEqual(last);
  });

  it('leaves a number out where a fault skips, and a new snapshot heals it', () => {
    const { box, line, book, hear } = watching();
    line.subscribe('book', ...products);
    box.clock.turn(1_000);
    hear();
    box.desk.order('skip', 'PF_ETHUSD');
    box.clock.turn(2_000);
    hear();
    expect(book.gaps).toEqual(['PF_ETHUSD']);
    expect(book.read('PF_ETHUSD')).toBeUndefined();
    line.subscribe('book', 'PF_ETHUSD');
    expect(line.heard.at(-2)?.frame).toEqual({
      event: 'alert',
      message: 'Already subscribed to feed, re-requesting',
    });
    box.clock.turn(2_000);
    hear();
    expect(book.gaps).toEqual(['PF_ETHUSD']);
    expect(book.read('PF_ETHUSD')).toMatchObject(truth(box.pair('PF_ETHUSD')));
  });

  it('shows an order of an account at once, as REST does', () => {
    const { box, line, book, hear } = watching();
    line.subscribe('book', 'PF_XBTUSD');
    const best = box.pair('PF_XBTUSD').bids.levels()[0]?.price ?? 0;
    box.ask('ada', 'POST', 'sendorder', {
      orderType: 'post',
      symbol: 'PF_XBTUSD',
      side: 'buy',
      size: '0.0777',
      limitPrice: String(best - 400),
    });
    hear();
    expect(new Map(book.read('PF_XBTUSD')?.bids).get(best - 400)).toBeGreaterThanOrEqual(0.0777);
    const { orderBook } = box.get('/derivatives/api/v3/orderbook', 'symbol=pf_xbtusd');
    const rows: unknown = JSON.parse(JSON.stringify(orderBook));
    expect(rows).toEqual(truth(box.pair('PF_XBTUSD')));
  });

  it('begins with the whole book, best first, without a tick size', () => {
    const { box, line } = watching();
    line.subscribe('book', 'PF_XBTUSD');
    const [snapshot] = line.frames('book_snapshot');
    expect(Object.keys(snapshot ?? {})).toEqual([
      'feed',
      'product_id',
      'timestamp',
      'seq',
      'tickSize',
      'bids',
      'asks',
    ]);
    expect(dig(snapshot, 'tickSize')).toBeNull();
    const { bids, asks } = truth(box.pair('PF_XBTUSD'));
    expect(list(dig(snapshot, 'bids')).map(({ price, qty }) => [price, qty])).toEqual(bids);
    expect(list(dig(snapshot, 'asks')).map(({ price, qty }) => [price, qty])).toEqual(asks);
    box.clock.turn(1_000);
    expect(Object.keys(line.frames('book')[0] ?? {})).toEqual([
      'feed',
      'product_id',
      'side',
      'seq',
      'price',
      'qty',
      'timestamp',
    ]);
  });
});
