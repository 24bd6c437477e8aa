import type { Wire } from '../../../wire/Wire.ts';
import type { RestAnswer } from '../../RestRoute.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import type { BetaAsked } from './BetaAsked.ts';
import { cursors } from './cursors.ts';

interface Listed<T> {
  /** Of the list in the answer. */
  readonly name: string;
  readonly all: readonly T[];
  readonly limit: number;
  readonly id: (entry: T) => string;
  readonly facts: (entry: T) => Wire;
}

/** One page of a list, with a cursor where there is another. */
export function pageOf<T>(
  { query, after }: BetaAsked,
  { name, all, limit, id, facts }: Listed<T>,
): RestAnswer {
  const behind = after === undefined ? -1 : all.findIndex((entry) => id(entry) === after);
  if (after !== undefined && behind < 0) return refusal('EGeneral:Invalid arguments:cursor');
  const entries = all.slice(behind + 1, behind + 1 + limit);
  const last = entries.at(-1);
  const more = last !== undefined && behind + 1 + limit < all.length;
  return result({
    [name]: entries.map(facts),
    next_cursor: more ? cursors.write({ after: id(last), query }) : undefined,
  });
}
