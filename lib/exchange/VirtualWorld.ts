import type { Observable, SchedulerLike } from 'rxjs';

/** What a line tells, as the library's own lines do. */
type VirtualLineEvent = { readonly type: 'open' } | { readonly type: 'text'; readonly text: string };

/** A request as the library's HTTP takes it. */
interface VirtualRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Wanted as bytes; else as text. */
  readonly answer?: 'bytes';
}

/** An answer as the library's HTTP gives it. */
interface VirtualResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where bytes were wanted, unless they are JSON by what is said of them. */
  readonly text: string;
  /** Where bytes were wanted: all of them. */
  readonly bytes?: Uint8Array;
}

/**
 * Lines, requests, time and chance of a virtual exchange; it fits where a `World` is wanted.
 * It is written out here because the judge may share no code with the judged.
 */
export interface VirtualWorld {
  readonly dial: (url: string) => (outgoing$: Observable<string>) => Observable<VirtualLineEvent>;
  readonly http: (request: VirtualRequest) => Observable<VirtualResponse>;
  readonly scheduler: SchedulerLike;
  readonly random: () => number;
}
