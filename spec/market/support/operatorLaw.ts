import { describe, expect, it } from '@jest/globals';
import { defer, type Observable, Subject } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

/**
 * What every operator must do, whatever it is for.
 * @param input values that it makes something of
 */
export function operatorLaw<I>(
  name: string,
  operator: (source: Observable<I>) => Observable<unknown>,
  input: readonly I[],
): void {
  describe(`${name}, as any operator,`, () => {
    it.each([
      ['waits while its source does', '------'],
      ['ends with a source that is empty', '|'],
      ['ends when its source does', '---|'],
      ['errs when its source does', '---#'],
    ])('%s', (_title, source) => {
      marbles().run(({ cold, expectObservable }) => {
        expectObservable(operator(cold<I>(source))).toBe(source);
      });
    });

    it('leaves its source when it is left', () => {
      marbles().run(({ hot, expectObservable, expectSubscriptions }) => {
        const values = Object.fromEntries(input.map((value, index) => [index, value]));
        const source = hot(`-${[...input.keys()].join('')}------`, values);
        const until = '       ------!';
        expectObservable(operator(source), until);
        expectSubscriptions(source.subscriptions).toBe('^-----!');
      });
    });

    it('does nothing unasked, and shares nothing between two observers', () => {
      const sources: Subject<I>[] = [];
      const told$ = operator(
        defer(() => {
          const source = new Subject<I>();
          sources.push(source);
          return source;
        }),
      );
      const begin = () => {
        const told: unknown[] = [];
        told$.subscribe((value) => told.push(value));
        return { told, source: sources.at(-1) };
      };
      expect(sources).toEqual([]);
      const first = begin();
      for (const value of input) first.source?.next(value);
      expect(first.told.length).toBeGreaterThan(0);
      // the first still stands, and the third is always one behind the second
      const [second, third] = [begin(), begin()];
      const say = ({ source }: ReturnType<typeof begin>, nth: number): void => {
        for (const value of input.slice(nth, nth + 1)) source?.next(value);
      };
      for (const nth of [...input.keys(), input.length]) {
        say(second, nth);
        if (nth > 0) say(third, nth - 1);
      }
      expect(second.told).toEqual(first.told);
      expect(third.told).toEqual(first.told);
    });
  });
}
