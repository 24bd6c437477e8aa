import { Subject } from 'rxjs';
import type { Output } from './Output.ts';

/** The standard output of this process. */
export function standardOutput(): Output {
  const { stdout } = process;
  const { NO_COLOR = '' } = process.env;
  const broken$ = new Subject<unknown>();
  // for good: what is written to a broken pipe after it is told again
  stdout.on('error', (error) => {
    broken$.next(error);
  });
  return {
    write(text) {
      stdout.write(text);
    },
    isTTY: stdout.isTTY,
    rows: () => stdout.rows,
    coloured: stdout.isTTY && NO_COLOR === '',
    broken$,
  };
}
