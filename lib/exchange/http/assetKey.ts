import { assetOf } from '../listings/assetOf.ts';

/** What an answer calls an asset: its old id, or the modern name where `assetVersion` is 1. */
export function assetKey(asset: string, params: ReadonlyMap<string, string>): string {
  const { id, name } = assetOf(asset);
  return params.get('assetVersion') === '1' ? name : id;
}
