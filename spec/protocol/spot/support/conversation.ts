import { readFileSync } from 'node:fs';

/** What is said over one endpoint, and what becomes of it; one file of `spec/fixtures/rest/spot`. */
interface Conversation {
  /** What it shows. */
  readonly title: string;
  readonly params: unknown;
  readonly method: string;
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  /** Empty where there is none; `<nonce>` stands for the nonce. */
  readonly body: string;
  readonly status: number;
  readonly answer: string;
  readonly told: unknown;
}

/** @param name of the endpoint, as the exchange has it */
export function conversation(name: string): Conversation {
  const lines = readFileSync(`spec/fixtures/rest/spot/${name}.txt`, 'utf8').split('\n');
  const after = (mark: string): string => {
    const [line, ...others] = lines.filter((each) => each.startsWith(mark));
    if (line === undefined || others.length > 0) throw new Error(`${name}: not one line ${mark}`);
    return line.slice(mark.length);
  };
  const [, method = '', path = '', query = ''] =
    /^(\w+) ([^?]+)\??(.*)$/.exec(lines.find((line) => /^> [A-Z]+ /.test(line))?.slice(2) ?? '') ?? [];
  const [, status = '', answer = ''] = /^(\d+) (.*)$/.exec(after('< ')) ?? [];
  return {
    title: after('# '),
    params: JSON.parse(after('? ')),
    method,
    path,
    query,
    body: lines.some((line) => line.startsWith('> body: ')) ? after('> body: ') : '',
    status: Number(status),
    answer,
    told: JSON.parse(after('= ')),
  };
}
