// Pure: what a client sent, as one tree. It never throws, whatever the text is.
import { isRecord } from '../../../wire/isRecord.ts';
import type { Call } from '../../Call.ts';

/** Parameters by name; nested keys of forms are lists and objects as in JSON. */
export type Params = Readonly<Record<string, unknown>>;

type Node = string | Map<string, Node>;

/** Parts of a nested key: no call goes deeper. */
const deepest = 4;

/** `orders[0][type]` as its parts; one that is not well formed is a plain name. */
function partsOf(key: string): readonly string[] {
  const [, root, rest] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(key) ?? [];
  if (root === undefined || rest === undefined) return [key];
  const parts = [root, ...rest.slice(1, -1).split('][')];
  return parts.length > deepest ? [key] : parts;
}

function put(tree: Map<string, Node>, [part = '', ...rest]: readonly string[], value: string): void {
  // `orders[]` counts on
  const name = part === '' ? String(tree.size) : part;
  if (rest.length === 0) {
    tree.set(name, value);
    return;
  }
  const known = tree.get(name);
  const below = known === undefined || typeof known === 'string' ? new Map<string, Node>() : known;
  tree.set(name, below);
  put(below, rest, value);
}

function plain(node: Node): unknown {
  if (typeof node === 'string') return node;
  const entries = [...node];
  return entries.every(([name]) => /^\d{1,4}$/.test(name))
    ? entries.sort(([one], [other]) => Number(one) - Number(other)).map(([, below]) => plain(below))
    : Object.fromEntries(entries.map(([name, below]) => [name, plain(below)]));
}

function formParams(text: string): Params {
  const tree = new Map<string, Node>();
  for (const [key, value] of new URLSearchParams(text)) put(tree, partsOf(key), value);
  return Object.fromEntries([...tree].map(([name, node]) => [name, plain(node)]));
}

function jsonParams(text: string): Params | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The query and the body, which wins. @returns undefined where the body is said to be JSON and is no object */
export function readParams({ query, body, contentType }: Call): Params | undefined {
  const asked = formParams(query);
  if (body === '') return asked;
  const sent = contentType.toLowerCase().includes('json') ? jsonParams(body) : formParams(body);
  return sent === undefined ? undefined : { ...asked, ...sent };
}
