// Pure: how a client names orders.
import type { OrderRef } from '../../../house/House.ts';

/** Digits are the client's group of orders, all else is an id. */
export const refOf = (name: unknown): OrderRef =>
  /^-?\d+$/.test(String(name))
    ? { type: 'userref', userref: Number(name) }
    : { type: 'id', id: String(name) };
