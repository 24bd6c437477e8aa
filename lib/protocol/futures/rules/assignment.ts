import { asked } from '../../asked/asked.ts';
import { timeFrames } from '../words/timeFrames.ts';

/** A wish to take over positions of accounts that are liquidated. */
export const assignment = {
  /** The kind of contract, such as `flex`. */
  contractType: asked.required(asked.text),
  /** The market; needed where the kind is `flex`. */
  contract: asked.text,
  /** Most that is taken over at once, contracts. */
  maxSize: asked.decimal,
  /** Largest position that may come of it, contracts. */
  maxPosition: asked.decimal,
  acceptLong: asked.required(asked.flag),
  acceptShort: asked.required(asked.flag),
  timeFrame: asked.required(asked.oneOf(...timeFrames)),
  enabled: asked.required(asked.flag),
} as const;
