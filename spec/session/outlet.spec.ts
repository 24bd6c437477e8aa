import { describe, expect, it } from '@jest/globals';
import type { ChannelEvent } from '../../lib/core/model/ChannelEvent.ts';
import { outlet } from '../../lib/session/connector/outlet.ts';

const make = (snapshots = true, replaces = false) => {
  let time = 0;
  const merges: unknown[] = [];
  const made = outlet({
    snapshots,
    replaces,
    merge: (snapshot, update) => {
      merges.push(update);
      return `${String(snapshot)}+${String(update)}`;
    },
    now: () => time,
  });
  const told: ChannelEvent<unknown>[] = [];
  made.events$.subscribe((event) => told.push(event));
  return {
    ...made,
    told,
    merges,
    release: (why: string) => made.release(why, time),
    pass: (ms: number) => (time += ms),
  };
};

describe('an outlet', () => {
  it('is shut until held', () => {
    const { push, told } = make();
    expect(push('snapshot', 'a')).toBe(false);
    expect(told).toEqual([]);
  });

  it('drops updates that come before their snapshot', () => {
    const { hold, push, told, silent } = make();
    hold(1);
    expect(push('update', 'a')).toBe(false);
    expect(silent()).toBe(true);
    expect(push('snapshot', 'b')).toBe(true);
    expect(push('update', 'c')).toBe(true);
    expect(silent()).toBe(false);
    expect(told.map(({ type }) => type)).toEqual(['snapshot', 'update']);
  });

  it('needs no snapshot where the channel has none', () => {
    const { hold, push, late, silent, told } = make(false);
    hold(1);
    expect(push('update', 'a')).toBe(true);
    expect(silent()).toBe(false);
    expect(late()).toBeUndefined();
    expect(told).toEqual([{ type: 'update', epoch: 1, value: 'a' }]);
  });

  it('merges for a late observer only, and only once', () => {
    const { hold, push, late, merges } = make();
    hold(3);
    push('snapshot', 'a');
    push('update', 'b');
    expect(merges).toEqual([]);
    expect(late()).toEqual({ type: 'snapshot', epoch: 3, value: 'a+b' });
    expect(late()).toEqual({ type: 'snapshot', epoch: 3, value: 'a+b' });
    expect(merges).toEqual(['b']);
  });

  it('keeps a bounded number of updates, however long nobody comes', () => {
    const { hold, push, late, merges } = make();
    hold(1);
    push('snapshot', 's');
    for (let n = 0; n < 1_000; n += 1) push('update', n);
    expect(merges.length).toBeGreaterThan(900);
    expect(late()).toEqual({ type: 'snapshot', epoch: 1, value: ['s', ...Array(1_000).keys()].join('+') });
  });

  it('keeps the last update alone where each says all', () => {
    const { hold, push, late, merges } = make(true, true);
    hold(1);
    expect(push('update', 'early')).toBe(false);
    push('snapshot', 's');
    push('update', 'a');
    push('update', 'b');
    expect(late()).toEqual({ type: 'snapshot', epoch: 1, value: 'b' });
    expect(merges).toEqual([]);
  });

  it('tells one gap for several losses in a row, from the first one on', () => {
    const { hold, push, release, pass, told, late } = make();
    hold(1);
    push('snapshot', 'a');
    release('first');
    pass(100);
    release('second');
    pass(50);
    expect(late()).toBeUndefined();
    hold(2);
    expect(told).toHaveLength(1);
    push('snapshot', 'b');
    expect(told.slice(1)).toEqual([
      { type: 'gap', epoch: 2, why: 'first', downMs: 150 },
      { type: 'snapshot', epoch: 2, value: 'b' },
    ]);
  });

  it('tells no gap where nothing was told before', () => {
    const { hold, release, told } = make();
    release('never held');
    hold(1);
    expect(told).toEqual([]);
  });
});
