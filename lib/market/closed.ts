import { filter, type OperatorFunction } from 'rxjs';
import type { Forming } from '../core/model/Forming.ts';

/** Only candles that are over; marks pass. What stands behind it can not repaint. */
export const closed = <T extends { readonly type: string }>(): OperatorFunction<T, Exclude<T, Forming>> =>
  filter((told): told is Exclude<T, Forming> => told.type !== 'forming');
