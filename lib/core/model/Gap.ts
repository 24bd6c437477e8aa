/**
 * A hole in a stream, told in-band: what was computed before it must not be carried across it.
 * Operators of this library start again at a gap and pass it on.
 */
export interface Gap {
  readonly type: 'gap';
  /** The connection that the stream goes on with; the first one is 1. */
  readonly epoch: number;
  /** What happened, in words: `closed 1012 service restart`, `checksum`, `stale`. */
  readonly why: string;
  /** How long nothing could be heard, milliseconds. */
  readonly downMs: number;
}
