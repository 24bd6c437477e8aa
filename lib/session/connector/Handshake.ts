import type { Observable } from 'rxjs';
import type { Frame } from '../../protocol/Frame.ts';

/** What a handshake may use of its line. */
interface HandshakeLine {
  /** What comes in, from now on. */
  readonly frames$: Observable<Frame>;
  readonly send: (text: string) => void;
  /** What was given before is not good any more. */
  readonly fresh: boolean;
}

/**
 * Gets what a line is authorised with: a token, a signed challenge. What it emits later takes the place of what was
 * there; unsubscribed from when the line is lost.
 */
export type Handshake<A> = (line: HandshakeLine) => Observable<A>;
