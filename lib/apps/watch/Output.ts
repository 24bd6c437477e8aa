import type { Observable } from 'rxjs';

/** Where text is written. */
export interface Output {
  write(text: string): void;
  /** Is it a terminal? */
  readonly isTTY: boolean;
  /** Rows of the terminal. */
  readonly rows: () => number;
  /** May escape codes of colours be used? */
  readonly coloured: boolean;
  /** Nobody reads any more. */
  readonly broken$: Observable<unknown>;
}
