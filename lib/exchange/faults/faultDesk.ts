import type { Harm } from '../live/Harm.ts';
import { harmable } from '../live/harmable.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { FaultCounts } from './Faults.ts';

/** Which book, or any. */
interface Order {
  readonly type: Harm['type'];
  readonly symbol: string | undefined;
}

/** Keeps the faults that were ordered until their moment comes, and counts those that were carried out. */
export interface FaultDesk {
  readonly counts: () => FaultCounts;
  count(fault: keyof FaultCounts, times?: number): void;
  order(type: Harm['type'], symbol: string | undefined): void;
  /** What happens to a book in this step. */
  readonly harm: (pair: SymbolMarket) => Harm | undefined;
  /** The next times of something: an ack to lose, an upgrade to refuse. */
  again(fault: Once, status: number, times: number): void;
  /** @returns the status that was ordered (zero where it means nothing), or undefined: all goes well */
  once(fault: Once): number | undefined;
}

/** Faults that strike the next time that something is asked for. */
type Once = 'loseAck' | 'ackNoData' | 'refuseUpgrade' | 'failHttp';

const none: FaultCounts = {
  drop: 0,
  close: 0,
  stall: 0,
  corrupt: 0,
  skip: 0,
  loseAck: 0,
  ackNoData: 0,
  say: 0,
  refuseUpgrade: 0,
  failHttp: 0,
  stallHttp: 0,
};

/** Begins without a fault. */
export function faultDesk(): FaultDesk {
  let counts = none;
  let orders: readonly Order[] = [];
  const waiting = new Map<Once, number[]>();
  const count = (fault: keyof FaultCounts, times = 1): void => {
    counts = { ...counts, [fault]: counts[fault] + times };
  };
  return {
    counts: () => counts,
    count,
    order(type, symbol) {
      orders = [...orders, { type, symbol }];
    },
    harm(pair) {
      const due = orders.find(({ symbol }) => symbol === undefined || symbol === pair.listing.symbol);
      const target = due === undefined ? undefined : harmable(pair);
      if (due === undefined || target === undefined) return undefined;
      orders = orders.filter((order) => order !== due);
      count(due.type);
      return due.type === 'skip' ? { type: 'skip' } : target;
    },
    again(fault, status, times) {
      waiting.set(fault, [...(waiting.get(fault) ?? []), ...Array.from({ length: times }, () => status)]);
    },
    once(fault) {
      const status = waiting.get(fault)?.shift();
      if (status !== undefined) count(fault);
      return status;
    },
  };
}
