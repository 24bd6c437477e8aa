import { map, type OperatorFunction } from 'rxjs';
import type { Credentials } from '../../protocol/credentials.ts';
import type { Dialect } from '../../protocol/Dialect.ts';
import type { HttpRequest } from '../../transport/HttpRequest.ts';
import type { Asked } from './Asked.ts';

/** Makes signed requests of calls that have their nonce. */
export const sign = (
  dialect: Pick<Dialect, 'signed'>,
  credentials: Credentials,
): OperatorFunction<Asked & { readonly nonce: bigint }, HttpRequest> =>
  map(({ endpoint, wire, nonce }) => dialect.signed(endpoint, wire, credentials, nonce));
