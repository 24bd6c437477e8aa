import { InputError } from '../../core/errors/InputError.ts';
import type { WireObject } from '../Wire.ts';
import type { Rules } from './Rule.ts';

const named = (rules: Rules): string => {
  const names = Object.keys(rules);
  return names.length === 0 ? 'It takes none.' : `It takes ${names.join(', ')}.`;
};

/**
 * Checks parameters before anything is sent, and writes them as the wire wants them; undefined ones are left out.
 * @param where the endpoint, or the path of an object inside its parameters
 * @throws {InputError} one is unknown, missing or can not be; the advice says what would be right
 */
export function writeParams(where: string, rules: Rules, params: unknown): WireObject {
  if (typeof params !== 'object' || params === null || Array.isArray(params))
    throw new InputError(`${where} takes its parameters as one object`, named(rules));
  const given = new Map(Object.entries<unknown>({ ...params }).filter(([, value]) => value !== undefined));
  for (const name of given.keys())
    if (!Object.hasOwn(rules, name))
      throw new InputError(`${where} has no parameter '${name}'`, named(rules));
  const written = Object.entries(rules).flatMap(([name, rule]) => {
    if (given.has(name)) return [[name, rule.write(given.get(name), `${where}: ${name}`)] as const];
    if (rule.required) throw new InputError(`${where} needs ${name}`, `Give ${rule.what}.`);
    return [];
  });
  return Object.fromEntries(written);
}
