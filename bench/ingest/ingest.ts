import { check } from '../run/check.ts';
import type { Effort } from '../run/Effort.ts';
import { interleave, type Run } from '../run/interleave.ts';
import type { Measure } from '../run/Measure.ts';
import { rowOf } from '../run/rowOf.ts';
import { bareClient } from './bareClient.ts';
import type { Client } from './Client.ts';
import { type Cast, cast } from './cast.ts';
import { flood } from './flood.ts';
import { multiplexClient } from './multiplexClient.ts';
import type { Sender } from './openSender.ts';
import { rxKrakenClient } from './rxKrakenClient.ts';
import { truth } from './truth.ts';

const unit = (framesPerSecond: number): string => `${(framesPerSecond / 1_000).toFixed(1)} k frames/s`;

/** Rounds of updates before it counts: some 9,000 frames, until all is compiled. */
const warmUp = 8;

/** Checks a client once, warms it up, and paces it. */
async function contender(client: Client, sender: Sender, played: Cast, { ms }: Effort): Promise<Run> {
  const once = truth(played, 1).counts;
  const run = async (timed: number): Promise<number> => {
    const { framesPerSecond, counts, cycles } = await flood(client, sender, played, timed);
    const wanted = once.map((count) => 1 + cycles * (count - 1));
    check(`frames that ${client.name} got`, counts, wanted);
    return framesPerSecond;
  };
  const { counts, sums, cycles } = await flood(client, sender, played, 1);
  check(`tickers that ${client.name} got`, { counts, sums }, truth(played, cycles));
  const framesPerSecond = await run(warmUp);
  const timed = Math.max(1, Math.round((framesPerSecond * ms) / 1_000 / played.updates.length));
  return () => run(timed);
}

/** Frames a second from the wire to one observer a symbol, over loopback, as fast as they can be taken in. */
export const ingest = (count: number): Measure => ({
  name: `ingest of tickers, ${count} ${count === 1 ? 'symbol' : 'symbols'}`,
  async run(effort, sender) {
    const played = cast(count);
    const runs: Run[] = [];
    for (const client of [bareClient, multiplexClient, rxKrakenClient])
      runs.push(await contender(client, sender, played, effort));
    const [bare = [], multiplex = [], ours = []] = await interleave(runs, effort.rounds);
    const parts = { name: this.name, better: 'more', ours, unit } as const;
    return [
      rowOf({ ...parts, against: bareClient.name, floor: bare }),
      rowOf({ ...parts, against: multiplexClient.name, floor: multiplex }),
    ];
  },
});
