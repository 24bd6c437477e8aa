// The floor: the least that anybody who uses `ws` can do.
import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Serving } from './Serving.ts';

interface Said {
  readonly method: string;
  readonly req_id: number;
}

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'method' in value && 'req_id' in value;

const time = '2026-11-03T09:15:20.123456Z';

/** As long as what the exchange answers to an order. */
const answer = ({ method, req_id }: Said): string =>
  JSON.stringify({
    method,
    req_id,
    result: { order_id: 'OABCDE-FGHIJ-KLMNOP' },
    success: true,
    time_in: time,
    time_out: time,
  });

/** Sends what it is given, and answers what has a number. */
export async function bareServing(): Promise<Serving> {
  const clients = new Set<WebSocket>();
  let texts: readonly string[] = [];
  let [next, told] = [0, 0];
  const server = createServer();
  const lines = new WebSocketServer({ server, perMessageDeflate: false });
  lines.on('connection', (client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('message', (data: Buffer) => {
      const said: unknown = JSON.parse(data.toString());
      if (isSaid(said)) client.send(answer(said));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `ws://127.0.0.1:${port}`;
  return {
    places: { feed: url, trading: url, rest: '', accounts: [] },
    frames: () => told,
    step(most) {
      for (let left = most; left > 0; left -= 1) {
        const text = texts[next];
        next = (next + 1) % texts.length;
        if (text === undefined) return;
        for (const client of clients) {
          client.send(text);
          told += 1;
        }
      }
    },
    load(all) {
      texts = all;
    },
  };
}
