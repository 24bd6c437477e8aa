/** What a host of REST answered until now. */
export interface HostTold {
  readonly answers: number;
  /** Of the whole numbers in all answers. */
  readonly sum: number;
  /** What it was asked last. */
  readonly last: {
    readonly method: string;
    readonly url: string;
    readonly key: string;
    readonly sign: string;
    readonly body: string;
  };
}

export const isHostTold = (value: unknown): value is HostTold =>
  typeof value === 'object' && value !== null && 'answers' in value && 'sum' in value && 'last' in value;
