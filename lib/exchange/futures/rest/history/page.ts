// Pages of the history: a window of time, an order, and a token to go on with.
import type { Answer } from '../../../http/Call.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { isoTime } from '../../isoTime.ts';
import { asked } from '../asked.ts';
import type { Ask } from '../Route.ts';
import { says } from '../says.ts';

/** Something that happened. */
export interface Happened {
  readonly uid: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  /** Made only where it is shown. */
  readonly show: () => Readonly<Record<string, Wire>>;
}

/** Rows of an answer; what is asked for beyond it is not refused. */
const most = 1_000;

const invalid = (field: string): Answer => says.plain({ status: 'error', reason: `Invalid ${field}` }, 400);

/** @param ask whose parameters choose the page  @param all oldest first  @param around what stands beside the list */
export function page(
  { inside, params }: Ask,
  all: readonly Happened[],
  around: Readonly<Record<string, Wire>>,
): Answer {
  const [since = 0, before = Number.POSITIVE_INFINITY, count = most] = ['since', 'before', 'count'].map(
    (name) => asked.whole(params, name),
  );
  for (const [name, value] of Object.entries({ since, before, count }))
    if (Number.isNaN(value)) return invalid(name);
  const sort = params.get('sort') ?? 'desc';
  if (sort !== 'asc' && sort !== 'desc') return invalid('sort');

  const inWindow = all.filter(({ timestamp }) => timestamp >= since && timestamp < before);
  const sorted = sort === 'asc' ? inWindow : inWindow.toReversed();
  const token = params.get('continuation_token') ?? '';
  const last = fromToken(token);
  const after = token === '' ? -1 : sorted.findIndex(({ uid }) => uid === last);
  if (token !== '' && after < 0) return invalid('continuation_token');
  const rows = sorted.slice(after + 1, after + 1 + Math.max(1, Math.min(most, count)));
  const end = rows.at(-1);
  const next = end === undefined || sorted.at(-1) === end ? undefined : toToken(end.uid);
  return says.plain(
    {
      ...around,
      len: rows.length,
      serverTime: isoTime(inside.house.now()),
      elements: rows.map(({ uid, timestamp, show }) => ({ uid, timestamp, ...show() })),
      continuationToken: next,
    },
    200,
    next === undefined
      ? { 'is-truncated': 'false' }
      : { 'is-truncated': 'true', 'next-continuation-token': next },
  );
}

const toToken = (uid: string): string => Buffer.from(uid).toString('base64url');
const fromToken = (token: string): string => Buffer.from(token, 'base64url').toString();
