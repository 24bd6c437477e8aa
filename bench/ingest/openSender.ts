import { fork } from 'node:child_process';

/** A sender that runs. */
export interface Sender {
  /** Where its tickers are. @param count of symbols */
  readonly url: (count: number) => string;
  /** Sends all updates to the latest client, over and over. */
  flood(cycles: number): void;
  close(): void;
}

const portOf = (message: unknown): number => {
  if (typeof message === 'object' && message !== null && 'port' in message) return Number(message.port);
  throw new Error('the sender has no port');
};

/** Starts the sender in a process of its own. */
export async function openSender(): Promise<Sender> {
  const child = fork(new URL('./sender.ts', import.meta.url));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the sender ended with ${code}`));
    });
    child.once('message', (message) => {
      resolve(portOf(message));
    });
  });
  return {
    url: (count) => `ws://127.0.0.1:${port}/${count}`,
    flood(cycles) {
      child.send(cycles);
    },
    close() {
      child.disconnect();
    },
  };
}
