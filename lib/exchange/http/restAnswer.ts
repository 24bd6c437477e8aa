// Pure: a path and parameters in, an envelope out.
import type { Venue } from '../Venue.ts';
import { jsonText } from '../wire/jsonText.ts';
import { assetPairsRoute } from './assetPairsRoute.ts';
import { ohlcRoute } from './ohlcRoute.ts';
import type { RestRoute } from './RestRoute.ts';
import { systemStatusRoute } from './systemStatusRoute.ts';
import { timeRoute } from './timeRoute.ts';
import { tradesRoute } from './tradesRoute.ts';

const routes: ReadonlyMap<string, RestRoute> = new Map([
  ['/0/public/Time', timeRoute],
  ['/0/public/SystemStatus', systemStatusRoute],
  ['/0/public/AssetPairs', assetPairsRoute],
  ['/0/public/OHLC', ohlcRoute],
  ['/0/public/Trades', tradesRoute],
]);

/** The body of an answer. @param path of the request, without its query */
export function restAnswer(venue: Venue, path: string, params: ReadonlyMap<string, string>): string {
  const route = routes.get(path);
  if (route === undefined) return jsonText({ error: ['EGeneral:Unknown method'] });
  const answer = route(venue, params);
  return answer.type === 'result'
    ? jsonText({ error: [], result: answer.result })
    : jsonText({ error: [answer.error] });
}
