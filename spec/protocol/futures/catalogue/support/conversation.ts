import { readFileSync } from 'node:fs';

/** What is said over one endpoint, and what becomes of it; one file of `spec/fixtures/rest/futures`. */
interface Conversation {
  /** What it shows. */
  readonly title: string;
  readonly params: unknown;
  /** Method, path and query, and the body where there is one. */
  readonly sent: readonly string[];
  readonly status: number;
  readonly answer: string;
  /** What the caller gets. */
  readonly told: unknown;
}

/** @param name of the endpoint, as the exchange has it */
export function conversation(name: string): Conversation {
  const lines = readFileSync(`spec/fixtures/rest/futures/${name}.txt`, 'utf8').trimEnd().split('\n');
  const after = (mark: string): readonly string[] =>
    lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length)] : []));
  const only = (mark: string): string => {
    const [line, ...others] = after(mark);
    if (line === undefined || others.length > 0) throw new Error(`${name}: not one line of ${mark}`);
    return line;
  };
  const [, status = '', answer = ''] = /^(\d+) (.*)$/.exec(only('< ')) ?? [];
  return {
    title: only('# '),
    params: JSON.parse(only('? ')),
    sent: after('> '),
    status: Number(status),
    answer,
    told: JSON.parse(only('= ')),
  };
}
