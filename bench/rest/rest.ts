import { spotSignature } from '../../lib/exchange/access/spotSignature.ts';
import { check } from '../run/check.ts';
import { interleave } from '../run/interleave.ts';
import type { Measure } from '../run/Measure.ts';
import type { Row } from '../run/Row.ts';
import { rowOf } from '../run/rowOf.ts';
import { asking } from './asking.ts';
import { axiosCaller } from './axiosCaller.ts';
import { account, type Caller } from './Caller.ts';
import { fetchCaller } from './fetchCaller.ts';
import { openRestHost, type RestHost } from './openRestHost.ts';
import { rxKrakenCaller } from './rxKrakenCaller.ts';
import type { Spent } from './Spent.ts';

type Which = 'time' | 'balance';

const aSecond = (value: number): string => `${(value / 1_000).toFixed(2)} k requests/s`;
const aRequest = (us: number): string => `${us.toFixed(0)} us CPU`;

/** All of them ask the same, and what is private is signed. */
async function prove(host: RestHost, { name, ...caller }: Caller, which: Which): Promise<void> {
  const before = await host.told();
  const got = await caller[which]();
  const { answers, sum, last } = await host.told();
  check(`${name}: an answer`, [got, answers], [sum - before.sum, before.answers + 1]);
  const { method, url, key, sign, body } = last;
  if (which === 'time') {
    check(
      `${name}: a public call`,
      { method, url, key, body },
      { method: 'GET', url: '/0/public/Time', key: '', body: '' },
    );
    return;
  }
  const path = '/0/private/Balance';
  const nonce = /^nonce=(\d+)$/.exec(body)?.[1] ?? '';
  check(`${name}: a private call`, { method, url, key }, { method: 'POST', url: path, key: account.key });
  check(`${name}: a signature`, sign, spotSignature({ secret: account.secret, path, nonce, body }));
}

/** Requests a second, and CPU a request, against plain axios. */
function rowsOf(name: string, floor: readonly Spent[], ours: readonly Spent[]): readonly Row[] {
  const both = (of: (spent: Spent) => number) => ({ floor: floor.map(of), ours: ours.map(of) });
  const parts = { name, against: 'plain axios' } as const;
  return [
    rowOf({ ...parts, ...both(({ cpuUs }) => cpuUs), better: 'less', unit: aRequest }),
    rowOf({ ...parts, ...both(({ perSecond }) => perSecond), better: 'more', unit: aSecond }),
  ];
}

/**
 * REST calls of our typed client and of `fetch`, against plain axios, all of them to one bare server.
 * @param inFlight at a time; private calls of a key go one after the other, whatever is asked
 */
export const rest = (which: Which, inFlight: number): Measure => ({
  name: `rest: ${which === 'time' ? 'public' : 'signed'}, ${inFlight === 1 ? 'in turn' : `${inFlight} in flight`}`,
  async run({ rounds, ms }) {
    const host = await openRestHost();
    const callers = [axiosCaller(host.url), rxKrakenCaller(host.url), fetchCaller(host.url)];
    try {
      const runs: (() => Promise<number>)[] = [];
      const spent = callers.map((): Spent[] => []);
      for (const [at, caller] of callers.entries()) {
        await prove(host, caller, which);
        const run = await asking(host, () => caller[which](), inFlight, Math.max(300, 2 * ms));
        runs.push(async () => {
          const took = await run();
          spent[at]?.push(took);
          return took.cpuUs;
        });
      }
      await interleave(runs, rounds);
      const [floor = [], ours = [], others = []] = spent;
      return [...rowsOf(this.name, floor, ours), ...rowsOf(`${this.name}, fetch`, floor, others)];
    } finally {
      for (const caller of callers) caller.close();
      host.close();
    }
  },
});
