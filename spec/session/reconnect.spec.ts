import { describe, expect, it } from '@jest/globals';
import { defer, type Observable } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { backoff } from '../../lib/core/backoff.ts';
import { LineError } from '../../lib/core/errors/LineError.ts';
import { defaultRedial } from '../../lib/session/defaultRedial.ts';
import { dialPacer } from '../../lib/session/dialPacer.ts';
import { reconnect } from '../../lib/session/reconnect.ts';

const lost = new LineError({ closeCode: 1006, reason: 'gone' });
const final = new LineError({ closeCode: 1008, reason: 'policy' });

/** The nth subscription gets the nth line, the last one again and again; `d` is data, `o` an open. */
function redial(lines: readonly string[], { until, error = lost }: { until: string; error?: Error }) {
  const seen: unknown[] = [];
  const waits: number[] = [];
  const scheduler = new TestScheduler((actual: unknown) => {
    seen.push(actual);
  });
  scheduler.run(({ cold, expectObservable }) => {
    let nth = 0;
    const line$: Observable<string> = defer(() => {
      const marbles = lines[Math.min(nth, lines.length - 1)] ?? '#';
      nth += 1;
      return cold(marbles, undefined, error);
    });
    const kept$ = line$.pipe(
      reconnect({
        pause: (failures) => backoff({ base: 4, cap: 12 }, failures, 0.5),
        proves: (value) => value === 'd',
        waiting: (_, ms) => waits.push(ms),
        scheduler,
      }),
    );
    expectObservable(kept$, until).toBe('');
  });
  return { told: seen[0], waits };
}

const at = (frame: number, value: string) => ({
  frame,
  notification: { kind: 'N', value, error: undefined },
});

describe('reconnect', () => {
  it('dials again after waits that grow with each failure, up to a cap', () => {
    expect(redial(['#'], { until: '40ms !' }).waits.slice(0, 5)).toEqual([2, 4, 6, 6, 6]);
  });

  it('begins anew with short waits after data, but not after an open', () => {
    const { told, waits } = redial(['o#', 'o#', 'd#', 'o#'], { until: '20ms !' });
    expect(waits.slice(0, 4)).toEqual([2, 4, 2, 4]);
    expect(told).toEqual([at(0, 'o'), at(3, 'o'), at(8, 'd'), at(11, 'o'), at(16, 'o')]);
  });

  it('passes on what comes, and never completes by itself', () => {
    const { told, waits } = redial(['d-d-d'], { until: '100ms !' });
    expect(told).toEqual([at(0, 'd'), at(2, 'd'), at(4, 'd')]);
    expect(waits).toEqual([]);
  });

  it.each([
    ['a final close', final],
    ['an error that is not ours', new Error('bug')],
  ])('lets %s through', (_, error) => {
    const { told, waits } = redial(['o#'], { until: '100ms !', error });
    expect(told).toEqual([at(0, 'o'), { frame: 1, notification: { kind: 'E', value: undefined, error } }]);
    expect(waits).toEqual([]);
  });

  it('shares no count between two subscriptions', () => {
    expect(redial(['#'], { until: '3ms !' }).waits).toEqual(redial(['#'], { until: '3ms !' }).waits);
  });
});

describe('dialPacer', () => {
  it('lets so many dials be within a time, and then tells how long to wait', () => {
    let now = 0;
    const { note, wait } = dialPacer({ dials: 3, withinMs: 1_000 }, () => now);
    for (now of [0, 100, 200]) {
      expect(wait()).toBe(0);
      note();
    }
    now = 300;
    expect(wait()).toBe(700);
    now = 1_000;
    expect(wait()).toBe(0);
    note();
    expect(wait()).toBe(100);
  });

  it('stays under 150 dials in ten minutes from one address, even against a server that kicks at once', () => {
    let now = 0;
    const dialed: number[] = [];
    const { note, wait } = dialPacer(defaultRedial, () => now);
    while (now < 3_600_000) {
      dialed.push(now);
      note();
      now += Math.max(1, wait());
    }
    const most = Math.max(
      ...dialed.map((start) => dialed.filter((ms) => ms >= start && ms < start + 600_000).length),
    );
    expect(most).toBe(140);
  });
});
