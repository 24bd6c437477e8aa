import { InputError } from '../../core/errors/InputError.ts';

/** What a parameter may be. */
export interface ParamRule {
  readonly required?: boolean;
  /** Only these. */
  readonly oneOf?: readonly (string | number)[];
  /** Must match; `what` says it in words. */
  readonly like?: { readonly pattern: RegExp; readonly what: string };
}

/** What would be right, a sentence. */
function adviceOf({ oneOf, like }: ParamRule): string {
  if (oneOf !== undefined) {
    const quoted = oneOf.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
    return quoted.length === 1 ? `Give ${quoted.join('')}.` : `Choose one of ${quoted.join(', ')}.`;
  }
  return like === undefined ? 'Give a text or a number.' : `Give ${like.what}.`;
}

/** How a wrong value is shown: texts in quotes, so that `'60'` is told apart from `60`. */
const shown = (value: string | number): string => (typeof value === 'string' ? `'${value}'` : String(value));

function check(what: string, rule: ParamRule, value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new InputError(
      `${what} can not be ${value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`}`,
      adviceOf(rule),
    );
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new InputError(`${what} has lost digits: ${value}`, 'Give a number of that length as text.');
  if (rule.oneOf?.includes(value) === false || rule.like?.pattern.test(String(value)) === false)
    throw new InputError(`${what} can not be ${shown(value)}`, adviceOf(rule));
}

/**
 * Checks parameters before anything is sent, and writes them as the wire wants them; undefined ones are left out.
 * @throws {InputError} one is unknown, missing or can not be; the advice says what would be right
 */
export function checkParams(
  endpoint: string,
  rules: Readonly<Record<string, ParamRule>>,
  params: object,
): Readonly<Record<string, string>> {
  const given = Object.entries<unknown>({ ...params }).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined)
      throw new InputError(
        `${endpoint} has no parameter '${name}'`,
        Object.keys(rules).length === 0 ? 'It takes none.' : `It takes ${Object.keys(rules).join(', ')}.`,
      );
    check(`${endpoint}: ${name}`, rule, value);
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.required === true && !given.some(([key]) => key === name))
      throw new InputError(`${endpoint} needs ${name}`, adviceOf(rule));
  }
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
