import type { OrderRef } from '../../../house/House.ts';

/** An order by what REST calls it: a whole number is a group of the client, all else an id of the exchange. */
export const refOf = (name: string): OrderRef =>
  /^-?\d{1,10}$/.test(name) ? { type: 'userref', userref: Number(name) } : { type: 'id', id: name };
