import type { Talk } from './Talk.ts';

/** What a text on the wire is, so that faults can choose. */
export type SaidKind = 'data' | 'ack' | 'beat' | 'status' | 'other';

/** What one conversation lives on. */
export interface TalkParts {
  /** Counted from 1, over all protocols. */
  readonly connection: number;
  /** Time of the exchange, microseconds since 1970. */
  readonly now: () => number;
  /** @param channel and symbol where it is data of one */
  readonly say: (text: string, kind: SaidKind, channel?: string, symbol?: string) => void;
  /** Asked once for each subscription: is its ack lost, does it stay without data? */
  readonly fault: (name: 'loseAck' | 'ackNoData') => boolean;
  /** No limit of requests a second is watched. */
  readonly unpaced?: boolean;
  /** Hangs up. */
  readonly close: (code: number, reason: string) => void;
}

/** Makes a conversation for each line. */
export type Protocol = (parts: TalkParts) => Talk;
