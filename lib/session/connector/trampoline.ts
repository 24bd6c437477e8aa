/**
 * Runs what is handed in one after the other, in order: what a handler hands in itself waits its turn, so that
 * no event meets a state that is half changed.
 */
export function trampoline<T>(handle: (item: T) => void): (item: T) => void {
  const waiting: T[] = [];
  let running = false;
  return (item) => {
    waiting.push(item);
    if (running) return;
    running = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) handle(next);
    } finally {
      running = false;
    }
  };
}
