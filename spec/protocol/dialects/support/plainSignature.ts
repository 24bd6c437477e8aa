import { createHash, createHmac } from 'node:crypto';

/** The signature by the description in the vendor's pages, made by Node. @param head the path of a Spot call, else empty */
export const plainSignature = (secret: string, head: string, text: string): string =>
  createHmac('sha512', Buffer.from(secret, 'base64'))
    .update(head)
    .update(createHash('sha256').update(text).digest())
    .digest('base64');
