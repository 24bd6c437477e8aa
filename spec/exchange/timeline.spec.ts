import { describe, expect, it } from '@jest/globals';
import { VirtualTimeScheduler } from 'rxjs';
import { virtualExchange } from '../../lib/exchange/index.ts';
import { timeline } from '../../lib/exchange/timeline.ts';
import { handClock } from './support/handClock.ts';

describe('the time of an exchange', () => {
  it('lets timers act in their order, each at its own moment, whatever drives it', () => {
    const clock = handClock(0);
    const time = timeline(clock);
    const acts: string[] = [];
    const stops = [
      time.every(30, () => acts.push(`a ${time.now()}`)),
      time.every(15, () => acts.push(`b ${time.now()}`)),
    ];
    clock.turn(40);
    time.advance(25);
    expect(acts).toEqual(['b 15', 'a 30', 'b 30', 'b 45', 'a 60', 'b 60']);
    expect(time.now()).toBe(65);
    for (const stop of stops) stop();
    expect(clock.running()).toBe(0);
  });

  it('has done what is due before anybody is heard, also between two pulses', async () => {
    const scheduler = new VirtualTimeScheduler(undefined, 10);
    const box = virtualExchange({ scheduler, symbols: ['BTC/USD'], historyMinutes: 1 });
    box.fault('---maintenance', { frameMs: 1 });
    let answer = '';
    scheduler.schedule(() => {
      box.world
        .http({ method: 'GET', url: `${box.urls.spotRest}/0/public/SystemStatus`, headers: {} })
        .subscribe(({ text }) => {
          answer = text;
        });
    }, 4);
    scheduler.flush();
    expect(answer).toContain('"status":"maintenance"');
    await box.close();
  });
});
