// The door of the derivatives over HTTP: finds the endpoint, asks the gate, and answers in the shape of the family.
import { futuresEndpoints } from '../../access/futuresEndpoints.ts';
import type { FuturesAdmission } from '../../access/futuresGate.ts';
import type { Answer, Call, RestSurface } from '../../http/Call.ts';
import type { Inside } from '../../Inside.ts';
import { recordsOf } from '../records/recordsOf.ts';
import { paramsOf } from './paramsOf.ts';
import type { Route } from './Route.ts';
import { routes } from './routes.ts';
import { says } from './says.ts';

interface Compiled {
  readonly route: Route;
  readonly pattern: RegExp;
}

const ours = /^\/(derivatives\/|api\/(history|charts|auth|stats)\/)/;

const compiled: readonly Compiled[] = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replaceAll('{}', '([^/]+)')}$`),
}));

const reasons: Readonly<Record<string, string>> = {
  authenticationError: 'Invalid API key or signature',
  nonceBelowThreshold: 'Nonce below threshold',
  nonceDuplicate: 'Duplicate nonce',
  insufficientPrivileges: 'Insufficient privileges',
};

function turnedAway(inside: Inside, path: string, refused: FuturesAdmission & { type: 'refused' }): Answer {
  const { error, seconds } = refused;
  if (path.startsWith('/derivatives/')) return says.failed(inside, error);
  if (error === 'apiLimitExceeded')
    return {
      status: 429,
      body: 'Too many requests',
      contentType: 'text/plain; charset=utf-8',
      headers: { 'rate-limit-reset': String(seconds) },
    };
  const reason = reasons[error] ?? error;
  if (path.startsWith('/api/auth/'))
    return says.plain({ error: 'unauthorized', message: reason, suberror: 'api_key_not_found' }, 401);
  return says.plain({ status: 'unauthorized', reason }, 401);
}

/** What stands in a part of a path; what is not well encoded is nobody's name. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function notFound(inside: Inside, path: string): Answer {
  if (!path.startsWith('/api/charts/')) return says.refused(inside, 404, 0, 'Not found');
  const error = { severity: 'E', error_class: 'General', type: 'NotFound', value: path, field: 'path' };
  return says.plain({ errors: [error] }, 404);
}

/** Paths under `/derivatives/api`, `/api/history`, `/api/charts`, `/api/auth` and `/api/stats`. */
export function futuresRest(inside: Inside): RestSurface {
  const records = recordsOf(inside);

  const answer = (call: Call, { route, pattern }: Compiled, path: string): Answer => {
    const parts = (pattern.exec(path) ?? []).slice(1).map(decoded);
    const ask = { inside, records, params: paramsOf(call), part: (index: number) => parts[index] ?? '' };
    if (route.endpoint === undefined) return route.run(ask);
    const endpoint = futuresEndpoints.get(route.endpoint);
    if (endpoint === undefined) return notFound(inside, path);
    const admission = inside.futuresGate.admit(call, endpoint);
    if (admission.type === 'refused') return turnedAway(inside, path, admission);
    const { account, key } = admission;
    if (!inside.house.accounts.has(account)) return says.failed(inside, 'accountInactive');
    return route.run({ ...ask, account, key });
  };

  return (call) => {
    if (!ours.test(call.path)) return undefined;
    // the older name of the history says the same
    const path = call.path.replace(/^\/api\/history\/v2\//, '/api/history/v3/');
    const there = compiled.filter(({ pattern }) => pattern.test(path));
    const found = there.find(({ route }) => route.methods.some((method) => method === call.method));
    if (found !== undefined) return answer(call, found, path);
    if (there.length > 0) return says.refused(inside, 405, 0, 'Method not allowed');
    return notFound(inside, path);
  };
}
