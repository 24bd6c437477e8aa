// The client of the load: it takes in all frames and looks at none.
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** A client that counts. */
export interface FrameCounter {
  readonly frames: () => number;
  /** Says it, and waits for so many answers. */
  subscribe(requests: readonly object[], answers: number): Promise<void>;
  /** Keeps the next texts. */
  record(most: number): void;
  readonly recorded: () => readonly string[];
  /** Waits until so many came. @throws {Error} they do not */
  reach(frames: number): Promise<void>;
  close(): void;
}

const deadlineMs = 30_000;

/** @param url of its server */
export async function frameCounter(url: string): Promise<FrameCounter> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  let [frames, answers, wanted] = [0, 0, 0];
  const kept: string[] = [];
  const answer = Buffer.from('{"method"');
  socket.on('message', (data: Buffer) => {
    frames += 1;
    if (kept.length < wanted) kept.push(data.toString());
    if (data.subarray(0, answer.length).equals(answer)) answers += 1;
  });
  await once(socket, 'open');
  const until = async (what: string, met: () => boolean): Promise<void> => {
    const start = performance.now();
    while (!met()) {
      if (performance.now() - start > deadlineMs) throw new Error(`${what} did not come (${frames} frames)`);
      await setTimeout(5);
    }
  };
  return {
    frames: () => frames,
    async subscribe(requests, count) {
      const before = answers;
      for (const request of requests) socket.send(JSON.stringify(request));
      await until('answers', () => answers >= before + count);
    },
    record(most) {
      kept.length = 0;
      wanted = most;
    },
    recorded: () => kept,
    reach: (count) => until('frames', () => frames >= count),
    close() {
      socket.terminate();
    },
  };
}
