import { asked } from '../../asked/asked.ts';
import { closeTypes } from '../words/closeTypes.ts';

/** What the order that closes another is made of. */
export const closeRules = {
  ordertype: asked.required(asked.oneOf(...closeTypes)),
  /** Limit or trigger; quote currency, or a distance. */
  price: asked.price,
  /** Limit of an order with a trigger; quote currency, or a distance. */
  price2: asked.price,
} as const;
