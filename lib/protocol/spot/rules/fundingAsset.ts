import { asked } from '../../asked/asked.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/** An asset as the calls of Funding (Beta) take it. */
export const fundingAsset = asked.object({
  class: asked.required(asked.oneOf(...fundableClasses)),
  /** Such as `BTC`. */
  name: asked.required(asked.text),
});
