import { median } from './median.ts';
import type { Row } from './Row.ts';

/** What a row is made of: what was measured, round by round. */
export interface RowParts extends Pick<Row, 'name' | 'against' | 'better' | 'note'> {
  readonly floor: readonly number[];
  readonly ours: readonly number[];
  /** Words for a measured value. */
  readonly unit: (value: number) => string;
}

/** Compares within each round, then takes the median: the two sides of a round met the same machine. */
export function rowOf({ name, against, better, note, floor, ours, unit }: RowParts): Row {
  const ratios = ours.map((value, round) => value / (floor[round] ?? Number.NaN));
  return {
    name,
    against,
    better,
    floor: unit(median(floor)),
    ours: unit(median(ours)),
    ratio: [Math.min(...ratios), median(ratios), Math.max(...ratios)],
    rounds: ratios.length,
    ...(note === undefined ? {} : { note }),
  };
}
