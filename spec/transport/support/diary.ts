import type { Observable, Subscription } from 'rxjs';

/** All that an Observable tells, in order; an error stands last, as it is. */
export interface Diary {
  readonly told: readonly unknown[];
  readonly subscription: Subscription;
  /** When it has told so many things. */
  readonly entries: (count: number) => Promise<readonly unknown[]>;
}

/** Subscribes and writes down. */
export function diary(source: Observable<unknown>): Diary {
  const told: unknown[] = [];
  const waiting: { readonly count: number; readonly resolve: (told: readonly unknown[]) => void }[] = [];
  const write = (entry: unknown): void => {
    told.push(entry);
    for (const { count, resolve } of waiting) if (told.length >= count) resolve([...told]);
  };
  const subscription = source.subscribe({
    next: write,
    error: write,
    complete: () => write('completed'),
  });
  return {
    told,
    subscription,
    entries: (count) =>
      told.length >= count
        ? Promise.resolve([...told])
        : new Promise((resolve) => waiting.push({ count, resolve })),
  };
}
