import { describe, expect, it } from '@jest/globals';
import { retry, type Subscription } from 'rxjs';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { Book } from '../../lib/market/Book.ts';
import { v2Book } from '../support/v2Book.ts';
import { v2Says as says } from '../support/v2Says.ts';
import { scribe } from './support/scribe.ts';
import { virtualSpot } from './support/virtualSpot.ts';

const ask = (id: number, ...symbols: readonly string[]) =>
  `{"method":"subscribe","params":{"channel":"book","depth":10,"symbol":${JSON.stringify(symbols)},"snapshot":true},"req_id":${id}}`;
const leave = (id: number, ...symbols: readonly string[]) =>
  `{"method":"unsubscribe","params":{"channel":"book","depth":10,"symbol":${JSON.stringify(symbols)}},"req_id":${id}}`;
const ack = (id: number, symbol: string) =>
  says.ack(id, { channel: 'book', depth: 10, snapshot: true, symbol });
const left = (id: number, symbol: string) => says.left(id, { channel: 'book', depth: 10, symbol });

/** The exchange's books at their beginning. */
const books = () => {
  const [btc, eth] = [v2Book('BTC/USD'), v2Book('ETH/USD')];
  return {
    btc,
    eth,
    btcSnapshot: btc.snapshot([['99.0', '1.50000000']], [['101.0', '0.10000000']]),
    ethSnapshot: eth.snapshot([['9.00', '5.00000000']], [['9.10', '6.00000000']]),
  };
};

const touch = (book: Book | Gap) =>
  book.type === 'gap' ? 'gap' : [book.bids[0], book.asks[0]].map((best) => best?.qty).join(' ');

describe('the observers of a book', () => {
  it('that come while the line is lost are shown nothing of before', () => {
    const { kraken, lines, at, now, run } = virtualSpot(3_000);
    const { btcSnapshot } = books();
    const late = scribe<Book | Gap>(now, touch);
    at(0, () => kraken.book('BTC/USD').subscribe());
    at(10, () => lines[0]?.say(ack(1, 'BTC/USD'), btcSnapshot));
    at(20, () => lines[0]?.close(1006));
    at(100, () => kraken.book('BTC/USD').subscribe(late.observer));
    at(400, () => lines[1]?.say(ack(2, 'BTC/USD'), btcSnapshot));
    run();
    expect(late.notes).toEqual(['400 gap 2 closed 1006 390', '400 1.50000000 0.10000000']);
  });

  it('share one state and one subscription; the last one to leave unsubscribes', () => {
    const { kraken, line, at, run } = virtualSpot(3_000);
    const { btc, btcSnapshot } = books();
    const seen: [unknown[], unknown[], unknown[]] = [[], [], []];
    const watching: Subscription[] = [];
    const watch = (who: 0 | 1 | 2) =>
      watching.push(kraken.book('BTC/USD').subscribe((told) => seen[who].push(told)));
    at(0, () => watch(0));
    at(5, () => watch(1));
    at(10, () => line().say(ack(1, 'BTC/USD'), btcSnapshot));
    at(20, () => watch(2));
    at(30, () => watching[0]?.unsubscribe());
    at(40, () => line().say(btc.update([['99.5', '2.00000000']], [])));
    at(50, () => watching[1]?.unsubscribe());
    at(1_500, () => watching[2]?.unsubscribe());
    run();
    const [first, second, late] = seen;
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(2);
    expect(late).toHaveLength(2);
    expect(second[0]).toBe(first[0]);
    expect(late[0]).toBe(first[0]);
    expect(late[1]).toBe(second[1]);
    expect(line().said).toEqual([
      [1, ask(1, 'BTC/USD')],
      [2_000, leave(2, 'BTC/USD')],
    ]);
  });

  it('find nothing of a book that all had left', () => {
    const { kraken, line, at, now, run } = virtualSpot(3_000);
    const { btcSnapshot } = books();
    const seen = scribe(now, touch);
    at(0, () => {
      const watching = kraken.book('BTC/USD').subscribe();
      at(20, () => watching.unsubscribe());
    });
    at(10, () => line().say(ack(1, 'BTC/USD'), btcSnapshot));
    at(525, () => kraken.book('BTC/USD').subscribe(seen.observer));
    at(530, () => line().say(left(2, 'BTC/USD')));
    at(600, () => line().say(ack(3, 'BTC/USD'), v2Book('BTC/USD').snapshot([], [['7.0', '7.00000000']])));
    run();
    expect(seen.notes).toEqual(['600  7.00000000']);
  });

  it('start afresh when they retry after a refusal, at once or not, and share again', () => {
    const { kraken, lines, line, at, now, run } = virtualSpot(3_000);
    const { btc, btcSnapshot } = books();
    const seen: [(Book | Gap)[], (Book | Gap)[]] = [[], []];
    const givenUp = scribe(now, touch);
    at(0, () =>
      kraken
        .book('BTC/USD')
        .pipe(retry(1))
        .subscribe((told) => seen[0].push(told)),
    );
    at(0, () => kraken.book('BTC/USD').subscribe(givenUp.observer));
    at(10, () => line().say(says.refusal(1, 'EService:Market in cancel_only mode', 'BTC/USD')));
    at(60, () => line().say(ack(2, 'BTC/USD'), btcSnapshot));
    at(70, () => kraken.book('BTC/USD').subscribe((told) => seen[1].push(told)));
    at(80, () => line().say(btc.update([['99.5', '2.00000000']], [])));
    run();
    const [first, late] = seen;
    expect(givenUp.notes).toEqual([
      '10 error book BTC/USD 10 was refused: EService:Market in cancel_only mode',
    ]);
    expect(first.map(touch)).toEqual(['1.50000000 0.10000000', '2.00000000 0.10000000']);
    expect(late[0]).toBe(first[0]);
    expect(late[1]).toBe(first[1]);
    expect(lines).toHaveLength(1);
    expect(line().said).toEqual([
      [1, ask(1, 'BTC/USD')],
      [51, ask(2, 'BTC/USD')],
    ]);
  });
});

