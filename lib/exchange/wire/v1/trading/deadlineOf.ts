// Pure: how long a request is good.

/** A deadline may be so far ahead, microseconds. */
const [nearest, farthest] = [500_000, 60_000_000];

/** @param now microseconds since 1970  @returns microseconds since 1970, or the exchange's words; undefined: none was given */
export function deadlineOf(text: string | undefined, now: number): number | string | undefined {
  if (text === undefined) return undefined;
  const us = Date.parse(text) * 1_000;
  if (Number.isNaN(us) || us > now + farthest) return 'EGeneral:Invalid arguments:deadline';
  return us < now + nearest ? 'EService:Deadline elapsed' : us;
}
