/** What keeps a process busy, counted. */
export interface OpenResources {
  /** Connections and servers. */
  readonly sockets: number;
  readonly timers: number;
  /** On the process itself. */
  readonly listeners: number;
}

/** Counts what is open now: equal before and after means that nothing has leaked. */
export function openResources(): OpenResources {
  const active = process.getActiveResourcesInfo();
  const count = (kind: RegExp): number => active.filter((name) => kind.test(name)).length;
  return {
    sockets: count(/TCP|TLS/),
    timers: count(/Timeout|Immediate/),
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  };
}
