import { InputError } from '../../core/errors/InputError.ts';
import type { WireObject } from '../Wire.ts';

/** Parameters that belong together, by name. */
export interface Groups {
  /** Of each one has to be given. */
  readonly atLeastOne: readonly (readonly string[])[];
  /** Of each no two may be given together. */
  readonly notTogether: readonly (readonly string[])[];
}

/** @throws {InputError} none of a group was given, or two that exclude each other */
export function checkGroups(where: string, wire: WireObject, { atLeastOne, notTogether }: Groups): void {
  const given = (group: readonly string[]): readonly string[] =>
    group.filter((name) => Object.hasOwn(wire, name));
  for (const group of atLeastOne)
    if (given(group).length === 0)
      throw new InputError(`${where} needs ${group.join(' or ')}`, `Give one of ${group.join(', ')}.`);
  for (const group of notTogether) {
    const both = given(group);
    if (both.length > 1)
      throw new InputError(`${where} can not take ${both.join(' and ')} together`, `Give one of them.`);
  }
}
