/** One timed run: what it measured, in the unit of its measure. */
export type Run = () => number | Promise<number>;

/**
 * Runs all contenders once a round, each round begun by another one, so that a slow minute of the machine is a slow
 * minute for all of them. Garbage of the one before is put away first.
 * @returns for each contender what its runs measured, round by round
 */
export async function interleave(
  runs: readonly Run[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const results = runs.map(() => new Array<number>(rounds).fill(Number.NaN));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < runs.length; turn += 1) {
      const which = (round + turn) % runs.length;
      globalThis.gc?.();
      const measured = await runs[which]?.();
      results[which]?.splice(round, 1, measured ?? Number.NaN);
    }
  }
  return results;
}
