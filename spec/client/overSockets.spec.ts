import { describe, expect, it } from '@jest/globals';
import { filter, map, tap } from 'rxjs';
import type { CandleEvent } from '../../lib/client/candleEvents.ts';
import { RefusedError } from '../../lib/core/errors/RefusedError.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { Exchange } from '../../lib/exchange/index.ts';
import type { Book } from '../../lib/market/Book.ts';
import { closed } from '../../lib/market/index.ts';
import { crossover, ema } from '../../lib/signals/index.ts';
import { handClock } from '../exchange/support/handClock.ts';
import { openResources } from '../support/openResources.ts';
import { crossText, plainCrosses } from '../support/plainCrosses.ts';
import { saidTwice } from '../support/saidTwice.ts';
import { until } from '../support/until.ts';
import { leaveAfterEach, onBox } from './support/onBox.ts';

leaveAfterEach();

const ask = (id: number, ...symbols: readonly string[]) =>
  `{"method":"subscribe","params":{"channel":"book","depth":10,"symbol":${JSON.stringify(symbols)},"snapshot":true},"req_id":${id}}`;
const leave = (id: number, ...symbols: readonly string[]) =>
  `{"method":"unsubscribe","params":{"channel":"book","depth":10,"symbol":${JSON.stringify(symbols)}},"req_id":${id}}`;

const isBook = (told: Book | Gap): told is Book => told.type === 'book';
const isGap = (told: Book | Gap): told is Gap => told.type === 'gap';
/** What a client knows of a book against what there is to know. */
const truth = (box: Exchange, symbol: string) => {
  const { bids, asks } = box.books(symbol);
  return { symbol, bids: bids.slice(0, 10), asks: asks.slice(0, 10) };
};
const known = (told: Book | Gap | undefined) =>
  told?.type === 'book' ? { symbol: told.symbol, bids: told.bids, asks: told.asks } : told;

/** Has history come on the line of this epoch? */
const warm = (told: readonly (Gap | { readonly type: 'history' | 'cross' })[], epoch: number) => {
  const lost = told.findLastIndex((value) => value.type === 'gap' && value.epoch === epoch);
  return (epoch === 1 || lost >= 0) && told.slice(lost + 1).some(({ type }) => type === 'history');
};

