import type { ParamRule } from './checkParams.ts';

/** Has to be given for pairs of tokenized stocks, and only for them. */
export const assetClassRule: ParamRule = { oneOf: ['tokenized_asset'] };
