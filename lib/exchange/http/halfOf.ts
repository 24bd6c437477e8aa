/** The first half of a body: never the whole of it, unless it is empty. */
export const halfOf = (body: string | Uint8Array): string | Uint8Array =>
  body.slice(0, Math.floor(body.length / 2));
