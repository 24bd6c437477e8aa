import type { Decimal } from '../../../core/model/Decimal.ts';
import type { Shape } from '../../told/Shape.ts';
import { told } from '../../told/told.ts';

/** A profit or loss: the exchange writes a plus before a profit, which no other number has; it is taken off. */
export const netGain: Shape<Decimal, false> = {
  ...told.decimal,
  read: (value, where) =>
    told.decimal.read(typeof value === 'string' ? value.replace(/^\+(?=\d)/, '') : value, where),
};
