import type { ErrorRow } from '../ErrorRow.ts';
import { answerErrors } from './errors/answerErrors.ts';
import { orderErrors } from './errors/orderErrors.ts';
import { rfqErrors } from './errors/rfqErrors.ts';

/**
 * What is known of each error of Futures REST, as data: of whole answers, and of orders within them. `notFound` is in
 * both, and means another thing.
 * @see https://docs.kraken.com/api/docs/guides/futures-rest
 */
export const futuresErrors: {
  readonly answers: readonly ErrorRow[];
  readonly orders: readonly ErrorRow[];
} = {
  answers: [...answerErrors, ...orderErrors, ...rfqErrors],
  orders: [...orderErrors, ...rfqErrors, ...answerErrors],
};
