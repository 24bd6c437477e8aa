import { InputError } from '../../core/errors/InputError.ts';
import type { ParamsOf } from './ParamsOf.ts';
import type { Rule, Rules } from './Rule.ts';
import { writeParams } from './writeParams.ts';

type Carried<T> = T extends Rule<infer V> ? V : never;

/** Objects with one of these members and none of the others; the words beside a rule stay with its member. */
type One<S extends Rules> = {
  readonly [K in keyof S]: { readonly [M in keyof S as M extends K ? M : never]: Carried<S[M]> } & {
    readonly [M in keyof S as M extends K ? never : M]?: undefined;
  };
}[keyof S];

/**
 * An object with exactly one of some members: `exactlyOne(['id', 'name'], { id: asked.text, name: asked.text })`.
 * @param choices of these one has to be given, and no two
 * @param members these, and what else may stand beside them
 */
export function exactlyOne<const S extends Rules, const C extends keyof S & string>(
  choices: readonly C[],
  members: S,
): Rule<One<Pick<S, C>> & ParamsOf<Omit<S, C>>, false> {
  const others = Object.keys(members).filter((name) => !choices.some((choice) => choice === name));
  const beside = others.length === 0 ? '' : `, and beside it ${others.join(', ')}`;
  const what = `an object with exactly one of ${choices.join(', ')}${beside}`;
  return {
    required: false,
    what,
    members,
    write(value, where) {
      const wire = writeParams(where, members, value);
      if (choices.filter((name) => Object.hasOwn(wire, name)).length !== 1)
        throw new InputError(`${where} needs exactly one of ${choices.join(', ')}`, `Give ${what}.`);
      return wire;
    },
  };
}
