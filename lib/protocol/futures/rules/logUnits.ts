/** What so many rows of the account log cost, units of the history pool. */
export function logUnits(count: number): number {
  if (count <= 25) return 1;
  if (count <= 50) return 2;
  if (count <= 1_000) return 3;
  return count <= 5_000 ? 6 : 10;
}
