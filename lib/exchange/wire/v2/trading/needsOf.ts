// Pure: what a key must be allowed for a request of a socket: just what the REST call of the same work needs.
import type { Needs } from '../../../access/Needs.ts';
import { spotEndpoints } from '../../../access/spotEndpoints.ts';

/** @param name of the REST call */
export const needsOf = (name: string): Needs => spotEndpoints.get(name)?.permission ?? [];
