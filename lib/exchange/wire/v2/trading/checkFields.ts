// Pure: names and types of what was sent.
import { unsupported } from '../unsupported.ts';
import type { FieldRules } from './FieldRule.ts';
import type { Fields } from './Fields.ts';
import { notFound } from './notFound.ts';

/** The exchange's words against a field that is not known, not there, or not what it has to be. */
export function checkFields(
  rules: FieldRules,
  required: readonly string[],
  fields: Fields,
  method: string,
): string | undefined {
  const odd = Object.keys(fields).find((name) => !rules.has(name));
  if (odd !== undefined) return unsupported(odd, method);
  const missing = required.find((name) => fields[name] === undefined);
  if (missing !== undefined) return notFound(missing);
  for (const [name, rule] of rules) {
    const value = fields[name];
    const words = value === undefined ? undefined : rule(value, name);
    if (words !== undefined) return words;
  }
  return undefined;
}
