import type { Observable } from 'rxjs';
import type { LineEvent } from './LineEvent.ts';

/**
 * One subscription is one connection. It never completes: it errors with a `LineError` when the line ends
 * for whatever reason, and unsubscribing hangs up. What `outgoing$` emits before `open` is not sent.
 */
export type Line = (outgoing$: Observable<string>) => Observable<LineEvent>;
