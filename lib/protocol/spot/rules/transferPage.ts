import { asked } from '../../asked/asked.ts';
import { fundableClasses } from '../words/fundableClasses.ts';
import { rebaseMultiplier } from './rebaseMultiplier.ts';

/** The parameters of DepositStatus and WithdrawStatus. */
export const transferPage = {
  asset: asked.text,
  /** Class of the asset. Default `currency`. */
  aclass: asked.oneOf(...fundableClasses),
  /** Name of a method, such as `Bitcoin`. */
  method: asked.text,
  /** Not before this, Unix seconds. */
  start: asked.either(asked.integer(0), asked.text),
  /** Not after this, Unix seconds. */
  end: asked.either(asked.integer(0), asked.text),
  /** `true` begins paging and changes the answer to an object; then the `next_cursor` of the page before. Default false. */
  cursor: asked.either(asked.flag, asked.text),
  ...rebaseMultiplier,
} as const;
