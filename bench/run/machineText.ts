import { availableParallelism, cpus, loadavg } from 'node:os';

/** Where it ran. A load near the number of cores says that others were at work, and that the ratios are rough. */
export function machineText(): string {
  const [load = 0] = loadavg();
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}), load ${load.toFixed(1)} at the start, node ${process.version}, ${process.platform} ${process.arch}`;
}
