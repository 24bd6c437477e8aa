import { asked } from './asked.ts';
import type { Rule } from './Rule.ts';
import { refuse } from './refuse.ts';

/** Names, divided by commas or as a list, and not too many of them. */
export function namesUpTo(most: number, kind: string): Rule<string | readonly string[], false> {
  const what = `1 to ${most} ${kind}, divided by commas`;
  const names = asked.names(what);
  return {
    ...names,
    write(value, where) {
      const text = names.write(value, where);
      return typeof text === 'string' && text.split(',').length <= most ? text : refuse(where, value, what);
    },
  };
}
