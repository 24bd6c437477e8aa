/** A way to ask. Both give the whole number in the answer. */
export interface Caller {
  readonly name: string;
  /** The clock of the server. */
  time(): Promise<number>;
  /** A signed call: the dollars of an account. */
  balance(): Promise<number>;
  close(): void;
}

/** The key of private calls: of an example of the vendor. @see https://docs.kraken.com/api/docs/guides/spot-rest-auth */
export const account = {
  key: 'a-key',
  secret: 'kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==',
} as const;
