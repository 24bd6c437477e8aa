import { describe, expect, it } from '@jest/globals';
import { defer, map, type Observable, of, take, timer, VirtualTimeScheduler } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { rowsOf } from '../../../lib/client/long/paging/rowsOf.ts';
import type { Scheme } from '../../../lib/client/long/paging/Scheme.ts';
import { walk } from '../../../lib/client/long/paging/walk.ts';
import { KrakenError } from '../../../lib/core/errors/KrakenError.ts';

interface Page {
  readonly rows: readonly { readonly id: string }[];
  readonly next?: string;
}
interface Asked {
  readonly cursor?: string | undefined;
}

const scheme: Scheme<Asked, Page> = {
  first: (params) => params,
  read: (page) => page,
  rows: rowsOf.inList('rows', 'id'),
  next: ({ next }, asked) => (next === undefined ? undefined : { ...asked, cursor: next }),
};
const page = (ids: string, next?: string): Page => ({
  rows: ids === '' ? [] : ids.split(' ').map((id) => ({ id })),
  ...(next !== undefined && { next }),
});
const shown = ({ rows }: Page): string => rows.map(({ id }) => id).join(' ');

/** An endpoint with these pages by cursor; each takes 10 ms. */
const endpoint = (pages: Readonly<Record<string, Page>>, scheduler = new VirtualTimeScheduler()) => {
  const asked: string[] = [];
  const call = ({ cursor = '' }: Asked): Observable<Page> =>
    defer(() => {
      asked.push(cursor);
      return timer(10, scheduler).pipe(map(() => pages[cursor] ?? page('')));
    });
  return { asked, call, scheduler };
};

/** What a stream told, in order. */
const listen = <T>(source$: Observable<T>, show: (value: T) => string): string[] => {
  const notes: string[] = [];
  source$.subscribe({
    next: (value) => notes.push(show(value)),
    error: (error: unknown) =>
      notes.push(error instanceof KrakenError ? `${error.code} ${error.message}` : 'other'),
    complete: () => notes.push('end'),
  });
  return notes;
};

const three = { '': page('a b', '2'), '2': page('c d', '3'), '3': page('e') };

