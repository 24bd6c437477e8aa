import { InputError } from '../../core/errors/InputError.ts';

/** How a wrong value is shown: texts in quotes, so that `'60'` is told apart from `60`; never a whole object. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}...` : value}'`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}

/** @throws {InputError} always: what is wrong, and what would be right */
export function refuse(where: string, value: unknown, what: string): never {
  throw new InputError(`${where} can not be ${shown(value)}`, `Give ${what}.`);
}
