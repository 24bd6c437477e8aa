import { describe, expect, it } from '@jest/globals';
import { defer, EMPTY, throwError, VirtualTimeScheduler } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { ChecksumError } from '../../lib/core/errors/ChecksumError.ts';
import { LineError } from '../../lib/core/errors/LineError.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import { type ResyncOptions, resync } from '../../lib/market/resync.ts';
import { aBook } from './support/aBook.ts';
import { operatorLaw } from './support/operatorLaw.ts';

const bad = new ChecksumError('BTC/USD', 1, 2);
const lost = new LineError({ closeCode: 1006, reason: 'gone' });

const a = aBook();
const b = aBook({ epoch: 2 });
const g: Gap = { type: 'gap', epoch: 2, why: 'closed 1012', downMs: 3 };
const hole = (downMs: number): Gap => ({ type: 'gap', epoch: 2, why: 'checksum', downMs });

interface Case extends Partial<Omit<ResyncOptions, 'scheduler'>> {
  /** When it is left, milliseconds. Default never. */
  readonly leave?: number;
  /** That of `#`. Default a failed sum. */
  readonly error?: Error;
  readonly renew?: () => void;
}

/**
 * What was told, when the book was asked for, and when it was listened to. The nth time it is the nth source, the
 * last one again and again; a source that begins with `^` runs from the start, heard or not. Chance gives all.
 */
function mend(sources: readonly string[], { leave, error = bad, renew, ...options }: Case = {}) {
  const told: (readonly [ms: number, what: unknown])[] = [];
  const asked: number[] = [];
  const begun: number[] = [];
  const scheduler = new TestScheduler(() => undefined);
  scheduler.run(({ cold, hot }) => {
    const made = sources.map((marbles) =>
      (marbles.startsWith('^') ? hot : cold)(marbles, { a, b, g }, error),
    );
    const now = () => scheduler.now();
    const listening = defer(() => made[Math.min(begun.push(now()), made.length) - 1] ?? EMPTY)
      .pipe(
        resync(
          () => {
            asked.push(now());
            renew?.();
          },
          { scheduler, random: () => 1, ...options },
        ),
      )
      .subscribe({
        next: (what) => told.push([now(), what]),
        error: (what: unknown) => told.push([now(), what]),
        complete: () => told.push([now(), 'end']),
      });
    if (leave !== undefined) scheduler.schedule(() => listening.unsubscribe(), leave);
  });
  return { told, asked, begun };
}

/** Chance that gives these in turn. */
const dice = (...values: readonly number[]): (() => number) => {
  let thrown = 0;
  return () => values[thrown++ % values.length] ?? 0;
};

