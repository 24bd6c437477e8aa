// Pure: reading of parameters that have a form.
import type { Params } from './Route.ts';

/** A whole number; undefined where there is none, NaN where it is something else. */
function whole(params: Params, name: string): number | undefined {
  const text = params.get(name);
  if (text === undefined || text === '') return undefined;
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

/** Microseconds of an ISO time; undefined where there is none, NaN where it is something else. */
function time(params: Params, name: string): number | undefined {
  const text = params.get(name);
  if (text === undefined || text === '') return undefined;
  if (!iso.test(text)) return Number.NaN;
  const [, fraction = ''] = /\.(\d+)/.exec(text) ?? [];
  const second = Date.parse(text.replace(/\.\d+/, ''));
  return second * 1_000 + Number(fraction.slice(0, 6).padEnd(6, '0'));
}

/** @see whole  @see time */
export const asked = { whole, time };
