import { expect, it } from '@jest/globals';
import { firstValueFrom, isObservable, timer } from 'rxjs';
import { liveWorld } from '../../lib/transport/liveWorld.ts';

it('the live world has a clock, chance, lines and requests, and starts nothing', async () => {
  const { scheduler, random, dial, http } = liveWorld();
  expect(Math.abs(scheduler.now() - Date.now())).toBeLessThan(60_000);
  const before = scheduler.now();
  await firstValueFrom(timer(5, scheduler));
  expect(scheduler.now()).toBeGreaterThanOrEqual(before + 4);
  const drawn = Array.from({ length: 50 }, random);
  expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(40);
  expect(typeof dial('wss://exchange.test')).toBe('function');
  expect(isObservable(http({ method: 'GET', url: 'https://exchange.test', headers: {} }))).toBe(true);
});
