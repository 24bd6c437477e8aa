import { spot } from 'rx-kraken';
import { firstValueFrom } from 'rxjs';
import { account, type Caller } from './Caller.ts';

/** Our client, with its checks and without its rate limits. @param restUrl of the server */
export function rxKrakenCaller(restUrl: string): Caller {
  const { rest } = spot({ restUrl, credentials: account, rate: false });
  return {
    name: 'rx-kraken',
    async time() {
      const { unixtime } = await firstValueFrom(rest.time(), { defaultValue: { unixtime: Number.NaN } });
      return unixtime;
    },
    async balance() {
      const { ZUSD } = await firstValueFrom(rest.balance(), { defaultValue: { ZUSD: '' } });
      return Math.floor(Number(ZUSD));
    },
    close: () => undefined,
  };
}
