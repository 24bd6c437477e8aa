import type { Endpoint } from '../../../protocol/Endpoint.ts';
import type { Scheme, Steps } from './Scheme.ts';

/** An endpoint that answers in pages, and how they follow. */
export interface Paged<P, R, Page> {
  readonly endpoint: Endpoint<P, R, true>;
  readonly scheme: Scheme<P, R, Page>;
}

/** An endpoint whose answers are its pages. */
export const paged = <P, R>(endpoint: Endpoint<P, R, true>, steps: Steps<P, R>): Paged<P, R, R> => ({
  endpoint,
  scheme: { ...steps, read: (page) => page },
});
