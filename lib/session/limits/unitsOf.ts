import type { Asked } from '../rest/Asked.ts';

/** What a call takes from its pool, points. */
export const unitsOf = ({ endpoint: { cost }, wire }: Asked): number =>
  typeof cost.units === 'number' ? cost.units : cost.units(wire);
