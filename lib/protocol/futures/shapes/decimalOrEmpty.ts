import type { Decimal } from '../../../core/model/Decimal.ts';
import type { Shape } from '../../told/Shape.ts';
import { told } from '../../told/told.ts';

/** A number, or an empty text where there is none: the history of events writes both. */
export const decimalOrEmpty: Shape<Decimal | '', false> = {
  optional: false,
  what: 'a number or an empty text',
  read: (value, where) => (value === '' ? '' : told.decimal.read(value, where)),
};
