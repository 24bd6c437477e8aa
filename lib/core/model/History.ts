/**
 * The past, told at once and in-band, so that what needs warming up is warm: indicators take it in
 * without a signal for any of it, because what is over is not news.
 */
export interface History<T> {
  readonly type: 'history';
  /** Oldest first, without a hole. */
  readonly values: readonly T[];
}
