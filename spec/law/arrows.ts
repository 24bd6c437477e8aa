import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** What each room may import: other rooms, and packages. `node:` stands for all of Node's own modules. */
const rooms: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  core: { rooms: [], packages: [] },
  transport: { rooms: ['core'], packages: ['rxjs', 'rxjs-websockets', 'ws', 'axios', '#socket', 'node:'] },
  protocol: { rooms: ['core'], packages: ['lossless-json', '#crypto'] },
  session: { rooms: ['core', 'transport', 'protocol'], packages: ['rxjs'] },
  market: { rooms: ['core'], packages: ['rxjs'] },
  signals: { rooms: ['core'], packages: ['rxjs'] },
  // a verified book is a word of the client: market sees no socket, so this arrow closes no circle
  client: { rooms: ['core', 'transport', 'protocol', 'session', 'market'], packages: ['rxjs'] },
  exchange: { rooms: ['core'], packages: ['rxjs', 'ws', 'node:'] },
  apps: {
    rooms: ['core', 'transport', 'protocol', 'session', 'market', 'signals', 'client', 'exchange'],
    packages: ['rxjs', 'commander', 'node:'],
  },
};

/** What a file of a platform may import besides. */
const platforms: readonly (readonly [path: RegExp, packages: readonly string[]])[] = [
  [/^protocol\/platform\/\w+\.node\.ts$/, ['node:crypto']],
  [/^protocol\/platform\/\w+\.web\.ts$/, ['crypto-js']],
];

/** What no browser has. */
const nodeOnly = /^node:|^ws$/;

/** A file as the laws see it: its path below `lib`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every source of the library. */
export const sources = (root: string): readonly Source[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const roomOf = (path: string): string => path.split('/')[0] ?? '';

/** Does the statement import types only? */
const typeOnly = (text: string, specifier: string): boolean =>
  new RegExp(`(import|export) type [^;]*'${specifier.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}'`).test(text);

/** Pure is the machine, and whatever says so of itself. */
const isPure = ({ path, text }: Source): boolean =>
  path.startsWith('session/machine/') || text.startsWith('// Pure');

function arrow({ path, text }: Source, specifier: string): string | undefined {
  const from = roomOf(path);
  if (
    isPure({ path, text }) &&
    /^rxjs(\/|$)|^node:(?!util$)|^#|(^|\/)(transport|connector)\//.test(specifier)
  )
    return `${path}: a pure file may not import ${specifier}`;
  // the index of the package is the door: it shows what the rooms show
  if (!path.includes('/')) return undefined;
  const law = rooms[from];
  if (law === undefined) return `${path}: ${from} is not a room`;
  if (specifier.startsWith('.')) {
    const to = roomOf(relative('.', join(dirname(path), specifier)));
    if (to === from || law.rooms.includes(to)) return undefined;
    if (from === 'exchange' && to === 'protocol' && typeOnly(text, specifier)) return undefined;
    return `${path}: ${from} may not import ${to} (${specifier})`;
  }
  if (path.endsWith('.web.ts') && nodeOnly.test(specifier)) return `${path}: no browser has ${specifier}`;
  const besides = platforms.flatMap(([files, packages]) => (files.test(path) ? packages : []));
  const known = [...law.packages, ...besides].some((name) =>
    name === 'node:' ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
  return known ? undefined : `${path}: ${from} may not import ${specifier}`;
}

/** Every arrow that points where it may not. */
export const wrongArrows = (files: readonly Source[]): readonly string[] =>
  files.flatMap((file) =>
    ts
      .preProcessFile(file.text, true, true)
      .importedFiles.flatMap(({ fileName }) => arrow(file, fileName) ?? []),
  );

/** Where time, chance and sockets may be taken from the machine. */
const worldly = /^(transport\/(liveWorld|platform\/.*)|exchange\/wallClock)\.ts$/;
const shells = /^(session|apps|exchange)\//;

/** The text without comments, so that a docstring may name what code may not. */
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Words that stand where they may not. */
export const wrongWords = (files: readonly Source[]): readonly string[] =>
  files.flatMap(({ path, text }) => {
    const code = bare(text);
    const time =
      /\bDate\.now\(|\bMath\.random\(|(?<![.\w])(setTimeout|setInterval|setImmediate)\(|new Date\(\)/.exec(
        code,
      );
    return [
      ...(time !== null && !worldly.test(path) ? [`${path}: ${time[0]} belongs to the World`] : []),
      ...(code.includes('.subscribe(') && !shells.test(path)
        ? [`${path}: subscribes outside the shells`]
        : []),
      ...(/rxjs\/internal|rxjs\/webSocket/.test(code) ? [`${path}: reaches into rxjs`] : []),
    ];
  });
