import type { Message } from './v1Line.ts';

export type Members = Readonly<
  Partial<Record<'status' | 'cost' | 'fee' | 'avg_price' | 'vol' | 'vol_exec', unknown>>
>;

/** Frames of an account's own channel, in order: what each says of which order or trade. */
export const ownFrames = (heard: readonly Message[], name: 'openOrders' | 'ownTrades') =>
  heard
    .filter((one) => Array.isArray(one) && one[1] === name)
    .map((one) => ({
      sequence: (one[2] as { readonly sequence: number }).sequence,
      entries: (one[0] as readonly Readonly<Record<string, Members>>[]).flatMap((item) =>
        Object.entries(item),
      ),
    }));

/** Keeps orders as a client does: what is told is laid over what is known. */
export function ownOrders() {
  const orders = new Map<string, Members>();
  return {
    take(entries: readonly (readonly [string, Members])[]): void {
      for (const [id, members] of entries) orders.set(id, { ...orders.get(id), ...members });
    },
    /** Those that are not over. */
    open: () => [...orders].filter(([, { status }]) => status === 'open' || status === 'pending'),
    of: (id: string) => orders.get(id),
  };
}
