// Pure: the buckets that analytics are asked for.
import type { Params } from '../Route.ts';

/** Whole seconds. */
export interface ChartSpan {
  readonly since: number;
  readonly to: number;
  readonly interval: number;
}

/** A span, or the name of the parameter that can not be. */
export type SpanReading =
  | { readonly type: 'span'; readonly span: ChartSpan }
  | { readonly type: 'invalid'; readonly field: string };

const intervals: readonly number[] = [60, 300, 900, 1_800, 3_600, 14_400, 43_200, 86_400, 604_800];

const whole = (text: string | undefined): number =>
  /^\d{1,12}$/.test(text ?? '') ? Number(text) : Number.NaN;

/** @param nowS whole seconds since 1970 */
export function readSpan(params: Params, nowS: number): SpanReading {
  const [since, interval] = [whole(params.get('since')), whole(params.get('interval'))];
  const to = params.get('to') === undefined ? nowS : whole(params.get('to'));
  if (Number.isNaN(since)) return { type: 'invalid', field: 'since' };
  if (!intervals.includes(interval)) return { type: 'invalid', field: 'interval' };
  if (Number.isNaN(to) || to < since) return { type: 'invalid', field: 'to' };
  return { type: 'span', span: { since, to, interval } };
}
