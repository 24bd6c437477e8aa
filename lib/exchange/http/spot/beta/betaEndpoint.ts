import type { RestAnswer } from '../../RestRoute.ts';
import type { Rules, ValuesOf } from '../params/Rule.ts';
import { readAll } from '../params/readAll.ts';
import type { BetaAsked } from './BetaAsked.ts';

/** An endpoint of Funding (Beta): its parameters as a table, and what it does when all of them hold. */
export const betaEndpoint =
  <R extends Rules>(rules: R, run: (values: ValuesOf<R>, asked: BetaAsked) => RestAnswer) =>
  (asked: BetaAsked): RestAnswer => {
    const read = readAll(rules, asked.params, asked);
    return read.type === 'error' ? read : run(read.value, asked);
  };
