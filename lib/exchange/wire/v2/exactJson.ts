// Pure: JSON that keeps the digits of its numbers.
import { Exact } from '../Exact.ts';

/** JSON as it was said: every number is `Exact`. */
export type Said =
  | string
  | boolean
  | null
  | Exact
  | readonly Said[]
  | { readonly [name: string]: Said | undefined };

/** Nobody nests orders deeper. */
const deepest = 16;

const token = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{},:])/y;

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const textOf = (quoted: string): string => {
  const text: unknown = JSON.parse(quoted);
  return typeof text === 'string' ? text : '';
};

/** @param text has to be JSON: whoever asks has parsed it before  @returns undefined where it is nested too deep */
export function exactJson(text: string): Said | undefined {
  token.lastIndex = 0;
  const met = { tooDeep: false };
  const next = (): string => (met.tooDeep ? '' : (token.exec(text)?.[1] ?? ''));

  const list = (depth: number): Said => {
    const items: Said[] = [];
    for (let word = next(); word !== ']' && word !== ''; word = next())
      if (word !== ',') items.push(value(word, depth));
    return items;
  };
  const record = (depth: number): Said => {
    const members: [string, Said][] = [];
    for (let word = next(); word !== '}' && word !== ''; word = next()) {
      if (word === ',') continue;
      next();
      members.push([textOf(word), value(next(), depth)]);
    }
    return Object.fromEntries(members);
  };
  const value = (word: string, depth: number): Said => {
    const first = word[0] ?? '';
    if (first === '"') return textOf(word);
    const known = words.get(word);
    if (known !== undefined) return known;
    if (first !== '[' && first !== '{') return new Exact(word);
    if (depth === deepest) {
      met.tooDeep = true;
      return null;
    }
    return first === '[' ? list(depth + 1) : record(depth + 1);
  };

  const read = value(next(), 0);
  return met.tooDeep ? undefined : read;
}
