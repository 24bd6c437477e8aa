/** What a host is told to do. It answers with what that took. */
export type HostOrder =
  /** Goes on as it does anyway. */
  | { readonly type: 'rest'; readonly ms: number }
  /** Sends as fast as its clients take it. */
  | { readonly type: 'flood'; readonly ms: number }
  /** Sends so many frames a second, in twenty parts. */
  | { readonly type: 'pace'; readonly ms: number; readonly perSecond: number }
  /** What a bare host sends, over and over. */
  | { readonly type: 'texts'; readonly texts: readonly string[] };

const types: readonly unknown[] = ['rest', 'flood', 'pace', 'texts'];

export const isHostOrder = (value: unknown): value is HostOrder =>
  typeof value === 'object' && value !== null && 'type' in value && types.includes(value.type);
