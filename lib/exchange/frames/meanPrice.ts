/** Value divided by volume, to the nearest tick; zero where nothing was traded. Exact: the value outgrows a float. */
export const meanPrice = (value: bigint, volume: bigint): bigint =>
  volume === 0n ? 0n : (2n * value + volume) / (2n * volume);
