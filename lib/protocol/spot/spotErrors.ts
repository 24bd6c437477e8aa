import type { ErrorRow } from '../ErrorRow.ts';
import { accessErrors } from './errors/accessErrors.ts';
import { callErrors } from './errors/callErrors.ts';
import { moneyErrors } from './errors/moneyErrors.ts';
import { orderErrors } from './errors/orderErrors.ts';

/**
 * What is known of each error of Spot REST, as data.
 * @see https://docs.kraken.com/api/docs/guides/spot-rest-intro
 */
export const spotErrors: readonly ErrorRow[] = [
  ...accessErrors,
  ...callErrors,
  ...orderErrors,
  ...moneyErrors,
];
