import { asked } from './asked.ts';
import { checkGroups, type Groups } from './checkGroups.ts';
import type { ParamsOf } from './ParamsOf.ts';
import type { Rule, Rules } from './Rule.ts';
import { refuse } from './refuse.ts';
import { writeParams } from './writeParams.ts';

/** The type of an object of one of these kinds, told apart by one member. */
export type OneKind<M extends string, K extends Readonly<Record<string, Rules>>> = {
  readonly [N in keyof K]: Readonly<Record<M, N>> & ParamsOf<K[N]>;
}[keyof K];

/**
 * An object of one of several kinds, told apart by one member: `oneKind('order', { send: {...}, cancel: {...} })`.
 * @param by the member that names the kind; it is written first
 * @param kinds the other members of each kind
 * @param groups of which members of a kind one has to be given, or no two may be given together; default none
 */
export function oneKind<const M extends string, const K extends Readonly<Record<string, Rules>>>(
  by: M,
  kinds: K,
  groups?: Readonly<Partial<Record<keyof K, Partial<Groups>>>>,
): Rule<OneKind<M, K>, false> {
  const known = new Map<string, Rules>(
    Object.entries(kinds).map(([kind, members]) => [
      kind,
      { [by]: asked.required(asked.oneOf(kind)), ...members },
    ]),
  );
  const grouped = new Map<string, Partial<Groups> | undefined>(Object.entries(groups ?? {}));
  // what one kind needs, another may not have
  const all = Object.values(kinds).flatMap((members) =>
    Object.entries(members).map(([name, rule]) => [name, { ...rule, required: false }] as const),
  );
  const names = asked.oneOf(...known.keys());
  const what = `an object whose ${by} is ${names.what}`;
  return {
    required: false,
    what,
    members: { [by]: asked.required(names), ...Object.fromEntries(all) },
    write(value, where) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(where, value, what);
      const kind = new Map(Object.entries<unknown>({ ...value })).get(by);
      const members = typeof kind === 'string' ? known.get(kind) : undefined;
      if (typeof kind !== 'string' || members === undefined)
        return refuse(`${where}: ${by}`, kind, names.what);
      const wire = writeParams(where, members, value);
      checkGroups(where, wire, { atLeastOne: [], notTogether: [], ...grouped.get(kind) });
      return wire;
    },
  };
}
