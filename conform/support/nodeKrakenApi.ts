import { after } from 'node:test';
import { Kraken } from 'node-kraken-api';
import type { Exchange } from '../../lib/exchange/index.ts';
import { atHome } from '../door/atHome.ts';
import type { Keys } from './ccxtSpot.ts';

/** `node-kraken-api` as it is: its hosts are written into it, so this process leads them to the box until the file ends. */
export async function nodeKrakenApi(box: Exchange, keys?: Keys): Promise<Kraken> {
  const home = await atHome(box.urls.spotRest);
  const client = new Kraken({ timeout: 10_000, ...(keys && { key: keys.key, secret: keys.secret }) });
  after(async () => {
    for (const line of [client.ws.pub, client.ws.priv]) line.terminate();
    await home.close();
  });
  return client;
}
