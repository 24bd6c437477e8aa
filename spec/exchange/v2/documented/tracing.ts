import { against } from './against.ts';
import type { Shape } from './Shape.ts';
import { wanted } from './wanted.ts';

/** What a page says of one kind of message. */
export interface Described {
  /** What is said or done so that it comes. */
  readonly by: string;
  readonly told: Shape;
  /** Members and words that the box never tells, by their paths (and all below), each with the reason. */
  readonly neverTold?: Readonly<Record<string, string>>;
}

/** A page: its kinds of messages by section and name. */
export type Page = Readonly<Record<string, Described>>;

/** What was heard, held against a page. */
export interface Traced {
  readonly times: number;
  readonly misfits: readonly string[];
  /** Documented, never seen, and no reason given. */
  readonly missing: readonly string[];
  /** Said to be never told, and told. */
  readonly stale: readonly string[];
}

const below = (path: string, head: string): boolean =>
  path.startsWith(head) && /^($|[.=[{])/.test(path.slice(head.length));

/** @param heard each message by the name of its kind; a name that the page has not is in `strange` */
export function tracing(page: Page, heard: readonly (readonly [kind: string, value: unknown])[]) {
  const of = new Map<string, unknown[]>();
  for (const [kind, value] of heard) {
    const values = of.get(kind);
    if (values === undefined) of.set(kind, [value]);
    else values.push(value);
  }
  return {
    strange: [...of].filter(([kind]) => !Object.hasOwn(page, kind)).map(([kind, [one]]) => [kind, one]),
    trace(kind: string): Traced {
      const described = page[kind];
      if (described === undefined) throw new Error(`the page has no ${kind}`);
      const { told, neverTold = {} } = described;
      const values = of.get(kind) ?? [];
      const held = values.map((value) => against(told, value));
      const seen = new Set(held.flatMap((one) => one.seen));
      const never = Object.keys(neverTold);
      const missing = wanted(told).filter((path) => !seen.has(path));
      return {
        times: values.length,
        misfits: [...new Set(held.flatMap((one) => one.misfits))],
        missing: missing.filter((path) => !never.some((head) => below(path, head))),
        stale: never.filter(
          (head) =>
            [...seen].some((path) => below(path, head)) || !wanted(told).some((path) => below(path, head)),
        ),
      };
    },
  };
}
