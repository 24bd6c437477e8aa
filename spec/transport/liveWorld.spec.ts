import { expect, it } from '@jest/globals';
import { asyncScheduler, isObservable } from 'rxjs';
import { liveWorld } from '../../lib/transport/liveWorld.ts';

it('the live world has the clock of the machine, chance, lines and requests, and starts nothing', () => {
  const { scheduler, random, dial, http } = liveWorld();
  expect(scheduler).toBe(asyncScheduler);
  const drawn = Array.from({ length: 50 }, random);
  expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(40);
  expect(typeof dial('wss://exchange.test')).toBe('function');
  expect(isObservable(http({ method: 'GET', url: 'https://exchange.test', headers: {} }))).toBe(true);
});
