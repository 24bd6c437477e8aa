import { check } from '../run/check.ts';
import { interleave } from '../run/interleave.ts';
import type { Measure } from '../run/Measure.ts';
import { median } from '../run/median.ts';
import { rowOf } from '../run/rowOf.ts';
import { busiest } from './busiest.ts';
import { type FrameCounter, frameCounter } from './frameCounter.ts';
import type { HostOrder } from './HostOrder.ts';
import { type Host, openHost } from './openHost.ts';
import type { Spent } from './Spent.ts';

/** Texts that are recorded for the floor, and turns before it counts. */
const [recorded, warmUps] = [4_000, 4];

const symbol = busiest.map((one) => one.symbol);
const requests = [
  { channel: 'book', depth: 10, symbol },
  { channel: 'ticker', event_trigger: 'bbo', symbol },
  { channel: 'trade', symbol },
].map((params) => ({ method: 'subscribe', params }));

const thousands = (value: number): string => `${(value / 1_000).toFixed(1)} k`;
const unit = (perCpuSecond: number): string => `${thousands(perCpuSecond)} frames/CPU s`;
const perSecond = ({ frames, ms }: Spent): number => (frames * 1_000) / ms;
const share = ({ cpuMs, ms }: Spent): number => (100 * cpuMs) / ms;

const words = (spent: readonly Spent[]): string =>
  `${thousands(median(spent.map(perSecond)))} frames/s at ${median(spent.map(share)).toFixed(0)} % CPU`;

/** A host with its client. */
interface Pair {
  readonly host: Host;
  readonly client: FrameCounter;
  readonly spent: Spent[];
}

async function pairOf(what: 'bare' | 'real' | 'virtual'): Promise<Pair> {
  const host = await openHost(what);
  const client = await frameCounter(host.places.feed);
  if (what !== 'bare') await client.subscribe(requests, requests.length * symbol.length);
  return { host, client, spent: [] };
}

/** @returns frames for each second of the host's CPU */
async function turn({ host, client, spent }: Pair, order: HostOrder): Promise<number> {
  const before = client.frames();
  const took = await host.run(order);
  // a market that goes by itself tells on meanwhile
  if (order.type !== 'rest') await client.reach(before + took.frames);
  if (order.type !== 'rest') check('frames that came', client.frames() - before, took.frames);
  spent.push(took);
  return (took.frames * 1_000) / took.cpuMs;
}

async function contest(
  [box, bare]: readonly [Pair, Pair],
  rounds: number,
  order: () => readonly [HostOrder, HostOrder],
): Promise<readonly [floor: readonly number[], ours: readonly number[]]> {
  box.client.record(recorded);
  // until all is compiled
  for (let left = warmUps; left > 0; left -= 1) await turn(box, order()[0]);
  await bare.host.run({ type: 'texts', texts: box.client.recorded() });
  await turn(bare, order()[1]);
  const [ours = [], floor = []] = await interleave(
    [() => turn(box, order()[0]), () => turn(bare, order()[1])],
    rounds,
  );
  return [floor, ours];
}

/** Frames of all books, tickers and trades on one line. @param time `real`: as the market makes them; `virtual`: as fast as the box can */
export const frames = (time: 'real' | 'virtual'): Measure => ({
  name: `load: frames of ${symbol.length} symbols, ${time === 'real' ? 'speed 1' : 'unpaced'}`,
  async run({ rounds, ms }) {
    const pairs = [await pairOf(time), await pairOf('bare')] as const;
    const [box, bare] = pairs;
    const long = Math.max(500, 4 * ms);
    const rest: HostOrder = { type: 'rest', ms: long };
    const flood: HostOrder = { type: 'flood', ms: long };
    try {
      const [floor, ours] = await contest(pairs, rounds, () =>
        time === 'virtual'
          ? [flood, flood]
          : [rest, { type: 'pace', ms: long, perSecond: median(box.spent.map(perSecond)) }],
      );
      const parts = {
        name: this.name,
        against: 'bare ws, same texts',
        better: 'more',
        floor,
        ours,
        unit,
      } as const;
      return [
        rowOf({ ...parts, note: `${words(box.spent.slice(warmUps))}; floor ${words(bare.spent.slice(1))}` }),
      ];
    } finally {
      for (const { host, client } of pairs) {
        client.close();
        host.close();
      }
    }
  },
});
