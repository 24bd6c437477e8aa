import { from, type Observable } from 'rxjs';

/** All that an operator makes of these inputs. @throws {Error} the stream errors; its cause says why */
export function outputs<T, O>(inputs: readonly T[], operator: (source: Observable<T>) => Observable<O>): O[] {
  const told: O[] = [];
  const errors: unknown[] = [];
  from(inputs)
    .pipe(operator)
    .subscribe({ next: (output) => told.push(output), error: (error: unknown) => errors.push(error) });
  if (errors.length > 0) throw new Error('the stream errors', { cause: errors[0] });
  return told;
}
