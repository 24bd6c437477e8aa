import { asked } from '../../asked/asked.ts';

/** The parameter that tells in what xStocks are counted. */
export const rebaseMultiplier = {
  /** In what xStocks are counted: shares of the underlying (`rebased`) or tokens (`base`). Default `rebased`. */
  rebase_multiplier: asked.oneOf('rebased', 'base'),
} as const;
