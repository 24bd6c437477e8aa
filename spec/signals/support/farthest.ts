/** The largest relative difference of two series. @throws {Error} one is longer */
export function farthest(actual: readonly number[], expected: readonly number[]): number {
  if (actual.length !== expected.length) throw new Error(`${actual.length} values, not ${expected.length}`);
  return expected.reduce((most, value, at) => {
    const difference = Math.abs((actual[at] ?? Number.NaN) - value);
    return Math.max(most, difference === 0 ? 0 : difference / Math.abs(value));
  }, 0);
}
