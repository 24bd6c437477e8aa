// Pure: what a client said, checked. It never throws, whatever the text is.
import { isRecord } from '../../wire/isRecord.ts';

/** A key's signature under a challenge. */
interface Signed {
  readonly apiKey: string;
  readonly original: string;
  readonly signed: string;
}

/** What a client wants. */
export type Asks =
  | { readonly type: 'challenge'; readonly apiKey: string }
  | { readonly type: 'jsonError' }
  | { readonly type: 'bad' }
  | {
      readonly type: 'subscribe' | 'unsubscribe';
      readonly feed: string;
      /** As they were written. */
      readonly products: readonly string[];
      readonly signed: Signed;
    };

/** More products than are listed anywhere. */
const most = 2_000;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function productsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > most) return undefined;
  // what is no text names no product, and is not looked into: it may be as deep as it likes
  return value.map((name: unknown) => (typeof name === 'string' ? name : typeof name));
}

/** @param text as it came */
export function asks(text: string): Asks {
  const root = parsed(text);
  if (!isRecord(root)) return { type: 'bad' };
  const { event, feed, api_key: key, product_ids: ids } = root;
  if (event === 'challenge')
    return typeof key === 'string' && key !== '' ? { type: 'challenge', apiKey: key } : { type: 'jsonError' };
  if (event !== 'subscribe' && event !== 'unsubscribe') return { type: 'bad' };
  const products = productsOf(ids);
  if (products === undefined) return { type: 'bad' };
  const { original_challenge: original, signed_challenge: signed } = root;
  return {
    type: event,
    feed: textOf(feed),
    products,
    signed: { apiKey: textOf(key), original: textOf(original), signed: textOf(signed) },
  };
}
