const mostRead = 1_000;
const mostKept = 200;

// what looks like a key, a secret, a signature, a token or a nonce
const secret = /[\w+/=-]{40,}|\d{13,}/g;
// what may be a piece of one, where the words are about such things: a one-time password has six digits
const piece = /[\w+/=-]{4,}/g;
const aboutSecrets = /key|secret|sign|nonce|otp|password|token|auth|session/i;

/**
 * Words of the exchange, fit for an error: on one line, not too long, and without what looks like a secret. The
 * exchange is not known to repeat one; a gateway in between might.
 * @param strict take out whatever has a digit in it and is not short
 */
export function cleanWords(words: string, strict: boolean): string {
  const line = words
    .slice(0, mostRead)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(secret, '…');
  const clean =
    strict || aboutSecrets.test(line) ? line.replace(piece, (part) => (/\d/.test(part) ? '…' : part)) : line;
  return clean.length > mostKept ? `${clean.slice(0, mostKept)}…` : clean;
}
