// Pure: a wish for a quote, read.
import { readUnits } from '../../house/units.ts';
import type { Inside } from '../../Inside.ts';
import { isRecord } from '../../wire/isRecord.ts';
import { findContract } from '../findContract.ts';
import type { RfqLeg } from './Rfq.ts';

/** Why there can be no such request. */
type Reason =
  | 'noLegsSpecified'
  | 'tooManyLegs'
  | 'symbolNotFound'
  | 'invalidQuantity'
  | 'orderError'
  | 'mixedCurrencyPairs'
  | 'invalidExpiry'
  | 'expiryTooShort';

/** What was asked for, or the exchange's word against it. */
export type RfqReading =
  | { readonly type: 'rfq'; readonly legs: readonly RfqLeg[]; readonly expiresAt: number }
  | { readonly type: 'failed'; readonly reason: Reason };

type Wish = Readonly<Record<string, unknown>>;

/** Legs of a package; how long a request lasts where nobody says, and at least, microseconds. [W] */
const [mostLegs, usualUs, leastUs] = [100, 600_000_000, 10_000_000];

const failed = (reason: Reason): RfqReading => ({ type: 'failed', reason });

function legOf(inside: Inside, entry: unknown): RfqLeg | Reason {
  if (!isRecord(entry)) return 'invalidQuantity';
  const { tradeable, symbol = tradeable, size } = entry;
  const pair = typeof symbol === 'string' ? findContract(inside, symbol) : undefined;
  if (pair === undefined) return 'symbolNotFound';
  const text = typeof size === 'number' || typeof size === 'string' ? String(size) : '';
  const read = readUnits(text.replace('-', ''), pair.listing.qtyPrecision);
  if (read.type !== 'units' || read.units <= 0n) return 'invalidQuantity';
  return { pair, lots: text.startsWith('-') ? -read.units : read.units };
}

function expiryOf(expiry: unknown, now: number): number | Reason {
  if (expiry === undefined || expiry === null) return now + usualUs;
  const ms = typeof expiry === 'string' && /^\d{4}-\d\d-\d\dT/.test(expiry) ? Date.parse(expiry) : Number.NaN;
  if (Number.isNaN(ms)) return 'invalidExpiry';
  return ms * 1_000 < now + leastUs ? 'expiryTooShort' : ms * 1_000;
}

/** @param now microseconds since 1970 */
export function readRfq(inside: Inside, { legs: entries, expiry }: Wish, now: number): RfqReading {
  if (!Array.isArray(entries) || entries.length === 0) return failed('noLegsSpecified');
  if (entries.length > mostLegs) return failed('tooManyLegs');
  const legs: RfqLeg[] = [];
  for (const entry of entries) {
    const leg = legOf(inside, entry);
    if (typeof leg === 'string') return failed(leg);
    legs.push(leg);
  }
  if (new Set(legs.map(({ pair }) => pair)).size < legs.length) return failed('orderError');
  if (new Set(legs.map(({ pair }) => pair.listing.contract?.underlying)).size > 1)
    return failed('mixedCurrencyPairs');
  const expiresAt = expiryOf(expiry, now);
  return typeof expiresAt === 'string' ? failed(expiresAt) : { type: 'rfq', legs, expiresAt };
}
