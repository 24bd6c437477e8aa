/** Where a host is reached. */
export interface HostPlaces {
  readonly feed: string;
  readonly trading: string;
  readonly rest: string;
  /** Keys of its two accounts. */
  readonly accounts: readonly { readonly key: string; readonly secret: string }[];
}

/** A server of a host, from inside. */
export interface Serving {
  readonly places: HostPlaces;
  /** Texts told so far. */
  readonly frames: () => number;
  /** Sends the next ones. @param most where it can choose */
  step(most: number): void;
  /** What to send. */
  load(texts: readonly string[]): void;
}
