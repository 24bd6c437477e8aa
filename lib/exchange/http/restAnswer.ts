// Pure: a path and parameters in, an envelope out.
import type { Venue } from '../Venue.ts';
import { envelope } from './envelope.ts';
import { venueRoutes } from './venueRoutes.ts';

const routes = new Map(Object.entries(venueRoutes).map(([name, route]) => [`/0/public/${name}`, route]));

/** The body of an answer. @param path of the request, without its query */
export function restAnswer(venue: Venue, path: string, params: ReadonlyMap<string, string>): string {
  const route = routes.get(path);
  if (route === undefined) return envelope({ type: 'error', error: 'EGeneral:Unknown method' });
  return envelope(route(venue, params));
}
