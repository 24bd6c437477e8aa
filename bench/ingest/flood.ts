import type { Client } from './Client.ts';
import type { Cast } from './cast.ts';
import type { Sender } from './openSender.ts';

/** What one flood gave. */
export interface Flooded {
  readonly framesPerSecond: number;
  /** Rounds of updates that came, timed or not. */
  readonly cycles: number;
  /** For each symbol the number of tickers, snapshot and all, and the sum of their last prices. */
  readonly counts: readonly number[];
  readonly sums: readonly number[];
}

const deadlineMs = 30_000;

/** Rounds of updates at the head that the clock leaves out: a full collection throws away more than garbage. */
const lead = 3;

/**
 * One connection of one client: it subscribes, gets a snapshot a symbol, and is then sent all updates as fast as it
 * takes them. The clock runs from the end of the lead to the last update that an observer gets.
 * @param cycles rounds of updates that are timed
 * @throws {Error} the client failed, or did not get all
 */
export const flood = (
  client: Client,
  sender: Sender,
  { symbols, updates }: Cast,
  cycles: number,
): Promise<Flooded> =>
  new Promise((resolve, reject) => {
    const [timed, first] = [cycles * updates.length, symbols.length + lead * updates.length];
    const last = first + timed;
    const counts = symbols.map(() => 0);
    const sums = symbols.map(() => 0);
    let seen = 0;
    let start = 0;
    const fail = (error: unknown): void => {
      clearTimeout(deadline);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const deadline = setTimeout(() => {
      fail(new Error(`${client.name} got ${seen} of ${last} frames within ${deadlineMs} ms`));
    }, deadlineMs);
    const leave = client.connect(
      sender.url(symbols.length),
      symbols,
      (index, price) => {
        seen += 1;
        counts[index] = (counts[index] ?? 0) + 1;
        sums[index] = (sums[index] ?? 0) + Number(price);
        if (seen === symbols.length) sender.flood(lead + cycles);
        else if (seen === first) start = performance.now();
        else if (seen === last) {
          const seconds = (performance.now() - start) / 1_000;
          clearTimeout(deadline);
          leave();
          resolve({ framesPerSecond: timed / seconds, cycles: lead + cycles, counts, sums });
        }
      },
      fail,
    );
  });
