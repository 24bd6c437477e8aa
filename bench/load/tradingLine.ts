// A line of the load that trades: it numbers what it asks, so that answers may come in any order.
import { once } from 'node:events';
import { WebSocket } from 'ws';

/** An answer to what was asked. */
interface Answer {
  readonly success: boolean;
  readonly req_id: number;
  readonly error?: string;
  readonly result?: { readonly order_id?: string };
}

/** One line. */
export interface TradingLine {
  /** @param params as JSON members  @returns the id of the order  @throws {Error} it was refused */
  ask(method: string, params: string): Promise<string>;
  /** Fills that were told. */
  readonly fills: () => number;
  close(): void;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'req_id' in value && 'success' in value;

/** @param times gets how long each answer took, milliseconds */
export async function tradingLine(url: string, times: (ms: number) => void): Promise<TradingLine> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let [asked, fills] = [0, 0];
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    const told: unknown = JSON.parse(text);
    if (!isAnswer(told)) {
      fills += text.split('"exec_type":"trade"').length - 1;
      return;
    }
    waiting.get(told.req_id)?.(told);
    waiting.delete(told.req_id);
  });
  await once(socket, 'open');
  return {
    ask(method, params) {
      asked += 1;
      const id = asked;
      const start = performance.now();
      socket.send(`{"method":"${method}","params":{${params}},"req_id":${id}}`);
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ success, error, result }) => {
          times(performance.now() - start);
          if (success) resolve(result?.order_id ?? '');
          else reject(new Error(`${method} {${params}} was refused: ${error ?? ''}`));
        });
      });
    },
    fills: () => fills,
    close() {
      socket.terminate();
    },
  };
}
