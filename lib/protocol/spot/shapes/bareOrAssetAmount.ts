import { told } from '../../told/told.ts';
import { assetAmount } from './assetAmount.ts';

/** An amount, bare or with its asset. */
export const bareOrAssetAmount = told.either(told.decimal, assetAmount);
