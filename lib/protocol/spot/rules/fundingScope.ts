import { asked } from '../../asked/asked.ts';
import { exactlyOne } from '../../asked/exactlyOne.ts';

/** One method, or all methods of one network. */
export const fundingScope = exactlyOne(['method_id', 'network_id'], {
  /** A `method_id` of ListFundingMethods. */
  method_id: asked.text,
  /** A `network_id` of ListFundingNetworks. */
  network_id: asked.text,
});
