import type { ParamRule } from './checkParams.ts';

/** A pair by any of its names. */
export const pairRule: ParamRule = {
  required: true,
  like: { pattern: /^[A-Za-z0-9./]{2,40}$/, what: 'the name of a pair, such as XBTUSD' },
};
