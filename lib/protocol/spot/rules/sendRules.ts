import { asked } from '../../asked/asked.ts';

/** How the sending of orders may be bounded. */
export const sendRules = {
  /** Needed for pairs of tokenized stocks, and only for them. */
  asset_class: asked.oneOf('tokenized_asset'),
  /** RFC 3339, 2 to 60 seconds ahead: what comes to the engine after it is rejected. Default none. */
  deadline: asked.instant,
  /** Only look whether it could be: nothing is placed, and no id comes back. Default false. */
  validate: asked.flag,
} as const;
