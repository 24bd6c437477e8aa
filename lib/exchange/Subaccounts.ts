/** An account below another one. */
export interface Subaccount {
  readonly account: string;
  readonly email: string;
}

/** Who is below whom. */
export interface Subaccounts {
  /** Undefined: it is below nobody. */
  masterOf(account: string): string | undefined;
  /** In the order in which they were made. */
  of(master: string): readonly Subaccount[];
  /** Opens an account below another one, with keys of its own. @returns false where there is one of this name */
  create(master: string, name: string, email: string): boolean;
}
