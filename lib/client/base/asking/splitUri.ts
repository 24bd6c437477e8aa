import { refuse } from '../../../protocol/asked/refuse.ts';

const steps = /(^|\/)(\.|%2e){1,2}(\/|$)/i;

/**
 * A uri as its path and its query, without the question mark.
 * @throws {InputError} the path is none, or a URL parser on its way would write it in another way: it is signed
 */
export function splitUri(uri: unknown): { readonly path: string; readonly query: string } {
  const [path = '', ...query] = String(uri).split('?');
  if (!/^\/[\w\-.~!$&()*+,;=:@%/]+$/.test(path) || steps.test(path))
    return refuse('uri', path, 'a path such as /0/public/Time, without its host');
  return { path, query: query.join('?') };
}
