import { asked } from '../../asked/asked.ts';
import { market } from './market.ts';

/** A price for each leg of one side of an offer; they travel as JSON text. */
export const legPrices = asked.list(
  asked.object({ tradeable: asked.required(market), price: asked.required(asked.figure) }),
);
