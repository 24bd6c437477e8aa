import type { Observer } from 'rxjs';
import { isGap } from '../../../lib/core/isGap.ts';

/** Writes down what an observer gets, with the time. @param show a value in a few words; gaps are shown alike */
export function scribe<T>(
  now: () => number,
  show: (value: T) => string,
): { readonly notes: readonly string[]; readonly observer: Observer<T> } {
  const notes: string[] = [];
  const note = (text: string): void => {
    notes.push(`${now()} ${text}`);
  };
  return {
    notes,
    observer: {
      next(value) {
        note(isGap(value) ? `gap ${value.epoch} ${value.why} ${value.downMs}` : show(value));
      },
      error(error: unknown) {
        note(`error ${error instanceof Error ? error.message : String(error)}`);
      },
      complete() {
        note('complete');
      },
    },
  };
}
