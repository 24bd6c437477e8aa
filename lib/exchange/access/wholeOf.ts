// Pure: one member of a JSON text as it is written, because JSON.parse drops digits beyond 2^53.
import { isRecord } from '../wire/isRecord.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Strings, numbers, words, and signs of a JSON text that is known to be whole. */
const piece = /"(?:[^"\\]|\\.)*"|[-+.\w]+|[{}[\]:,]/g;

/** The digits behind a name of the outermost object, whether they were sent as a number or as a text. */
export function wholeOf(text: string, name: string): string | undefined {
  const root = parse(text);
  if (!isRecord(root)) return undefined;
  const value = root[name];
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  let depth = 0;
  let found: string | undefined;
  const pieces = text.match(piece) ?? [];
  pieces.forEach((sign, index) => {
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    // a name is what stands before a colon; of a name that is said twice the last one counts, as for JSON.parse
    if (depth === 1 && pieces[index + 1] === ':' && parse(sign) === name) found = pieces[index + 2];
  });
  return found;
}
