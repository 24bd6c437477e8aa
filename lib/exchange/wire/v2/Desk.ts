import type { Times } from '../answers.ts';
import type { Asked } from './Envelope.ts';

/** What one host does for one line. */
export interface Desk {
  /** Answers a method that is no ping. Never throws. @param times when it came, and when it is asked for */
  hear(asked: Asked, times: () => Times): void;
  /** How many subscriptions are held. */
  readonly held: () => number;
  /** Ends every subscription; the line is gone. */
  readonly end: () => void;
}
