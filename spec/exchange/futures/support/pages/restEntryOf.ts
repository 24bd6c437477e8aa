import { restPage } from './restPage.ts';

const patterns = [...restPage].flatMap(([name, { say }]) => {
  const [method = '', path = ''] = say.split(' ');
  return path.startsWith('/')
    ? [{ name, method, path: new RegExp(`^${path.replaceAll('{}', '[^/]+')}$`) }]
    : [];
});

const isFailure = (body: object): boolean => 'result' in body && body.result === 'error';

/** Which entry of the page an answer belongs to; undefined where the page has none. */
export function restEntryOf(method: string, path: string, body: unknown): string | undefined {
  if (typeof body === 'object' && body !== null) {
    if (isFailure(body)) return 'errors' in body ? 'Refused' : 'Failed';
    if ('status' in body && body.status === 'unauthorized') return 'HistoryUnauthorized';
    if ('suberror' in body) return 'KeyUnauthorized';
    // analytics have a list of errors beside every result
    if ('errors' in body && !('result' in body) && path.startsWith('/api/charts/')) return 'ChartErrors';
    // the page has no word for what history does not understand
    if ('status' in body && body.status === 'error') return undefined;
  }
  // orders are asked for either way, and the alias is on no page
  const asked = path.endsWith('/orders/status') ? 'POST' : method;
  const named = path.replace('/v4/historicalfundingrates', '/v3/historical-funding-rates');
  return patterns.find((one) => one.method === asked && one.path.test(named))?.name;
}
