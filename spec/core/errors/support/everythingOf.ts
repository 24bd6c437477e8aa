import { inspect } from 'node:util';

/** Every text in a value, whichever way it is looked at: all own members, hidden ones too, prototypes and causes. */
export function everythingOf(value: unknown): string {
  const seen = new Set<unknown>();
  const texts: string[] = [];
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) {
      texts.push(String(one));
      return;
    }
    if (seen.has(one)) return;
    seen.add(one);
    for (const key of Reflect.ownKeys(one)) {
      texts.push(String(key));
      walk(Reflect.get(one, key));
    }
  };
  walk(value);
  const looked = inspect(value, { showHidden: true, depth: Infinity, getters: true });
  return [...texts, looked, JSON.stringify(value), String(value)].join('\n');
}
