import type { WireObject } from '../../../../lib/protocol/Wire.ts';

/** Writes parameters as a caller without types does it. */
export const encodeLoosely = (
  endpoint: { readonly encode: (params: never) => WireObject },
  params: unknown,
): unknown => Reflect.apply(endpoint.encode, undefined, [params]);
