/** Shuts out whoever fails too often. Times are microseconds since 1970. */
export interface Lockouts {
  /** Whether this one is shut out; asking while shut out starts the time again, as the exchange has it. */
  locked(who: string, now: number): boolean;
  /** Counts a failure. */
  strike(who: string, now: number): void;
}

interface Case {
  readonly strikes: readonly number[];
  /** Shut out until then. */
  readonly until: number;
}

/** Failures within the time below that shut out. */
const limit = 10;
const within = 60_000_000;
const lasts = 900_000_000;

/** Names kept; the one that failed longest ago is forgotten first. */
const most = 1_000;

const clean: Case = { strikes: [], until: 0 };

/** Ten failures within a minute shut out for fifteen minutes. */
export function lockouts(): Lockouts {
  const records = new Map<string, Case>();
  const keep = (who: string, record: Case): void => {
    records.delete(who);
    records.set(who, record);
    const [oldest] = records.keys();
    if (records.size > most && oldest !== undefined) records.delete(oldest);
  };
  return {
    locked(who, now) {
      const { until } = records.get(who) ?? clean;
      if (now >= until) return false;
      keep(who, { strikes: [], until: now + lasts });
      return true;
    },
    strike(who, now) {
      const before = (records.get(who) ?? clean).strikes;
      const strikes = [...before, now].filter((at) => at > now - within);
      keep(who, strikes.length < limit ? { strikes, until: 0 } : { strikes: [], until: now + lasts });
    },
  };
}
