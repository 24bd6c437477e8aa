import { after } from 'node:test';
import ccxt from 'ccxt';
import type { Exchange } from '../../lib/exchange/index.ts';
import type { Keys } from './ccxtSpot.ts';

type Futures = InstanceType<typeof ccxt.pro.krakenfutures>;

/** `ccxt.pro.krakenfutures` with the addresses of a box, and nothing else changed; closed after the file. */
export async function ccxtFutures(box: Exchange, keys?: Keys): Promise<Futures> {
  const { futuresRest, futuresWs } = box.urls;
  const client = new ccxt.pro.krakenfutures({
    ...(keys === undefined ? {} : { apiKey: keys.key, secret: keys.secret }),
    enableRateLimit: false,
    urls: {
      api: {
        public: `${futuresRest}/derivatives/api/`,
        private: `${futuresRest}/derivatives/api/`,
        charts: `${futuresRest}/api/charts/`,
        history: `${futuresRest}/api/history/`,
        ws: futuresWs,
      },
    },
  });
  // without it ccxt refuses every address that begins with ws:
  await client.loadHttpProxyAgent();
  after(() => client.close());
  return client;
}
