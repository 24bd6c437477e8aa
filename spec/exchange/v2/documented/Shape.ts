/** What a page says of a value. */
export type Shape =
  | { readonly type: 'leaf'; readonly what: string; readonly fits: (value: unknown) => boolean }
  /** Each of them has to be told somewhere. */
  | { readonly type: 'oneOf'; readonly of: readonly unknown[] }
  | { readonly type: 'either'; readonly of: readonly Shape[] }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'tuple'; readonly of: readonly Shape[] }
  /** Names are keys of their own: ids of orders and trades. */
  | { readonly type: 'table'; readonly name: RegExp; readonly of: Shape }
  /** `name?` may be left out; of `one`, which are optional each, exactly one is there. */
  | { readonly type: 'object'; readonly members: Members; readonly one: readonly string[] };

/** Members by their names. */
export type Members = Readonly<Record<string, Shape>>;
