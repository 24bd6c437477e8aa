import { InputError } from '../../core/errors/InputError.ts';

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Reads `20s`, `500ms`, `5m` or `1h` as milliseconds. @throws {InputError} it is none of these, or nothing */
export function duration(text: string): number {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
  const ms = Number(amount) * (units[unit] ?? 0);
  if (!(ms >= 1 && ms <= 2_147_483_647))
    throw new InputError(
      `'${text}' is not a length of time`,
      'Write a number and a unit, such as 20s, 500ms, 5m or 1h.',
    );
  return ms;
}
