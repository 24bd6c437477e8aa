/** What goes out on a line. */
export type Outgoing =
  | { readonly type: 'text'; readonly text: string }
  /** One message in several WebSocket fragments: `parts` joined are its text. */
  | { readonly type: 'fragments'; readonly parts: readonly string[] }
  /**
   * A frame that ends in its middle, and then the socket is destroyed: its header promises `whole`, and only `text`,
   * its beginning, comes.
   */
  | { readonly type: 'cut'; readonly text: string; readonly whole: string };

/** What the sender knows of a text. */
export interface FrameMeta {
  /** An ack answers a subscription or a command; a pong is other. */
  readonly kind: 'data' | 'ack' | 'beat' | 'other';
  /** The wire's name of it: `book`, `book-10`, `ticker`. */
  readonly channel?: string;
  readonly symbol?: string;
}