describe('the client over sockets', () => {
  it('keeps one subscription for two observers until the last one leaves', async () => {
    const { box, kraken, watch, leave: leaveAll } = await onBox();
    const [first, second] = [watch(kraken.book('BTC/USD')), watch(kraken.book('BTC/USD'))];
    await first.heard(isBook, 2);
    first.leave();
    const had = first.told.length;
    await second.heard(isBook, had + 3);
    expect(first.told).toHaveLength(had);
    expect(second.told.slice(0, had)).toEqual(first.told);
    expect(box.said()).toEqual([{ connection: 1, text: ask(1, 'BTC/USD') }]);
    await leaveAll();
    await until(() => box.counts().open === 0);
    expect(box.said()).toEqual([
      { connection: 1, text: ask(1, 'BTC/USD') },
      { connection: 1, text: leave(2, 'BTC/USD') },
    ]);
  });

  it('tells a refusal to the observers of the refused symbol, and nobody else', async () => {
    const { box, kraken, watch } = await onBox();
    const [good, bad] = [watch(kraken.book('BTC/USD')), watch(kraken.book('FOO/USD'))];
    await expect(bad.heard(() => true)).rejects.toEqual(
      new RefusedError('book FOO/USD 10', 'Currency pair not supported FOO/USD'),
    );
    await good.heard(isBook, 3);
    expect(good.told.every(isBook)).toBe(true);
    expect(box.said()).toEqual([{ connection: 1, text: ask(1, 'BTC/USD', 'FOO/USD') }]);
    expect(box.counts()).toMatchObject({ open: 1, connections: 1, subscriptions: 1 });
  });

  it('comes back after a clean close, with one gap that tells its reason', async () => {
    const { box, kraken, watch } = await onBox();
    const books = ['BTC/USD', 'ETH/USD'].map((symbol) => watch(kraken.book(symbol)));
    await Promise.all(books.map(({ heard }) => heard(isBook)));
    box.faults.close(1012, 'service restart');
    await Promise.all(books.map(({ heard }) => heard((told) => isBook(told) && told.epoch === 2, 2)));
    for (const { told } of books)
      expect(told.filter(isGap)).toEqual([
        { type: 'gap', epoch: 2, why: 'closed 1012 service restart', downMs: expect.any(Number) },
      ]);
    expect(box.said()).toEqual([
      { connection: 1, text: ask(1, 'BTC/USD', 'ETH/USD') },
      { connection: 2, text: ask(2, 'BTC/USD', 'ETH/USD') },
    ]);
  });

  it('gives up a line that fell silent, and tells for how long', async () => {
    const { box, kraken, watch } = await onBox({ heartbeatMs: 50 }, { limits: { staleMs: 500 } });
    const book = watch(kraken.book('BTC/USD'));
    await book.heard(isBook);
    box.faults.stall();
    await watch(kraken.status$).heard(({ type }) => type === 'waiting');
    box.faults.stall(false);
    const gap = await book.heard(isGap);
    await book.heard((told) => isBook(told) && told.epoch === 2);
    expect(gap.why).toMatch(/^closed 1006 stale: nothing heard for \d+ ms$/);
    expect(book.told.filter(isGap)).toHaveLength(1);
    expect(box.said()).toEqual([
      { connection: 1, text: ask(1, 'BTC/USD') },
      { connection: 2, text: ask(2, 'BTC/USD') },
    ]);
  });

  it('mends a book with a corrupt quantity, and disturbs no other', async () => {
    const { box, kraken, watch } = await onBox();
    const [btc, eth] = [watch(kraken.book('BTC/USD')), watch(kraken.book('ETH/USD'))];
    await Promise.all([btc.heard(isBook), eth.heard(isBook)]);
    box.faults.corrupt('BTC/USD');
    const gap = await btc.heard(isGap);
    const right = watch(kraken.book('BTC/USD').pipe(filter(isBook)));
    await right.heard((told) => JSON.stringify(known(told)) === JSON.stringify(truth(box, 'BTC/USD')));
    expect(gap).toMatchObject({ epoch: 1, why: 'checksum' });
    expect(btc.told.filter(isGap)).toEqual([gap]);
    expect(btc.told.at(-1)).toBe(right.told.at(-1));
    expect(eth.told.filter(isGap)).toEqual([]);
    expect(box.faults.counts().corrupt).toBe(1);
    expect(box.said()).toEqual([
      { connection: 1, text: ask(1, 'BTC/USD', 'ETH/USD') },
      { connection: 1, text: leave(2, 'BTC/USD') },
      { connection: 1, text: ask(3, 'BTC/USD') },
    ]);
  });

  it('survives ten kills: books are true, nothing is said twice, no signal spans a gap, nothing leaks', async () => {
    // what earlier specs closed may still be on its way out
    await until(() => openResources().sockets === 0);
    const before = openResources();
    // the market stands still while its hands are not turned: so two books can be compared
    const clock = handClock();
    const { box, kraken, watch, leave: leaveAll } = await onBox({ clock, speed: 120, historyMinutes: 1 });
    const symbols = ['BTC/USD', 'ETH/USD'];
    const books = symbols.map((symbol) => watch(kraken.book(symbol)));
    const candles: CandleEvent[] = [];
    const crosses = watch(
      kraken.candles('BTC/USD', '1m', { warmup: 100 }).pipe(
        tap((told) => candles.push(told)),
        closed(),
        crossover(ema(2), ema(3)),
      ),
    );
    const marks = watch(kraken.frames$.pipe(map((frame) => (frame.type === 'unknown' ? frame.text : ''))));
    const expectTruth = () =>
      expect(books.map(({ told }) => known(told.at(-1)))).toEqual(
        symbols.map((symbol) => truth(box, symbol)),
      );

    for (let epoch = 1; epoch <= 11; epoch += 1) {
      if (epoch > 1) {
        clock.turn(100);
        box.faults.drop();
        clock.turn(500);
      }
      await Promise.all(books.map(({ heard }) => heard((told) => isBook(told) && told.epoch === epoch)));
      expectTruth();
      // every other line lives on for minutes, the rest is killed at once
      if (epoch % 2 === 0) continue;
      await until(() => warm(crosses.told, epoch));
      clock.turn(3_000);
      box.faults.say(`mark ${epoch}`);
      await marks.heard((text) => text === `mark ${epoch}`);
      expectTruth();
      expect(box.counts()).toMatchObject({ open: 1, connections: epoch, subscriptions: 3 });
    }

    expect(box.faults.counts().drop).toBe(10);
    for (const { told } of books)
      expect(told.filter(isGap).map(({ epoch, why }) => `${epoch} ${why}`)).toEqual(
        Array.from({ length: 10 }, (_, index) => `${index + 2} closed 1006`),
      );
    expect(saidTwice(box.said())).toEqual([]);
    const told = crosses.told.flatMap((value) => (value.type === 'cross' ? [crossText(value)] : []));
    expect(told).toEqual(plainCrosses(candles, 2, 3));
    expect(told.length).toBeGreaterThan(3);

    await leaveAll();
    await until(() => box.counts().open === 0);
    expect(box.counts().subscriptions).toBe(0);
    await box.close();
    await until(() => JSON.stringify(openResources()) === JSON.stringify(before));
    expect(clock.running()).toBe(0);
  }, 20_000);
});
