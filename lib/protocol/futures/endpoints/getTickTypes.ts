import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { tickTypes } from '../words/tickTypes.ts';

/**
 * Tells what candles can be made of.
 * @see https://docs.kraken.com/api/docs/futures-api/charts/tick-types
 */
export const getTickTypes = describe({
  name: 'GetTickTypes',
  method: 'GET',
  path: '/api/charts/v1/',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  answer: 'bare',
  params: {},
  result: told.list(told.word(...tickTypes)),
});
