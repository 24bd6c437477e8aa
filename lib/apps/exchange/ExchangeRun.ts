import type { ExchangeOptions } from '../../exchange/index.ts';

/** What the command was told; times in milliseconds. */
export interface ExchangeRun {
  readonly exchange: ExchangeOptions & { readonly port: number };
  /** Path of the log. */
  readonly log?: string;
  /** A script of faults. */
  readonly fault?: string;
  readonly rates?: Readonly<Record<string, number>>;
  /** Ends by itself after so long. */
  readonly forMs?: number;
}
