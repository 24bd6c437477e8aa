import type { Harm } from '../live/Harm.ts';
import { harmable } from '../live/harmable.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { FaultCount, FaultCounts } from './Faults.ts';
import type { FaultName } from './script/Fault.ts';

/** Which book, or any. */
interface Order {
  readonly type: Harm['type'];
  readonly symbol: string | undefined;
}

/** Faults that strike the next time that something is asked for. */
type Once =
  | 'loseAck'
  | 'ackNoData'
  | 'refuseUpgrade'
  | 'failHttp'
  | 'tokenExpired'
  | 'rateLimited'
  | 'busy'
  | RestFault;

/** Faults of one REST request. */
type RestFault =
  | 'refuseRequest'
  | 'dropRequest'
  | 'dropAnswer'
  | 'cutAnswer'
  | 'halfAnswer'
  | 'htmlAnswer'
  | 'lateAnswer';

/** Keeps the faults that were ordered until their moment comes, and counts those that were carried out. */
export interface FaultDesk {
  readonly counts: () => FaultCounts;
  readonly count: (fault: FaultCount | FaultName, times?: number) => void;
  order(type: Harm['type'], symbol: string | undefined): void;
  /** What happens to a book in this step. */
  readonly harm: (pair: SymbolMarket) => Harm | undefined;
  /** The next times of something: an ack to lose, an upgrade to refuse. @param figure a status, or milliseconds */
  again(fault: Once, figure: number, times: number): void;
  /** @returns the figure that was ordered (zero where it means nothing), or undefined: all goes well */
  once(fault: Once): number | undefined;
  /** Forgets what was ordered. */
  forget(): void;
}

const counted = (name: FaultCount | FaultName): name is FaultCount =>
  !['refuse', 'http', 'go', 'online'].includes(name);

/** Begins without a fault. */
export function faultDesk(): FaultDesk {
  const counts = new Map<FaultCount, number>();
  let orders: readonly Order[] = [];
  const waiting = new Map<Once, number[]>();
  const count = (fault: FaultCount | FaultName, times = 1): void => {
    if (counted(fault)) counts.set(fault, (counts.get(fault) ?? 0) + times);
  };
  const told = (name: FaultCount): number => counts.get(name) ?? 0;
  return {
    counts: () => ({
      drop: told('drop'),
      close: told('close'),
      stall: told('stall'),
      halfOpen: told('halfOpen'),
      delay: told('delay'),
      cut: told('cut'),
      split: told('split'),
      duplicate: told('duplicate'),
      swap: told('swap'),
      skip: told('skip'),
      corrupt: told('corrupt'),
      badCrc: told('badCrc'),
      notJson: told('notJson'),
      loseAck: told('loseAck'),
      lateAck: told('lateAck'),
      ackNoData: told('ackNoData'),
      tokenExpired: told('tokenExpired'),
      rateLimited: told('rateLimited'),
      busy: told('busy'),
      refuseRequest: told('refuseRequest'),
      dropRequest: told('dropRequest'),
      dropAnswer: told('dropAnswer'),
      cutAnswer: told('cutAnswer'),
      halfAnswer: told('halfAnswer'),
      htmlAnswer: told('htmlAnswer'),
      lateAnswer: told('lateAnswer'),
      maintenance: told('maintenance'),
      cancelOnly: told('cancelOnly'),
      postOnly: told('postOnly'),
      skew: told('skew'),
      say: told('say'),
      refuseUpgrade: told('refuseUpgrade'),
      failHttp: told('failHttp'),
      stallHttp: told('stallHttp'),
    }),
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
    again(fault, figure, times) {
      waiting.set(fault, [...(waiting.get(fault) ?? []), ...Array.from({ length: times }, () => figure)]);
    },
    once(fault) {
      const figure = waiting.get(fault)?.shift();
      if (figure !== undefined) count(fault);
      return figure;
    },
    forget() {
      orders = [];
      waiting.clear();
    },
  };
}
