// Funding (Beta): paths and verbs in place of names, bare answers in place of envelopes.
import { spotEndpoints } from '../../../access/spotEndpoints.ts';
import type { Inside } from '../../../Inside.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { Venue } from '../../../Venue.ts';
import { jsonText } from '../../../wire/jsonText.ts';
import type { Answer, Call } from '../../Call.ts';
import { envelope } from '../../envelope.ts';
import type { FundingDesk } from '../funding/fundingDesk.ts';
import { readParams } from '../params/readParams.ts';
import { refusal } from '../refusal.ts';
import type { BetaRoute } from './BetaAsked.ts';
import { cursors } from './cursors.ts';
import { fundingAddresses } from './fundingAddresses.ts';
import { fundingMethods } from './fundingMethods.ts';
import { fundingMovements } from './fundingMovements.ts';
import { problem } from './problem.ts';

type Parts = Readonly<Record<string, string>>;

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The parts of a path that stand for parameters; undefined where it is another path. */
function match(pattern: string, path: string): Parts | undefined {
  const [wanted, got] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== got.length) return undefined;
  const parts: [string, string][] = [];
  for (const [index, part] of wanted.entries()) {
    const there = got[index] ?? '';
    if (part.startsWith('{') && there !== '') parts.push([part.slice(1, -1), unescaped(there)]);
    else if (part !== there) return undefined;
  }
  return Object.fromEntries(parts);
}

/** @see https://docs.kraken.com/exchange/guides/rest/funding */
export function fundingBeta(
  inside: Inside,
  venue: Venue,
  listings: readonly Listing[],
  desk: FundingDesk,
): (call: Call) => Answer {
  const routes: readonly BetaRoute[] = [
    ...fundingMethods(desk),
    ...fundingAddresses(desk),
    ...fundingMovements(desk),
  ];
  return (call) => {
    const found = routes
      .filter(({ method }) => method === call.method)
      .map((route) => ({ route, parts: match(route.path, call.path) }))
      .find(({ parts }) => parts !== undefined);
    const endpoint = spotEndpoints.get(found?.route.name ?? '');
    if (found === undefined || endpoint === undefined)
      return { status: 404, body: envelope(refusal('EGeneral:Unknown method')) };
    const admitted = inside.spotGate.admit(call, endpoint);
    if (admitted.type === 'refused') return problem(admitted.error);

    const sent = new URLSearchParams(call.query).get('cursor');
    const cursor = sent === null ? undefined : cursors.read(sent);
    if (sent !== null && cursor === undefined) return problem('EGeneral:Invalid arguments:cursor');
    const query = cursor?.query ?? call.query;
    const params = readParams({ ...call, query, contentType: 'application/json' });
    if (params === undefined) return problem('EGeneral:Invalid arguments');
    const { account, key } = admitted;
    const answer = found.route.run({
      inside,
      venue,
      listings,
      params: { ...params, ...found.parts },
      account,
      key,
      query,
      after: cursor?.after,
    });
    return answer.type === 'error' ? problem(answer.error) : { status: 200, body: jsonText(answer.result) };
  };
}
