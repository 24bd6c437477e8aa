import { readFileSync } from 'node:fs';

/** A member of an answer, or a row of it: whatever it is. */
export type Raw = Readonly<Record<string, unknown>>;

/** What the exchange answers in the fixture of an endpoint, without its envelope. */
export function decodeFixture(side: 'spot' | 'futures', name: string): Raw {
  const text = readFileSync(`spec/fixtures/rest/${side}/${name}.txt`, 'utf8');
  const [, answer = ''] = /^< \d+ (.*)$/m.exec(text) ?? [];
  const body = JSON.parse(answer) as Raw;
  return (Array.isArray(body['error']) ? body['result'] : body) as Raw;
}

/** The first row of an answer, in the list or the object of that name. */
export function decodeRow(answer: Raw, name: string): Raw {
  const rows = answer[name] as readonly Raw[] | Readonly<Record<string, Raw>>;
  const [row] = Array.isArray(rows) ? (rows as readonly Raw[]) : Object.values(rows);
  if (row === undefined) throw new Error(`no rows in ${name}`);
  return row;
}
