import type { ParamRule } from './checkParams.ts';

/** 1 asks for the modern names (`BTC/USD`) in the answer; without it the old ones come. */
export const assetVersionRule: ParamRule = { oneOf: [1] };
