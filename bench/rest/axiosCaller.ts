import { Agent } from 'node:http';
import axios from 'axios';
import type { Caller } from './Caller.ts';
import { signedForm } from './signedForm.ts';

interface Told<R> {
  readonly result: R;
}

/** The floor: axios as it is, over connections that are kept. @param url of the server */
export function axiosCaller(url: string): Caller {
  const httpAgent = new Agent({ keepAlive: true });
  const client = axios.create({ baseURL: url, adapter: 'http', httpAgent, proxy: false });
  return {
    name: 'plain axios',
    async time() {
      const { data } = await client.get<Told<{ readonly unixtime: number }>>('/0/public/Time');
      return data.result.unixtime;
    },
    async balance() {
      const { path, headers, body } = signedForm();
      const { data } = await client.post<Told<{ readonly ZUSD: string }>>(path, body, { headers });
      return Math.floor(Number(data.result.ZUSD));
    },
    close() {
      httpAgent.destroy();
    },
  };
}
