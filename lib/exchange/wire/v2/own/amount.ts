// Pure: amounts of assets as the socket prints them.
import { assetOf } from '../../../listings/assetOf.ts';
import { digits } from '../../digits.ts';
import { Exact } from '../../Exact.ts';

/** @param units whole last digits of the asset, all of them printed */
export const amount = (units: bigint, asset: string): Exact =>
  new Exact(digits(units, assetOf(asset).decimals));
