// The exchange's side of the line, in a process of its own: it answers subscriptions, and floods when it is told to.
// Its frames are rendered once and written as bytes, so that it is never what is measured.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { answers } from '../../lib/exchange/wire/answers.ts';
import { readRequest } from '../../lib/exchange/wire/readRequest.ts';
import { type Cast, cast } from './cast.ts';
import { wireBytes } from './wireBytes.ts';

interface Stage extends Cast {
  readonly bytes: Buffer;
}

const stages = new Map<number, Stage>();

/** @param count of symbols */
function stageOf(count: number): Stage {
  const known = stages.get(count);
  if (known !== undefined) return known;
  const made = cast(count);
  const stage = { ...made, bytes: wireBytes(made.updates) };
  stages.set(count, stage);
  return stage;
}

function answer(line: WebSocket, { symbols, snapshots }: Stage, text: string): void {
  const request = readRequest(text);
  if (request.type !== 'subscribe') return;
  for (const topic of request.topics) {
    const snapshot = 'symbol' in topic ? snapshots[symbols.indexOf(topic.symbol)] : undefined;
    if (snapshot === undefined) throw new Error(`not in the cast: ${text}`);
    line.send(answers.subscribed(topic, true, request.id, { in: 0, out: 0 }));
    line.send(snapshot);
  }
}

async function flood(socket: Duplex, bytes: Buffer, cycles: number): Promise<void> {
  for (let left = cycles; left > 0 && !socket.destroyed; left -= 1)
    if (!socket.write(bytes)) await once(socket, 'drain');
}

let latest: { readonly socket: Duplex; readonly stage: Stage } | undefined;
const lines = new WebSocketServer({ noServer: true });
const server = createServer();
server.on('upgrade', (request, socket, head) => {
  const stage = stageOf(Number(request.url?.slice(1)));
  latest = { socket, stage };
  socket.on('error', () => undefined);
  lines.handleUpgrade(request, socket, head, (line) => {
    line.on('message', (data: Buffer) => {
      answer(line, stage, data.toString());
    });
  });
});
process.on('message', (cycles) => {
  // a client that hung up is not sent the rest
  if (latest !== undefined) flood(latest.socket, latest.stage.bytes, Number(cycles)).catch(() => undefined);
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => {
  process.send?.(server.address());
});
