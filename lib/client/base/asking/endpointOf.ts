import type { Asking } from '../../../protocol/Dialect.ts';
import type { Endpoint } from '../../../protocol/Endpoint.ts';
import type { WireObject } from '../../../protocol/Wire.ts';

/** An address that need not be in any catalogue, as an endpoint; its parameters and its result are as they come. */
export const endpointOf = (asking: Asking): Endpoint<WireObject, unknown> => ({
  ...asking,
  safe: false,
  cost: { pool: 'free', units: 0 },
  identity: undefined,
  permission: undefined,
  deprecated: undefined,
  rules: {},
  encode: (wire) => wire,
  decode: (result) => result,
});
