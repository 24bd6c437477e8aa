/**
 * Signs with a key that was prepared before: base64 of HMAC-SHA512 over the head and the SHA-256 of the text, both in
 * UTF-8. Synchronous, so that a call is signed in the moment in which it is sent.
 * @param head what is signed as it is: the path of a Spot call; empty for Futures
 */
export type Sign = (head: string, text: string) => string;

/** Prepares a key, of any length; this is done once, signing often. */
export type SignerOf = (key: Uint8Array) => Sign;
