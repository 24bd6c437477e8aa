import { InputError } from '../../../core/errors/InputError.ts';
import type { Moment } from './Moment.ts';

const rfc3339 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;

function read(moment: Moment): bigint | undefined {
  if (typeof moment === 'string') {
    const [, date = '', fraction = '', zone = ''] = rfc3339.exec(moment) ?? [];
    const ms = Date.parse(date + zone);
    return Number.isNaN(ms) ? undefined : BigInt(ms) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
  }
  const ms = Number(moment);
  // microseconds are as fine as a number of milliseconds can be
  return Number.isSafeInteger(Math.round(ms * 1_000)) ? BigInt(Math.round(ms * 1_000)) * 1_000n : undefined;
}

/**
 * A moment as nanoseconds since 1970.
 * @param name of the option, for the error
 * @throws {InputError} it is none, or before 1970
 */
export function momentNanos(name: string, moment: Moment): bigint {
  const at = read(moment);
  if (at === undefined || at < 0n)
    throw new InputError(
      `${name} can not be ${String(moment)}`,
      'Give milliseconds since 1970, a Date, or a text such as 2026-11-25T12:00:00Z.',
    );
  return at;
}
