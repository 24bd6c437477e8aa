import { spotEndpoints } from '../../access/spotEndpoints.ts';
import type { Inside } from '../../Inside.ts';
import type { Venue } from '../../Venue.ts';
import type { Answer, Call, RestSurface } from '../Call.ts';
import { envelope } from '../envelope.ts';
import type { Asked, PrivateAsked, Route, SpotAnswer } from './Asked.ts';
import { fundingBeta } from './beta/fundingBeta.ts';
import { fundingDesk } from './funding/fundingDesk.ts';
import { readParams } from './params/readParams.ts';
import { privateRoutes } from './privateRoutes.ts';
import { publicRoutes } from './public/publicRoutes.ts';
import { refusal } from './refusal.ts';

const [openRoot, closedRoot] = ['/0/public/', '/0/private/'];

/** What a route says, on the wire. */
const spoken = (answer: SpotAnswer): Answer =>
  answer.type === 'file'
    ? { status: 200, body: answer.body, contentType: 'application/octet-stream' }
    : { status: 200, body: envelope(answer) };

/** The whole Spot REST interface: every call of the exchange under `/0/` and `/funding/`. */
export function spotRest(inside: Inside, venue: Venue): RestSurface {
  const open: ReadonlyMap<string, Route<Asked>> = new Map(Object.entries(publicRoutes(inside)));
  const listings = venue.listings.filter(({ kind }) => kind === 'spot');
  const funding = fundingDesk(inside, listings);
  const closed: ReadonlyMap<string, Route<PrivateAsked>> = new Map(
    Object.entries(privateRoutes(inside, listings, funding)),
  );

  const openly = (route: Route<Asked>, call: Call): SpotAnswer => {
    const params = readParams(call);
    return params === undefined
      ? refusal('EGeneral:Invalid arguments')
      : route({ inside, venue, listings, params });
  };
  const privately = (name: string, call: Call): SpotAnswer => {
    const [route, endpoint] = [closed.get(name), spotEndpoints.get(name)];
    if (route === undefined || endpoint === undefined || call.method !== 'POST')
      return refusal('EGeneral:Unknown method');
    const admitted = inside.spotGate.admit(call, endpoint);
    if (admitted.type === 'refused') return refusal(admitted.error);
    const params = readParams(call);
    if (params === undefined) return refusal('EGeneral:Invalid arguments');
    const { account, key } = admitted;
    // an account has one wallet here
    const { account_id: wallet = account } = params;
    if (wallet !== account) return refusal('EGeneral:Invalid arguments:account_id');
    return route({ inside, venue, listings, params, account, key });
  };

  const beta = fundingBeta(inside, venue, listings, funding);

  return (call) => {
    const { path } = call;
    if (path.startsWith('/funding/')) return beta(call);
    if (path.startsWith(openRoot)) {
      const route = open.get(path.slice(openRoot.length));
      return spoken(route === undefined ? refusal('EGeneral:Unknown method') : openly(route, call));
    }
    if (path.startsWith(closedRoot)) return spoken(privately(path.slice(closedRoot.length), call));
    return path.startsWith('/0/') ? spoken(refusal('EGeneral:Unknown method')) : undefined;
  };
}
