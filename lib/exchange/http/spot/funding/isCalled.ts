// Pure: by which names a way is known.
import type { Way } from './waysOf.ts';

/** By its own name, with or without what stands in brackets, by its network, and by its coin. */
export function isCalled({ method, network, asset }: Way, name: string): boolean {
  const names = [method, method.replace(/ \(.*\)$/, ''), network, asset.name, asset.id, asset.altname];
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
