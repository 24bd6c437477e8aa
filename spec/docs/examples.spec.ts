import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runNode } from '../support/runNode.ts';

/** A strategy alone says nothing; `start` has a spec of its own. */
const silent = ['ema-cross.ts'];
const examples = readdirSync('examples').filter((name) => name !== 'start.ts' && !name.endsWith('.spec.ts'));

describe('the examples', () => {
  it.each(examples)('%s is less than sixty lines long', (name) => {
    expect(readFileSync(`examples/${name}`, 'utf8').trimEnd().split('\n').length).toBeLessThan(60);
  });

  it.concurrent.each(examples)(
    '%s runs to its end',
    async (name) => {
      const { code, out, err } = await runNode({}, `examples/${name}`);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.trim() === '').toBe(silent.includes(name));
    },
    60_000,
  );
});
