import type { Protocol } from './TalkParts.ts';

/** Where clients come in: an address of the exchange and what is spoken there. */
export interface Door {
  /** As it stands in records: `v2`, `v1Private`. */
  readonly name: string;
  readonly protocol: Protocol;
  /** Does a WebSocket ping count as a sign of life, so that a client who pings is not hung up on? */
  readonly pingsCount: boolean;
}
