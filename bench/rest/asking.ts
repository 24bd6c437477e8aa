import { check } from '../run/check.ts';
import type { RestHost } from './openRestHost.ts';
import type { Spent } from './Spent.ts';

/** Calls before it counts. A number and not a time: how much has to run until it is compiled does not depend on the load. */
const warmUp = 2_000;

/** Calls at the head of a run that do not count: a full collection throws away what was compiled, too. */
const lead = 2_000;

/**
 * Asks for a while, so many at a time. Each answer is read, and has to be what the host sent.
 * @param call gives the number in its answer
 * @returns a run, compiled, that measures about `ms` milliseconds
 * @throws {Error} answers are missing or others
 */
export async function asking(
  host: RestHost,
  call: () => Promise<number>,
  inFlight: number,
  ms: number,
): Promise<() => Promise<Spent>> {
  let [answers, sum] = [0, 0];
  const until = async (done: () => boolean): Promise<void> => {
    const slot = async (): Promise<void> => {
      while (!done()) {
        const told = await call();
        answers += 1;
        sum += told;
      }
    };
    await Promise.all(Array.from({ length: inFlight }, slot));
  };
  const some = (most: number): Promise<void> => {
    let left = most;
    return until(() => {
      left -= 1;
      return left < 0;
    });
  };
  await some(warmUp);
  return async () => {
    [answers, sum] = [0, 0];
    const before = await host.told();
    await some(lead);
    const counted = answers;
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    await until(() => performance.now() >= start + ms);
    const [{ user, system }, took] = [process.cpuUsage(cpu), performance.now() - start];
    const requests = answers - counted;
    const after = await host.told();
    check('answers', [answers, sum], [after.answers - before.answers, after.sum - before.sum]);
    return { perSecond: (requests * 1_000) / took, cpuUs: (user + system) / requests };
  };
}