describe('a frame with a wrong checksum', () => {
  it('is never told; its book alone is asked for again, with one gap before the right one', () => {
    const { kraken, line, at, now, run } = virtualSpot(1_000);
    const { btc, eth, btcSnapshot, ethSnapshot } = books();
    const [first, second, other] = [scribe(now, touch), scribe(now, touch), scribe(now, touch)];
    at(0, () => kraken.book('BTC/USD').subscribe(first.observer));
    at(0, () => kraken.book('BTC/USD').subscribe(second.observer));
    at(0, () => kraken.book('ETH/USD').subscribe(other.observer));
    at(10, () => line().say(ack(1, 'BTC/USD'), ack(1, 'ETH/USD'), btcSnapshot, ethSnapshot));
    at(20, () => line().say(btc.corrupt([['99.0', '3.00000000']], [])));
    at(30, () => line().say(btc.update([['99.0', '4.00000000']], [])));
    at(30, () => line().say(eth.update([['9.00', '4.00000000']], [])));
    at(60, () => line().say(left(2, 'BTC/USD')));
    at(110, () => line().say(ack(3, 'BTC/USD')));
    at(120, () => line().say(btc.snapshot([['99.0', '4.00000000']], [['101.0', '0.10000000']])));
    at(130, () => line().say(btc.update([], [['101.0', '0.20000000']])));
    run();
    expect(line().said).toEqual([
      [1, ask(1, 'BTC/USD', 'ETH/USD')],
      [51, leave(2, 'BTC/USD')],
      [101, ask(3, 'BTC/USD')],
    ]);
    expect(first.notes).toEqual([
      '10 1.50000000 0.10000000',
      '120 gap 1 checksum 100',
      '120 4.00000000 0.10000000',
      '130 4.00000000 0.20000000',
    ]);
    expect(second.notes).toEqual(first.notes);
    expect(other.notes).toEqual(['10 5.00000000 6.00000000', '30 4.00000000 6.00000000']);
  });

  it('costs one gap also where the new snapshot is there before we listen again', () => {
    const { kraken, line, at, now, run } = virtualSpot(1_000);
    const { btc, btcSnapshot } = books();
    const seen = scribe(now, touch);
    const again = () => btc.snapshot([['99.0', '4.00000000']], [['101.0', '0.10000000']]);
    at(0, () => kraken.book('BTC/USD').subscribe(seen.observer));
    at(10, () => line().say(ack(1, 'BTC/USD'), btcSnapshot));
    at(20, () => line().say(btc.corrupt([['99.0', '3.00000000']], [])));
    at(60, () => line().say(left(2, 'BTC/USD')));
    at(110, () => line().say(ack(3, 'BTC/USD'), again()));
    // the second wait is twice as long
    at(200, () => line().say(btc.corrupt([['99.0', '3.00000000']], [])));
    at(210, () => line().say(left(4, 'BTC/USD')));
    at(260, () => line().say(ack(5, 'BTC/USD'), again()));
    run();
    expect(seen.notes).toEqual([
      '10 1.50000000 0.10000000',
      '110 gap 1 checksum 90',
      '110 4.00000000 0.10000000',
      '300 gap 1 checksum 100',
      '300 4.00000000 0.10000000',
    ]);
  });

  it('does not give the place of its book to one of another depth', () => {
    const { kraken, line, at, now, run } = virtualSpot(1_000);
    const { btc, btcSnapshot } = books();
    const [seen, rival] = [scribe(now, touch), scribe(now, touch)];
    at(0, () => kraken.book('BTC/USD').subscribe(seen.observer));
    at(10, () => line().say(ack(1, 'BTC/USD'), btcSnapshot));
    at(20, () => line().say(btc.corrupt([['99.0', '3.00000000']], [])));
    at(30, () => kraken.book('BTC/USD', { depth: 25 }).subscribe(rival.observer));
    at(60, () => line().say(left(2, 'BTC/USD')));
    at(110, () => line().say(ack(3, 'BTC/USD'), btc.snapshot([['99.0', '4.00000000']], [])));
    run();
    expect(rival.notes).toEqual([
      expect.stringMatching(/^30 error 'book BTC\/USD 25' can not be observed beside 'book BTC\/USD 10'/),
    ]);
    expect(seen.notes).toEqual(['10 1.50000000 0.10000000', '110 gap 1 checksum 90', '110 4.00000000 ']);
  });

  it('is asked for again once, however short topics linger', () => {
    const { kraken, line, at, now, run } = virtualSpot(1_000, { lingerMs: 5 });
    const { btc, btcSnapshot } = books();
    const seen = scribe(now, touch);
    at(0, () => kraken.book('BTC/USD').subscribe(seen.observer));
    at(60, () => line().say(ack(1, 'BTC/USD'), btcSnapshot));
    at(70, () => line().say(btc.corrupt([['99.0', '3.00000000']], [])));
    at(80, () => line().say(left(2, 'BTC/USD')));
    at(130, () => line().say(ack(3, 'BTC/USD'), btc.snapshot([['99.0', '4.00000000']], [])));
    run();
    expect(line().hungUp()).toBe(false);
    expect(line().said.map(([, text]) => text)).toEqual([
      ask(1, 'BTC/USD'),
      leave(2, 'BTC/USD'),
      ask(3, 'BTC/USD'),
    ]);
    expect(seen.notes.at(-1)).toBe('130 4.00000000 ');
  });
});
