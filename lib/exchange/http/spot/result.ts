import type { Wire } from '../../wire/Wire.ts';
import type { RestAnswer } from '../RestRoute.ts';

/** Good news. */
export const result = (value: Wire): RestAnswer => ({ type: 'result', result: value });
