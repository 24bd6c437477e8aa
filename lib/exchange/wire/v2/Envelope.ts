/** A request as far as its outermost members go. */
export type Envelope =
  | { readonly type: 'ping'; readonly id: number | undefined }
  | Asked
  | {
      readonly type: 'refused';
      readonly id: number | undefined;
      readonly method: string | undefined;
      /** The exchange's words. */
      readonly error: string;
    };

/** A method with whatever params it has; they are not looked at yet. */
export interface Asked {
  readonly type: 'asked';
  readonly id: number | undefined;
  readonly method: string;
  readonly params: unknown;
  /** The whole request, as it came. */
  readonly text: string;
}
