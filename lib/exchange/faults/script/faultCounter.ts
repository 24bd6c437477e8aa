// Pure: how often each fault was carried out.
import type { FaultName } from './Fault.ts';

/** How often each fault was carried out: every name is there, zero for what never was. */
type FaultTally = Readonly<Record<FaultName, number>>;

/** Counts faults. */
export interface FaultCounter {
  /** @param times default 1 */
  count(name: FaultName, times?: number): void;
  /** What was counted until now: a plain object that does not change later. */
  readonly counts: () => FaultTally;
}

const none: FaultTally = {
  refuse: 0,
  drop: 0,
  close: 0,
  stall: 0,
  go: 0,
  halfOpen: 0,
  delay: 0,
  cut: 0,
  split: 0,
  duplicate: 0,
  swap: 0,
  skip: 0,
  corrupt: 0,
  badCrc: 0,
  notJson: 0,
  loseAck: 0,
  lateAck: 0,
  ackNoData: 0,
  tokenExpired: 0,
  rateLimited: 0,
  busy: 0,
  http: 0,
  refuseRequest: 0,
  dropRequest: 0,
  dropAnswer: 0,
  cutAnswer: 0,
  halfAnswer: 0,
  htmlAnswer: 0,
  lateAnswer: 0,
  maintenance: 0,
  cancelOnly: 0,
  postOnly: 0,
  online: 0,
  skew: 0,
};

/** Begins at zero. */
export function faultCounter(): FaultCounter {
  const counts = { ...none };
  return {
    count(name, times = 1) {
      counts[name] += times;
    },
    counts: () => ({ ...counts }),
  };
}
