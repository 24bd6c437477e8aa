/** A text on one connection. */
export interface Said {
  /** Counted from 1. */
  readonly connection: number;
  readonly text: string;
}
