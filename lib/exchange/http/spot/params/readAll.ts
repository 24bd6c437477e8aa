// Pure: all parameters of a call by their table.

import type { Ground, Reading, Rules, ValuesOf } from './Rule.ts';
import type { Params } from './readParams.ts';

const complete = <R extends Rules>(rules: R, values: unknown): values is ValuesOf<R> =>
  typeof values === 'object' &&
  values !== null &&
  Object.keys(rules).every((name) => Object.hasOwn(values, name));

/** What the rules read, or the words of the first that does not hold. @param called how errors call a parameter */
export function readAll<R extends Rules>(
  rules: R,
  params: Params,
  ground: Ground,
  called: (name: string) => string = (name) => name,
): Reading<ValuesOf<R>> {
  const read: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const reading = rule(Object.hasOwn(params, name) ? params[name] : undefined, called(name), ground);
    if (reading.type === 'error') return reading;
    read[name] = reading.value;
  }
  const values: unknown = read;
  return complete(rules, values)
    ? { type: 'value', value: values }
    : { type: 'error', error: 'EGeneral:Internal error' };
}
