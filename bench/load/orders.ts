import { interleave } from '../run/interleave.ts';
import type { Measure } from '../run/Measure.ts';
import { median } from '../run/median.ts';
import { rowOf } from '../run/rowOf.ts';
import { busiest } from './busiest.ts';
import { type Host, openHost } from './openHost.ts';
import { quantile } from './quantile.ts';
import type { Spent } from './Spent.ts';
import { type Traded, type Traders, traders } from './traders.ts';

/** A host, those who trade with it, and what they did in each round. */
interface Desk {
  readonly host: Host;
  readonly traders: Traders;
  readonly done: (Traded & { readonly spent: Spent })[];
}

/** Until all is compiled. */
const warmUpMs = 3_000;

const unit = (perCpuSecond: number): string => `${(perCpuSecond / 1_000).toFixed(1)} k answers/CPU s`;

async function turn(desk: Desk, how: 'rest' | 'cross', ms: number): Promise<number> {
  const [spent, traded] = await Promise.all([desk.host.run({ type: 'rest', ms }), desk.traders[how](ms)]);
  // a price that moved meanwhile costs a fill here and there
  if (how === 'cross' && desk.host.places.accounts.length > 0 && traded.fills < 0.4 * traded.orders)
    throw new Error(`${traded.orders} orders made ${traded.fills} fills`);
  desk.done.push({ ...traded, spent });
  return (traded.times.length * 1_000) / spent.cpuMs;
}

function words({ done }: Desk): string {
  const counted = done.slice(1);
  const perSecond = (count: (one: Traded) => number): string =>
    median(counted.map((one) => (count(one) * 1_000) / one.spent.ms)).toFixed(0);
  const cpu = median(counted.map(({ spent }) => (100 * spent.cpuMs) / spent.ms)).toFixed(0);
  const [p50, p99] = [0.5, 0.99].map((share) =>
    median(counted.map(({ times }) => quantile(times, share))).toFixed(1),
  );
  const fills = counted.some((one) => one.fills > 0) ? `, ${perSecond((one) => one.fills)} fills/s` : '';
  return `${perSecond((one) => one.orders)} orders/s, ${perSecond((one) => one.times.length)} answers/s${fills} at ${cpu} % CPU, p50 ${p50} p99 ${p99} ms`;
}

const deskOf = async (what: 'real' | 'bare'): Promise<Desk> => {
  const host = await openHost(what);
  return { host, traders: await traders(host), done: [] };
};

/** Answers to orders over many lines, 64 on their way. @param how `rest`: added and cancelled; `cross`: two accounts fill each other */
export const orders = (how: 'rest' | 'cross'): Measure => ({
  name: `load: ${how === 'rest' ? `add and cancel, ${busiest.length} symbols` : 'orders that cross'}`,
  async run({ rounds, ms }) {
    const desks = [await deskOf('real'), await deskOf('bare')] as const;
    const [box, bare] = desks;
    const long = Math.max(500, 2 * ms);
    try {
      for (const desk of desks) await turn(desk, how, warmUpMs);
      const [ours = [], floor = []] = await interleave(
        desks.map((desk) => () => turn(desk, how, long)),
        rounds,
      );
      const parts = {
        name: this.name,
        against: 'bare ws + JSON',
        better: 'more',
        floor,
        ours,
        unit,
      } as const;
      return [rowOf({ ...parts, note: `${words(box)}; floor ${words(bare)}` })];
    } finally {
      for (const { host, traders: all } of desks) {
        all.close();
        host.close();
      }
    }
  },
});
