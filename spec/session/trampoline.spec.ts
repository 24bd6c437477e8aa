import { describe, expect, it } from '@jest/globals';
import { trampoline } from '../../lib/session/connector/trampoline.ts';

describe('a trampoline', () => {
  it('runs what is handed in while it runs after what it runs, in order', () => {
    const done: string[] = [];
    const run = trampoline((item: string) => {
      if (item === 'a') {
        run('b');
        run('c');
      }
      done.push(item);
    });
    run('a');
    run('d');
    expect(done).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is not stuck after a handler that throws', () => {
    const done: string[] = [];
    const run = trampoline((item: string) => {
      if (item === 'bad') throw new Error('bad');
      done.push(item);
    });
    expect(() => run('bad')).toThrow('bad');
    run('good');
    expect(done).toEqual(['good']);
  });
});
