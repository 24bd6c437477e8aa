import { refuse } from '../asked/refuse.ts';
import type { Asking } from '../Dialect.ts';
import type { WireObject } from '../Wire.ts';
import { percent } from './percent.ts';

/** A path with its parameters in it, and the parameters that are left. */
export interface FilledPath {
  readonly path: string;
  readonly rest: WireObject;
}

/**
 * Puts parameters where the path has `{name}`.
 * @throws {InputError} one is missing, or would lead to another path
 */
export function fillPath({ name, path }: Pick<Asking, 'name' | 'path'>, wire: WireObject): FilledPath {
  const used = new Set<string>();
  const filled = path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    used.add(parameter);
    const where = `${name}: ${parameter}`;
    const value = Object.hasOwn(wire, parameter) ? wire[parameter] : '';
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return /^\.{0,2}$|[/\\]/.test(text)
      ? refuse(where, value, 'a text that can be one part of a path')
      : percent(where, text);
  });
  return { path: filled, rest: Object.fromEntries(Object.entries(wire).filter(([key]) => !used.has(key))) };
}
