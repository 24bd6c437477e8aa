import type { Asked } from '../rest/Asked.ts';
import { pairName } from './pairName.ts';

/** The pair that a call names, by its one name; undefined where it names none. */
export const pairAsked = ({ wire: { pair } }: Asked): string | undefined =>
  typeof pair === 'string' ? pairName(pair) : undefined;
