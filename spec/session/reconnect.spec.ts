import { describe, expect, it } from '@jest/globals';
import { defer, type Observable } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { LineError } from '../../lib/core/errors/LineError.ts';
import { defaultRedial } from '../../lib/session/defaultRedial.ts';
import { reconnect } from '../../lib/session/reconnect.ts';
import { redialPause } from '../../lib/session/redialPause.ts';

const lost = new LineError({ closeCode: 1006, reason: 'gone' });
const final = new LineError({ closeCode: 1008, reason: 'policy' });

/** The nth subscription gets the nth line, the last one again and again; `d` is data, `o` an open. */
function redial(
  lines: readonly string[],
  { until, error = lost, dials = 100 }: { until: string; error?: Error; dials?: number },
) {
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
        policy: { base: 4, cap: 12, dials, withinMs: 1_000 },
        proves: (value) => value === 'd',
        waiting: (_, ms) => waits.push(ms),
        scheduler,
        random: () => 0.5,
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

  it('dials no more often than the budget allows', () => {
    const { waits } = redial(['#'], { until: '1500ms !', dials: 3 });
    expect(waits).toEqual([2, 4, 1_000 - 6, 6, 6, 1_000 - 12]);
  });

  it('shares no count between two subscriptions', () => {
    expect(redial(['#'], { until: '3ms !' }).waits).toEqual(redial(['#'], { until: '3ms !' }).waits);
  });
});

describe('redialPause', () => {
  it('stays under 150 dials in ten minutes from one address, even against a server that kicks at once', () => {
    let [now, dialed]: [number, readonly number[]] = [0, []];
    while (now < 3_600_000) {
      dialed = [...dialed, now];
      now += redialPause(defaultRedial, 1, dialed.slice(-defaultRedial.dials), now, 0);
    }
    const most = Math.max(
      ...dialed.map((start) => dialed.filter((ms) => ms >= start && ms < start + 600_000).length),
    );
    expect(most).toBeLessThanOrEqual(140);
  });
});
