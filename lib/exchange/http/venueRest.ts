import type { Venue } from '../Venue.ts';
import type { RestSurface } from './Call.ts';
import { envelope } from './envelope.ts';
import { restAnswer } from './restAnswer.ts';
import { readParams } from './spot/params/readParams.ts';

/** The public calls that need no market: what a recording answers. Forms and JSON alike. */
export const venueRest =
  (venue: Venue): RestSurface =>
  (call) => {
    const params = readParams(call);
    if (params === undefined)
      return { status: 200, body: envelope({ type: 'error', error: 'EGeneral:Invalid arguments' }) };
    const texts = Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [],
    );
    return { status: 200, body: restAnswer(venue, call.path, new Map(texts)) };
  };
