import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { bareServing } from './bareServing.ts';
import { boxServing } from './boxServing.ts';
import { type HostOrder, isHostOrder } from './HostOrder.ts';
import type { Serving } from './Serving.ts';
import type { Spent } from './Spent.ts';

/** What may wait in a socket before the next step waits too, bytes. */
const mostWaiting = 262_144;

/** Steps until others get a turn, and frames of one step where it is not the market that makes them. */
const [stepsATurn, framesAStep, tickMs] = [4, 100, 50];

/** Every connection of this process, whoever serves it. */
const sockets = new Set<Socket>();
subscribe('net.server.socket', (message) => {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return;
  const { socket } = message;
  if (!(socket instanceof Socket)) return;
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
});

async function drained(): Promise<void> {
  for (const socket of sockets)
    if (socket.writableLength > mostWaiting)
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
}

async function flood(serving: Serving, ms: number): Promise<void> {
  const end = performance.now() + ms;
  for (let steps = 1; performance.now() < end; steps += 1) {
    serving.step(framesAStep);
    await drained();
    if (steps % stepsATurn === 0) await setImmediate();
  }
}

async function pace(serving: Serving, ms: number, perSecond: number): Promise<void> {
  const start = performance.now();
  let sent = 0;
  for (let end = tickMs; end <= ms; end += tickMs) {
    await setTimeout(Math.max(1, start + end - performance.now()));
    const due = Math.round((end * perSecond) / 1_000);
    serving.step(due - sent);
    sent = due;
  }
}

async function act(serving: Serving, order: HostOrder): Promise<void> {
  switch (order.type) {
    case 'rest':
      await setTimeout(order.ms);
      return;
    case 'flood':
      await flood(serving, order.ms);
      return;
    case 'pace':
      await pace(serving, order.ms, order.perSecond);
      return;
    case 'texts':
      serving.load(order.texts);
      return;
  }
}

/** Serves and does what it is told until it is hung up on. @param what `bare`, or the time of a box */
export async function serve(what: string): Promise<void> {
  const serving = await (what === 'bare'
    ? bareServing()
    : boxServing(what === 'virtual' ? 'virtual' : 'real'));
  process.on('message', (order) => {
    if (!isHostOrder(order)) throw new TypeError('no order of a host');
    const [start, cpu, before] = [performance.now(), process.cpuUsage(), serving.frames()];
    void act(serving, order).then(() => {
      const { user, system } = process.cpuUsage(cpu);
      const spent: Spent = {
        frames: serving.frames() - before,
        cpuMs: (user + system) / 1_000,
        ms: performance.now() - start,
      };
      process.send?.(spent);
    });
  });
  process.on('disconnect', () => process.exit());
  process.send?.(serving.places);
}
