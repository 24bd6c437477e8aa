// For clients that will not be told an address: within this process the exchange's host names lead to the box.
import tls from 'node:tls';
import { tlsDoor } from './tlsDoor.ts';

/** The hosts of the exchange that clients have written into them. */
export const krakenHosts: readonly string[] = [
  'api.kraken.com',
  'ws.kraken.com',
  'ws-auth.kraken.com',
  'ws-l3.kraken.com',
  'uws.kraken.com',
  'futures.kraken.com',
];

/** The host names lead here until it is closed. */
export interface AtHome {
  close(): Promise<void>;
}

const isOptions = (value: unknown): value is tls.ConnectionOptions =>
  typeof value === 'object' && value !== null;

/**
 * From now on `tls.connect` of this process reaches the box where it was to reach the exchange. Nothing of a client is
 * touched: it still asks for `wss://ws.kraken.com:443`, checks the certificate for that name, and sends that Host.
 * @param restUrl of the box: `http://127.0.0.1:PORT`
 */
export async function atHome(restUrl: string): Promise<AtHome> {
  const door = await tlsDoor(Number(new URL(restUrl).port), krakenHosts);
  const real = tls.connect;
  const diverted = new Proxy(real, {
    apply(target, self, args: readonly unknown[]) {
      const [options, ...rest] = args;
      if (!isOptions(options) || !krakenHosts.includes(options.host ?? ''))
        return Reflect.apply(target, self, args);
      const here = { ...options, host: '127.0.0.1', port: door.port, ca: door.cert };
      // who is asked for stays who was asked for: the certificate is checked against the real name
      return Reflect.apply(target, self, [{ servername: options.host, ...here }, ...rest]);
    },
  });
  Reflect.set(tls, 'connect', diverted);
  return {
    async close() {
      Reflect.set(tls, 'connect', real);
      await door.close();
    },
  };
}
