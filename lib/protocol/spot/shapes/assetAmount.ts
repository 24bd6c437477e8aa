import { told } from '../../told/told.ts';
import { namedAsset } from './namedAsset.ts';

/** An amount with its asset, as Funding (Beta) tells it. */
export const assetAmount = told.object({ asset: namedAsset, amount: told.decimal });
