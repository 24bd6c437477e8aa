// Pure: words about fields that are there for old clients only.
import type { Fields } from './Fields.ts';

const deprecated: ReadonlyMap<string, string> = new Map([
  ['stop_price', 'stop_price is deprecated, use triggers.price'],
  ['trigger', 'trigger is deprecated use triggers.reference'],
  ['no_mpp', 'no_mpp is deprecated'],
]);

/** Undefined where there is nothing to say. */
export function warningsOf(fields: Fields): readonly string[] | undefined {
  const words = [...deprecated].flatMap(([name, text]) => (fields[name] === undefined ? [] : [text]));
  return words.length === 0 ? undefined : words;
}
