import { asked } from '../../asked/asked.ts';

/** The caller's own name of an order, unique among those that are open. */
export const clientOrderId = asked.like(
  /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[\x21-\x7e]([\x20-\x7e]{0,16}[\x21-\x7e])?)$/i,
  'a UUID, 32 hex digits, or a text of 1 to 18 plain characters',
);
