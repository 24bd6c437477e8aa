// Where each protocol is spoken: by path, and by the host name where a client keeps the real ones.
import type { Door } from './wire/Door.ts';

/** The doors of a live exchange by name; a recording has only `v2`. */
export type DoorName =
  | 'v2'
  | 'v2Private'
  | 'l3'
  | 'v1'
  | 'v1Private'
  | 'unifiedPublic'
  | 'unifiedPrivate'
  | 'futuresWs';

/** Their paths on the one port. */
export const doorPaths: Readonly<Record<DoorName, string>> = {
  v2: '/v2',
  v2Private: '/auth/v2',
  l3: '/l3/v2',
  v1: '/v1',
  v1Private: '/auth/v1',
  unifiedPublic: '/uws/v2/public',
  unifiedPrivate: '/uws/v2/private',
  futuresWs: '/futures/ws/v1',
};

const byPath = new Map<string, DoorName>([
  ['/v2', 'v2'],
  ['/auth/v2', 'v2Private'],
  ['/l3/v2', 'l3'],
  ['/', 'v1'],
  ['/v1', 'v1'],
  ['/auth', 'v1Private'],
  ['/auth/', 'v1Private'],
  ['/auth/v1', 'v1Private'],
  ['/uws/v2/public', 'unifiedPublic'],
  ['/v2/public', 'unifiedPublic'],
  ['/uws/v2/private', 'unifiedPrivate'],
  ['/v2/private', 'unifiedPrivate'],
  ['/futures/ws/v1', 'futuresWs'],
  ['/ws/v1', 'futuresWs'],
]);

/** What the real host names make of the plain paths. */
const byHost: readonly (readonly [host: RegExp, path: string, name: DoorName])[] = [
  [/^(beta-)?ws-auth\./, '/v2', 'v2Private'],
  [/^(beta-)?ws-auth\./, '/', 'v1Private'],
  [/^ws-l3\./, '/v2', 'l3'],
];

/** @param host as the client names it  @returns undefined where nobody opens */
export function doorOf(
  doors: Readonly<Partial<Record<DoorName, Door>>>,
  path: string,
  host: string,
): Door | undefined {
  const name = byHost.find(([pattern, of]) => of === path && pattern.test(host))?.[2] ?? byPath.get(path);
  return name === undefined ? undefined : doors[name];
}