describe('resync', () => {
  it('passes books and gaps on and asks for nothing, as long as all is well', () => {
    expect(mend(['a-g-b-|'])).toEqual({
      told: [
        [0, a],
        [2, g],
        [4, b],
        [6, 'end'],
      ],
      asked: [],
      begun: [0],
    });
  });

  it('asks for a bad book once, waits, and tells one gap before the next book', () => {
    expect(mend(['a-#', 'b-b-|'])).toEqual({
      told: [
        [0, a],
        [102, hole(100)],
        [102, b],
        [104, b],
        [106, 'end'],
      ],
      asked: [2],
      begun: [0, 102],
    });
  });

  it('tells no second gap where the source tells one itself', () => {
    expect(mend(['a-#', '-g-b-b']).told).toEqual([
      [0, a],
      [103, g],
      [105, b],
      [107, b],
    ]);
  });

  it('tells the gap also where the source told its own while nobody listened', () => {
    expect(mend(['a-#', '^ 49ms g 149ms b-b']).told).toEqual([
      [0, a],
      [200, hole(198)],
      [200, b],
      [202, b],
    ]);
  });

  it('tells failures in a row as one gap, from the first one on', () => {
    const { told, asked } = mend(['a-#', '-#', '-#', '-----b']);
    expect(asked).toEqual([2, 103, 304]);
    expect(told).toEqual([
      [0, a],
      [709, hole(707)],
      [709, b],
    ]);
  });

  it('tells a gap for each hole', () => {
    expect(mend(['a-#', 'b-#', 'b']).told).toEqual([
      [0, a],
      [102, hole(100)],
      [102, b],
      [304, hole(200)],
      [304, b],
    ]);
  });

  it('waits twice as long with each failure, up to the cap', () => {
    expect(mend(['#'], { base: 10, cap: 35 }).begun).toEqual([0, 10, 30, 65, 100, 135]);
    expect(mend(['#'], { max: 8 }).begun).toEqual([0, 100, 300, 700, 1_500, 3_100, 6_300, 11_300, 16_300]);
  });

  it('draws each wait from nothing to its bound', () => {
    // bounds 100, 200, 400, 800
    const { begun } = mend(['#'], { max: 4, random: dice(0.5, 0, 0.25, 1) });
    expect(begun).toEqual([0, 50, 50, 150, 950]);
  });

  it('lets the error through that is one too many', () => {
    expect(mend(['a-#', '#'], { max: 2 })).toEqual({
      told: [
        [0, a],
        [302, bad],
      ],
      asked: [2, 102],
      begun: [0, 102, 302],
    });
    expect(mend(['#']).asked).toHaveLength(5);
    expect(mend(['#'], { max: 0 })).toEqual({ told: [[0, bad]], asked: [], begun: [0] });
  });

  it.each([
    ['was told', 150, { withinMs: 150 }],
    ['a minute', 60_000, {}],
  ])('forgets a failure as long ago as %s, and waits as for the first', (_name, ms, own) => {
    // a round is what the source lasts and the wait
    const every = (round: number) => mend([`a ${round - 101}ms #`], { ...own, max: 1, leave: 10 * ms + 1 });
    expect(every(ms).begun).toEqual(Array.from({ length: 11 }, (_, nth) => nth * ms));
    expect(every(ms - 1).told.at(-1)).toEqual([2 * (ms - 1) - 100, bad]);
  });

  it('counts failures for each of its observers alone', () => {
    const scheduler = new VirtualTimeScheduler();
    const mended$ = throwError(() => bad).pipe(
      resync(() => undefined, { max: 1, scheduler, random: () => 1 }),
    );
    const ends: number[] = [];
    const begin = () => mended$.subscribe({ error: () => ends.push(scheduler.now()) });
    begin();
    scheduler.schedule(begin, 50);
    scheduler.flush();
    expect(ends).toEqual([100, 150]);
  });

  it.each([
    ['that is not of a book', lost],
    ['that is not ours', new Error('bug')],
  ])('lets an error %s through', (_name, error) => {
    expect(mend(['a-#', 'b'], { error })).toEqual({
      told: [
        [0, a],
        [2, error],
      ],
      asked: [],
      begun: [0],
    });
  });

  it('lets an error of another kind through also after a failed sum', () => {
    const errors = [bad, lost];
    const told: unknown[] = [];
    const scheduler = new VirtualTimeScheduler();
    throwError(() => errors.shift())
      .pipe(resync(() => told.push('asked'), { scheduler, random: () => 1 }))
      .subscribe({ error: (error: unknown) => told.push(error) });
    scheduler.flush();
    expect(told).toEqual(['asked', lost]);
  });

  it('does nothing more when it is left while it waits', () => {
    expect(mend(['a-#', 'b'], { leave: 50 })).toEqual({ told: [[0, a]], asked: [2], begun: [0] });
  });

  it('errs with what asking throws', () => {
    const refused = new Error('nobody to ask');
    const renew = () => {
      throw refused;
    };
    expect(mend(['a-#', 'b'], { renew })).toEqual({
      told: [
        [0, a],
        [2, refused],
      ],
      asked: [2],
      begun: [0],
    });
  });
});

operatorLaw(
  'resync',
  (source) =>
    source.pipe(resync(() => undefined, { scheduler: new VirtualTimeScheduler(), random: () => 1 })),
  [a, g, b],
);