describe('a walk over pages', () => {
  it('asks for one page after the other, and ends with the last', () => {
    const { asked, call, scheduler } = endpoint(three);
    const notes = listen(walk(call, scheme, { endpoint: 'List', params: {} }), shown);
    scheduler.flush();
    expect(notes).toEqual(['a b', 'c d', 'e', 'end']);
    expect(asked).toEqual(['', '2', '3']);
  });

  it('asks for nothing before it is observed, and anew for each observer', () => {
    const { asked, call, scheduler } = endpoint(three);
    const pages$ = walk(call, scheme, { endpoint: 'List', params: {} });
    expect(asked).toEqual([]);
    const both = [listen(pages$, shown), listen(pages$, shown)];
    scheduler.flush();
    expect(both).toEqual([
      ['a b', 'c d', 'e', 'end'],
      ['a b', 'c d', 'e', 'end'],
    ]);
    expect(asked).toEqual(['', '', '2', '2', '3', '3']);
  });

  it('asks for no more pages than are taken', () => {
    const { asked, call, scheduler } = endpoint(three);
    const notes = listen(walk(call, scheme, { endpoint: 'List', params: {} }).pipe(take(2)), shown);
    scheduler.flush();
    expect(notes).toEqual(['a b', 'c d', 'end']);
    expect(asked).toEqual(['', '2']);
  });

  it('takes a page that comes at once as well, and no more of them', () => {
    const asked: string[] = [];
    const call = ({ cursor = '0' }: Asked): Observable<Page> => {
      asked.push(cursor);
      return of(page(`row${cursor}`, String(Number(cursor) + 1)));
    };
    const notes = listen(walk(call, scheme, { endpoint: 'List', params: {} }).pipe(take(3)), shown);
    expect(notes).toEqual(['row0', 'row1', 'row2', 'end']);
    expect(asked).toEqual(['0', '1', '2']);
  });

  it('is let go in the middle of a call, which is aborted', () => {
    new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run((marbles) => {
      const { cold, expectObservable, expectSubscriptions } = marbles;
      const first = cold<Page>('-(p|)', { p: three[''] });
      const second = cold<Page>('-----(p|)', { p: three['2'] });
      const call = ({ cursor }: Asked) => (cursor === undefined ? first : second);
      const pages$ = walk(call, scheme, { endpoint: 'List', params: {} });
      expectObservable(pages$, '^---!').toBe('-p---', { p: three[''] });
      expectSubscriptions(first.subscriptions).toBe('^!');
      expectSubscriptions(second.subscriptions).toBe('-^--!');
    });
  });

  it('passes an error of a call on, after the pages that came', () => {
    new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run((marbles) => {
      const { cold, expectObservable } = marbles;
      const call = ({ cursor }: Asked) =>
        cursor === undefined ? cold<Page>('-(p|)', { p: three[''] }) : cold<Page>('--#');
      expectObservable(walk(call, scheme, { endpoint: 'List', params: {} })).toBe('-p-#', { p: three[''] });
    });
  });

  it('tells a page, and asks for the next, when what is done with it is over; of the last one too', () => {
    const scheduler = new VirtualTimeScheduler();
    const { asked, call } = endpoint(three, scheduler);
    const when: [number, string][] = [];
    const note = (text: string): void => {
      when.push([scheduler.now(), text]);
    };
    const store = (stored: Page) =>
      timer(500, scheduler).pipe(
        map(() => {
          note(`stored ${shown(stored)}`);
        }),
      );
    walk(call, scheme, { endpoint: 'List', params: {}, taken: store }).subscribe((told) => {
      note(shown(told));
    });
    scheduler.flush();
    expect(when).toEqual([
      [510, 'stored a b'],
      [510, 'a b'],
      [1_020, 'stored c d'],
      [1_020, 'c d'],
      [1_530, 'stored e'],
      [1_530, 'e'],
    ]);
    expect(asked).toEqual(['', '2', '3']);
  });

  it('tells rows that shifted to the next page once, and leaves pages without a new one out', () => {
    const { call, scheduler } = endpoint({
      '': page('a b c', '2'),
      '2': page('b c d', '3'),
      '3': page('', '4'),
      '4': page('d e'),
    });
    const notes = listen(walk(call, scheme, { endpoint: 'List', params: {} }), shown);
    scheduler.flush();
    expect(notes).toEqual(['a b c', 'd', 'e', 'end']);
  });

  it('tells an empty list as one empty page', () => {
    const { call, scheduler } = endpoint({});
    const notes = listen(walk(call, scheme, { endpoint: 'List', params: {} }), shown);
    scheduler.flush();
    expect(notes).toEqual(['', 'end']);
  });

  it('fails where a page repeats', () => {
    const { asked, call, scheduler } = endpoint({ '': page('a b', '2'), '2': page('a b', '3') });
    const notes = listen(walk(call, scheme, { endpoint: 'List', params: {} }), shown);
    scheduler.flush();
    expect(notes).toEqual(['a b', 'PAGES_STUCK List: a page repeats']);
    expect(asked).toEqual(['', '2']);
  });

  it('fails where the cursor does not move, after the page that it came with', () => {
    const { asked, call, scheduler } = endpoint({ '': page('a', '2'), '2': page('b', '2') });
    const notes = listen(walk(call, scheme, { endpoint: 'List', params: {} }), shown);
    scheduler.flush();
    expect(notes).toEqual(['a', 'b', 'PAGES_STUCK List: the cursor does not move on']);
    expect(asked).toEqual(['', '2']);
  });

  it.each([1, 2, 3, 7, 50])(
    'does not go round for ever in a circle of %d cursors with empty pages',
    (length) => {
      const asked: number[] = [];
      const call = ({ cursor = '0' }: Asked): Observable<Page> => {
        asked.push(Number(cursor));
        return of(page('', String((Number(cursor) + 1) % length)));
      };
      const notes = listen(walk(call, scheme, { endpoint: 'List', params: {} }), shown);
      expect(notes).toEqual(['', 'PAGES_STUCK List: the cursor does not move on']);
      expect(asked.length).toBeLessThan(5 * length + 5);
    },
  );

  it('forgets the oldest rows rather than to grow without end', () => {
    const scheduler = new VirtualTimeScheduler();
    const call = ({ cursor = '0' }: Asked): Observable<Page> => {
      const n = Number(cursor);
      const rows = Array.from({ length: 1_000 }, (_, row) => ({ id: `${n} ${row}` }));
      // the very first row again, long after it was told
      const told = n < 30 ? { rows, next: String(n + 1) } : { rows: [...rows, { id: '0 0' }] };
      return timer(1, scheduler).pipe(map(() => told));
    };
    const notes = listen(
      walk(call, scheme, { endpoint: 'List', params: {} }),
      ({ rows }) => `${rows.length}`,
    );
    scheduler.flush();
    expect(notes).toEqual([...Array.from({ length: 30 }, () => '1000'), '1001', 'end']);
  });
});
