import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { told } from '../../lib/protocol/told/told.ts';

const { object, record, text } = told;

const { imports } = object({
  imports: record(
    object({
      'rx-kraken-source': object({ browser: text, default: text }),
      browser: text,
      node: text,
      default: text,
    }),
  ),
}).read(JSON.parse(readFileSync('package.json', 'utf8')), 'package.json');

describe('what each platform has its own file for', () => {
  it('is sockets and hashes', () => {
    expect(Object.keys(imports)).toEqual(['#crypto', '#socket']);
  });

  it.each(Object.entries(imports))(
    'leads Node to its own, and all others to the one of the web: %s',
    (_name, to) => {
      const { browser: web, default: node } = to['rx-kraken-source'];
      expect([web, node].filter((path) => !existsSync(path))).toEqual([]);
      expect([web, node].map((path) => /\.(\w+)\.ts$/.exec(path)?.[1])).toEqual(['web', 'node']);
      const built = (path: string): string => path.replace('./lib/', './dist/').replace(/\.ts$/, '.js');
      expect(to).toMatchObject({ browser: built(web), node: built(node), default: built(web) });
      // the first that fits counts
      expect(Object.keys(to)).toEqual(['rx-kraken-source', 'browser', 'node', 'default']);
    },
  );
});
