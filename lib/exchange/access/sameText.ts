import { timingSafeEqual } from 'node:crypto';

/** Compares in a time that does not tell where the first difference is. */
export function sameText(ours: string, theirs: string): boolean {
  const [a, b] = [Buffer.from(ours), Buffer.from(theirs)];
  return a.length === b.length && timingSafeEqual(a, b);
}
