/** One client's conversation with the exchange in one protocol: texts in and texts out, no socket. It greets when it is made. */
export interface Talk {
  /** Takes what the client said. Never throws. */
  hear(text: string): void;
  /** How many subscriptions are held. */
  readonly held: () => number;
  /** Time for a sign of life, once a second as a rule; says nothing where the protocol says nothing. */
  beat(): void;
  /** The exchange's state changed: says so where the protocol does. */
  statusChanged(): void;
  /** Ends every subscription. The line is gone already. */
  end(): void;
}
