/** Words for what went wrong: a failed dial of several addresses has no message of its own, only a code. */
export const troubleOf = ({ message, code }: { readonly message: string; readonly code?: string }): string =>
  message === '' ? (code ?? '') : message;
