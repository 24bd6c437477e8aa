/**
 * A random wait whose upper bound doubles with each try, so that many clients do not come back together.
 * @param tries so far, at least 1  @param chance 0 to 1
 */
export const backoff = (
  { base, cap }: { readonly base: number; readonly cap: number },
  tries: number,
  chance: number,
): number => chance * Math.min(cap, base * 2 ** Math.min(tries - 1, 30));
