import { assetOf } from '../../../listings/assetOf.ts';

/** What lies in the earn wallet is called apart: `DOT.B`. */
export const earnId = (asset: string): string => `${assetOf(asset).altname}.B`;
