/** What a line tells: it is open; a text frame came; a frame came that is no text and was left out. */
export type LineEvent =
  | { readonly type: 'open' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'binary'; readonly size: number };
