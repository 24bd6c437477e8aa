import { assetOf } from '../listings/assetOf.ts';
import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';
import type { Wire } from '../wire/Wire.ts';
import { assetKey } from './assetKey.ts';
import type { RestRoute } from './RestRoute.ts';

function facts(name: string): Wire {
  const { altname, decimals, displayDecimals, collateral, marginRate, status } = assetOf(name);
  return {
    aclass: 'currency',
    altname,
    decimals,
    display_decimals: displayDecimals,
    collateral_value: collateral === 0 ? undefined : new Exact(digits(collateral, 2)),
    margin_rate: marginRate === undefined ? undefined : new Exact(digits(marginRate, 2)),
    status,
  };
}

/** @see https://docs.kraken.com/api/docs/rest-api/get-asset-info */
export const assetsRoute: RestRoute = ({ listings }, params) => {
  const aclass = params.get('aclass') ?? 'currency';
  if (aclass === 'tokenized_asset') return { type: 'result', result: {} };
  if (aclass !== 'currency') return { type: 'error', error: 'EQuery:Unknown asset class' };
  const traded = listings.filter(({ kind }) => kind === 'spot').flatMap(({ base, quote }) => [base, quote]);
  // collateral is counted in dollars whether anything trades in them or not
  const known = new Set([...traded, 'USD']);
  const names = params
    .get('asset')
    ?.split(',')
    .map((name) => assetOf(name.trim()).name) ?? [...known];
  if (names.some((name) => !known.has(name))) return { type: 'error', error: 'EQuery:Unknown asset' };
  return {
    type: 'result',
    result: Object.fromEntries(names.map((name) => [assetKey(name, params), facts(name)])),
  };
};
