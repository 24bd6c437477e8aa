// Pure: an amount of an asset as a decimal.
import { assetOf } from '../../listings/assetOf.ts';
import { digits } from '../../wire/digits.ts';

/** @param units whole last digits of the asset */
export const moneyText = (asset: string, units: bigint): string => digits(units, assetOf(asset).decimals);
