import type { Wire } from '../../../wire/Wire.ts';

/** What came of an instruction: an error of the whole call, or what its status shows. */
export type Deed =
  | { readonly type: 'failed'; readonly error: string }
  | {
      readonly type: 'done';
      readonly status: string;
      readonly orderId: string | undefined;
      readonly clOrdId: string | undefined;
      readonly events: readonly Wire[];
    };
