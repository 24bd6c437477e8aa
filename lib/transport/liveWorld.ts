import { axiosHttp } from './axiosHttp.ts';
import { monotonicScheduler } from './monotonicScheduler.ts';
import type { World } from './World.ts';
import { webSocketLine } from './webSocketLine.ts';

/** The world as it is: real sockets, real requests, the clock of the machine. */
export const liveWorld = (): World => ({
  dial: webSocketLine(),
  http: axiosHttp(),
  scheduler: monotonicScheduler,
  random: Math.random,
});
