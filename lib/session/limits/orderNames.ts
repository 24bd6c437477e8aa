// Pure: what orders are called, in calls and in answers.
import { membersOf } from './membersOf.ts';

/** A list of names as any call writes it: one, some with commas, a list, or objects that have a `txid`. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(',').flatMap((text) => text.trim() || []);
  if (typeof value === 'number') return [String(value)];
  if (!Array.isArray(value)) {
    // a number that keeps its digits has them in `value`
    const { txid, isLosslessNumber, value: digits } = membersOf(value);
    if (isLosslessNumber === true) return textsIn(digits);
    return txid === undefined ? [] : textsIn(txid);
  }
  const list: readonly unknown[] = value;
  return list.flatMap(textsIn);
}

/** The exchange's id; a whole number in its place is a `userref`, which several orders may share. */
const idName = (text: string): string => (/^-?\d{1,10}$/.test(text) ? `group ${text}` : `id ${text}`);
const clientName = (text: string): string => `client ${text}`;
const groupName = (text: string): string => `group ${text}`;

/** Names of orders, one kind told from the other. */
export const orderNames = {
  /** By which a call means orders that are there. */
  asked: (wire: Readonly<Record<string, unknown>>): readonly string[] => [
    ...[wire['txid'], wire['orders']].flatMap(textsIn).map(idName),
    ...[wire['cl_ord_id'], wire['cl_ord_ids']].flatMap(textsIn).map(clientName),
  ],
  /** That an order is given when it is placed. */
  given(order: unknown): readonly string[] {
    const { cl_ord_id, userref } = membersOf(order);
    return [...textsIn(cl_ord_id).map(clientName), ...textsIn(userref).map(groupName)];
  },
  /** That an answer tells. */
  told: (txid: unknown): readonly string[] => textsIn(txid).map(idName),
  isGroup: (name: string): boolean => name.startsWith('group '),
} as const;
