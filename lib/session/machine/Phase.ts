/** What a line's server thinks of a slot, as far as it has told. Times are milliseconds of the world's clock. */
export type Phase =
  | { readonly type: 'absent' }
  | { readonly type: 'asking'; readonly id: number; readonly since: number }
  | { readonly type: 'held'; readonly since: number }
  | { readonly type: 'leaving'; readonly id: number; readonly since: number };
