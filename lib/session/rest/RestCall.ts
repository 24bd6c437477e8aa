import type { Observable } from 'rxjs';
import type { Endpoint } from '../../protocol/Endpoint.ts';
import type { Answer } from './Answer.ts';
import type { CallOptions } from './CallOptions.ts';

/** A call of an endpoint, cold. */
export type RestCall = <P, R, S extends boolean>(
  endpoint: Endpoint<P, R, S>,
  params: P,
  options?: CallOptions<S>,
) => Observable<Answer<R>>;
