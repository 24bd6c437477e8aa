import type { Outgoing } from '../faults/mangle/Outgoing.ts';

/** The far end of one connection: a socket, or something that plays one. */
export interface Port {
  /** Sends, if it still can. */
  send(outgoing: Outgoing): void;
  /** Hangs up with a close frame. */
  readonly close: (code: number, reason: string) => void;
  /** Is gone at once, without a close frame. */
  destroy(): void;
}
