import { book } from './book/book.ts';
import { emaOperator } from './indicator/emaOperator.ts';
import { ingest } from './ingest/ingest.ts';
import { openSender } from './ingest/openSender.ts';
import { frames } from './load/frames.ts';
import { orders } from './load/orders.ts';
import { rest } from './rest/rest.ts';
import type { Effort } from './run/Effort.ts';
import { machineText } from './run/machineText.ts';
import type { Row } from './run/Row.ts';
import { tableText } from './run/tableText.ts';
import { signOrder } from './sign/signOrder.ts';

/** What is run. */
export interface BenchOptions {
  /** About a minute, and rougher. */
  readonly quick: boolean;
  /** Only measures whose name has this in it. */
  readonly only: string;
}

const measures = [
  ingest(1),
  ingest(500),
  book(10),
  book(100),
  emaOperator,
  signOrder,
  frames('real'),
  frames('virtual'),
  orders('rest'),
  orders('cross'),
  rest('time', 1),
  rest('time', 16),
  rest('balance', 1),
];

/** Runs the measures one after the other and prints their table. @throws {Error} something is fast and wrong */
export async function main({ quick, only }: BenchOptions): Promise<void> {
  const effort: Effort = quick ? { rounds: 3, ms: 40 } : { rounds: 7, ms: 500 };
  const start = performance.now();
  console.log(machineText());
  const rows: Row[] = [];
  const sender = await openSender();
  try {
    for (const measure of measures.filter(({ name }) => name.includes(only)))
      rows.push(...(await measure.run(effort, sender)));
  } finally {
    sender.close();
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(tableText(rows));
  console.log(`all checks passed; medians of interleaved rounds; ${seconds} s`);
}
