import type { Asked, Route, SpotAnswer } from './Asked.ts';
import type { Rules, ValuesOf } from './params/Rule.ts';
import { readAll } from './params/readAll.ts';

/** An endpoint: its parameters as a table, and what it does when all of them hold. Others are ignored. */
export const endpoint =
  <R extends Rules, A extends Asked>(
    rules: R,
    run: (values: ValuesOf<R>, asked: A) => SpotAnswer,
  ): Route<A> =>
  (asked) => {
    const read = readAll(rules, asked.params, asked);
    return read.type === 'error' ? read : run(read.value, asked);
  };
