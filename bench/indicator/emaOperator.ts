import { ema } from 'rx-kraken/signals';
import { map, type Observable, Subject } from 'rxjs';
import { check } from '../run/check.ts';
import { interleave } from '../run/interleave.ts';
import type { Measure } from '../run/Measure.ts';
import { paced } from '../run/paced.ts';
import { rowOf } from '../run/rowOf.ts';

const [length, count] = [12, 50_000];

/** The same average by hand. */
function handWritten(): (price: number) => number {
  let [seen, mean] = [0, 0];
  return (price) => {
    seen += 1;
    mean += (price - mean) * (seen <= length ? 1 / seen : 2 / (length + 1));
    return mean;
  };
}

const prices = Array.from({ length: count }, (_, index) => 98_000 + 900 * Math.sin(index / 70) + (index % 7));

/** All prices through a pipeline. @returns how many values came out, and the last one */
function through(operate: (price$: Observable<number>) => Observable<number>): readonly [number, number] {
  const price$ = new Subject<number>();
  let [values, last] = [0, 0];
  const watching = operate(price$).subscribe((value) => {
    values += 1;
    last = value;
  });
  for (const price of prices) price$.next(price);
  watching.unsubscribe();
  return [values, last];
}

const byHand = () => through((price$) => price$.pipe(map(handWritten())));
const asOperator = () => through((price$) => price$.pipe(ema(length)));

/** Time of a value through an indicator, against the same sum in a `map`. */
export const emaOperator: Measure = {
  name: `ema(${length}) as an operator`,
  async run({ rounds, ms }) {
    const [, wanted] = byHand();
    const [values, last] = asOperator();
    check('values', values, count - length + 1);
    check('the last average', last.toFixed(6), wanted.toFixed(6));
    const runs = [paced(byHand, count, ms), paced(asOperator, count, ms)];
    const [floor = [], ours = []] = await interleave(runs, rounds);
    const unit = (ns: number): string => `${ns.toFixed(0)} ns`;
    return [
      rowOf({ name: this.name, against: 'Subject + map + observer', better: 'less', floor, ours, unit }),
    ];
  },
};
