/** What a while took of a host. */
export interface Spent {
  /** Texts that it told. */
  readonly frames: number;
  /** User and system, milliseconds. */
  readonly cpuMs: number;
  readonly ms: number;
}

export const isSpent = (value: unknown): value is Spent =>
  typeof value === 'object' && value !== null && 'frames' in value && 'cpuMs' in value && 'ms' in value;
