import { after } from 'node:test';
import ccxt from 'ccxt';
import type { Exchange } from '../../lib/exchange/index.ts';

/** What a client signs with. */
export interface Keys {
  readonly key: string;
  readonly secret: string;
}

/** As ccxt's manual has it for those who ask often: its own nonce is the millisecond, which two calls can share. */
const nonce = (): (() => number) => {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Date.now());
    return last;
  };
};

type Spot = InstanceType<typeof ccxt.pro.kraken>;

/** `ccxt.pro.kraken` with the addresses of a box, and nothing else changed; closed after the file. */
export async function ccxtSpot(box: Exchange, keys?: Keys): Promise<Spot> {
  const { spotRest, v1, v1Private, v2, v2Private } = box.urls;
  const client = new ccxt.pro.kraken({
    ...(keys === undefined ? {} : { apiKey: keys.key, secret: keys.secret }),
    enableRateLimit: false,
    nonce: nonce(),
    urls: {
      api: {
        public: spotRest,
        private: spotRest,
        ws: { public: v1, private: v1Private, publicV2: v2, privateV2: v2Private },
      },
    },
  });
  // without it ccxt refuses every address that begins with ws:
  await client.loadHttpProxyAgent();
  after(() => client.close());
  return client;
}
