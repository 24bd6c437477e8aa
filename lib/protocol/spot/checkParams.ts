import { InputError } from '../../core/errors/InputError.ts';

/** What a parameter may be. */
export interface ParamRule {
  readonly required?: boolean;
  /** Only these. */
  readonly oneOf?: readonly (string | number)[];
  /** Must match; `what` says it in words. */
  readonly like?: { readonly pattern: RegExp; readonly what: string };
}

/**
 * Checks parameters before anything is sent, and writes them as the wire wants them.
 * @throws {InputError} one is unknown, missing or can not be; the advice says what would be right
 */
export function checkParams(
  endpoint: string,
  rules: Readonly<Record<string, ParamRule>>,
  params: object,
): Readonly<Record<string, string>> {
  const given = Object.entries<unknown>({ ...params }).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(rules, name))
      throw new InputError(
        `${endpoint} has no parameter '${name}'`,
        Object.keys(rules).length === 0 ? 'It takes none.' : `It takes ${Object.keys(rules).join(', ')}.`,
      );
    const rule = rules[name] ?? {};
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new InputError(`${endpoint}: ${name} can not be ${typeof value}`, 'Give a text or a number.');
    if (rule.oneOf?.includes(value) === false)
      throw new InputError(
        `${endpoint}: ${name} can not be '${value}'`,
        `Choose one of ${rule.oneOf.join(', ')}.`,
      );
    if (rule.like?.pattern.test(String(value)) === false)
      throw new InputError(`${endpoint}: ${name} can not be '${value}'`, `Give ${rule.like.what}.`);
  }
  const missing = Object.keys(rules).find(
    (name) => rules[name]?.required === true && !given.some(([key]) => key === name),
  );
  if (missing !== undefined) throw new InputError(`${endpoint} needs ${missing}`, `Give ${missing}.`);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
