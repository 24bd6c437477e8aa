import type { Slot } from './Slot.ts';

/** All that the machine knows. */
export interface State<T> {
  /** Counts the lines that opened; the first is 1. */
  readonly epoch: number;
  readonly open: boolean;
  readonly nextId: number;
  readonly slots: ReadonlyMap<string, Slot<T>>;
  /** A flush is under way. */
  readonly flushing: boolean;
  /** No request before this time: the exchange limits their rate. */
  readonly freeAt: number;
  readonly pingedAt: number;
  /** May the line ask for private topics? `stale`: it might, until the exchange said otherwise. */
  readonly auth: 'none' | 'stale' | 'asked' | 'given';
}
