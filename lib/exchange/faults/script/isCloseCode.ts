// Pure: which codes a close frame may carry.

/** 1000 to 1014 but 1004, 1005 and 1006, and 3000 to 4999. @see https://www.rfc-editor.org/rfc/rfc6455#section-7.4 */
export const isCloseCode = (code: number): boolean =>
  Number.isInteger(code) &&
  ((code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999));
