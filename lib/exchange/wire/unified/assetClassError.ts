// Pure: the class of assets that requests name.
import { notValid } from './notValid.ts';

/** Whether a place must name the class, must not, or may. */
export type ClassRule = 'required' | 'refused' | 'optional';

/**
 * The exchange's words against the class that a request names, or does not.
 * [W] Only the words of a class that must not be there are documented.
 * @param place `ticker channel`, `add_order method`
 */
export function assetClassError(rule: ClassRule, assetClass: unknown, place: string): string | undefined {
  if (rule === 'refused') return assetClass === undefined ? undefined : notValid('asset_class', place);
  if (assetClass === undefined)
    return rule === 'required' ? `'params.asset_class' is required for the ${place}` : undefined;
  // spot pairs are announced for 2027
  return assetClass === 'derivatives'
    ? undefined
    : `'params.asset_class' must be derivatives for the ${place}`;
}
