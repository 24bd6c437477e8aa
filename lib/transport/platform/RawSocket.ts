/** How a raw socket ended, or that a frame came. */
export interface RawSocketEvents {
  readonly opened: () => void;
  /** A text, or the size of a frame that is no text. */
  readonly heard: (data: string | number) => void;
  /** Told once, last. An error before it is its reason where the close has none. */
  readonly closed: (closeCode: number, reason: string) => void;
}

/** The few things that a line needs of a socket: one shape for Node's and for the browser's own. */
export interface RawSocket {
  /** Is it open for sending? */
  readonly open: () => boolean;
  /** Bytes that wait to be sent. */
  readonly buffered: () => number;
  /** @throws whatever the socket throws */
  readonly send: (text: string) => void;
  /** Closes with 1000; a peer that does not answer is not waited for. Nothing is told after it. */
  readonly close: () => void;
}

/** Opens a socket. */
export type OpenSocket = (url: string, events: RawSocketEvents, openMs: number) => RawSocket;
