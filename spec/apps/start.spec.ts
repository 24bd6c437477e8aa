import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runNode } from '../support/runNode.ts';

const recording = 'spec/fixtures/book-10.jsonl';
const folder = mkdtempSync(join(tmpdir(), 'rx-kraken-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const whole = readFileSync(recording, 'utf8');
const cut = written('cut.jsonl', whole.slice(0, -100));
const empty = written('empty.jsonl', '');
const v1 = written('v1.jsonl', '{"dir":"in","text":"[0,{},\\"book-10\\",\\"XBT/USD\\"]"}\n');
// one digit of one quantity, under the sum of the true one
const damaged = written(
  'damaged.jsonl',
  whole.replace('97987.1,\\"qty\\":0.06876042', '97987.1,\\"qty\\":0.06876043'),
);

const start = (...args: readonly string[]) => runNode({}, 'examples/start.ts', ...args);
const long = 60_000;
/** Which comes first is up to the clock: one failure too many, or the end. */
const notVerified =
  /^error: (book of BTC\/USD differs from the exchange's|\d+ of \d+ book frames of \S+ were not verified)[^\n]*\n$/;

describe('the main job', () => {
  it.concurrent(
    'shows a warm market, counts what it verified, and ends by itself',
    async () => {
      const { code, out, err } = await start('--for', '8s', '--seed', '3', '--speed', '500');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^warm {4}BTC\/USD \d{3} candles of history$/m);
      expect(out).toMatch(/^candle {2}ETH\/USD /m);
      expect(out).toMatch(/^numbers BTC\/USD EMA\(12\) \d+\.\d+ EMA\(26\) \d+\.\d+$/m);
      expect(out).toMatch(/^signal {2}(BTC|ETH)\/USD \d\d:\d\d:\d\d cross (up|down) at \d+\.\d+, fast /m);
      expect(out).toMatch(
        /^pulse {3}\d+ frames\/s, \d+ verified, 0 bad, 0 reconnects, epoch 1, BTC\/USD \d+\.\d spread /m,
      );
      const [, came, verified] =
        /^end .* (\d+) book frames: (\d+) verified, 0 bad; [1-9]\d* signals, 0 reconnects, epoch 1$/m.exec(
          out,
        ) ?? [];
      expect(Number(came)).toBeGreaterThan(20);
      expect(verified).toBe(came);
    },
    long,
  );

  it.concurrent(
    'recovers each time that the box breaks the line',
    async () => {
      const { code, out } = await start('--for', '4s', '--drop-every', '900ms', '--symbols', 'ETH/BTC');
      expect(code).toBe(0);
      const gaps = [...out.matchAll(/^gap {5}ETH\/BTC \d+ ms, closed 1006$/gm)].length;
      expect(gaps).toBeGreaterThanOrEqual(2);
      expect(out).toMatch(new RegExp(`^end .* 0 bad; \\d+ signals, [${gaps}${gaps + 1}] reconnects`, 'm'));
    },
    long,
  );

  it.concurrent(
    'plays a recording to its end and verifies all of it',
    async () => {
      const { code, out, err } = await start('--replay', recording);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const frames = whole.trimEnd().split('\n').length;
      expect(out).toContain(`${frames} book frames: ${frames} verified, 0 bad`);
    },
    long,
  );

  it.concurrent(
    'fails with a sentence on a recording that does not verify',
    async () => {
      const { code, out, err } = await start('--replay', damaged, '--symbols', 'BTC/USD');
      expect(code).toBe(1);
      expect(err).toMatch(notVerified);
      expect(out).toMatch(/^end .* [1-9] bad/m);
    },
    long,
  );

  it.concurrent(
    'fails on it also where it ends before the recording does',
    async () => {
      const { code, err } = await start('--replay', damaged, '--symbols', 'BTC/USD', '--for', '700ms');
      expect(code).toBe(1);
      expect(err).toMatch(notVerified);
    },
    long,
  );

  it.concurrent(
    'asks this machine for its market without the proxy of the environment',
    async () => {
      const { code, out } = await runNode(
        { HTTP_PROXY: 'http://127.0.0.1:9', http_proxy: 'http://127.0.0.1:9' },
        'examples/start.ts',
        '--for',
        '2s',
      );
      expect(code).toBe(0);
      expect(out).toMatch(/^warm/m);
    },
    long,
  );

  it.concurrent.each([
    ['--symbols BTC/USDX', "the exchange has no symbol 'BTC/USDX'. Did you mean BTC/USD, "],
    ['--symbols btc/usd', 'Did you mean BTC/USD, '],
    ['--symbols ,', "--symbols ',' can not be. Name 1 to 20 symbols divided by commas"],
    ['--depth 11', "--depth '11' can not be. The exchange keeps books of 10, 25, 100, 500, 1000 levels."],
    ['--for soon', "'soon' is not a length of time. Write a number and a unit, such as 20s"],
    ['--for 0s', "'0s' is not a length of time"],
    ['--for', "option '--for <time>' argument missing\nWrite npm start -- --help to see what can be given."],
    ['--seed one', "--seed 'one' can not be. Write a whole number from 0 to 4294967295."],
    ['--speed 0', "--speed '0' can not be. Write a whole number from 1 to 1000."],
    ['--sybols BTC/USD', "unknown option '--sybols'\n(Did you mean --symbols?)"],
    ['more', 'too many arguments. Expected 0 arguments but got 1.\nWrite npm start -- --help'],
    ['--live --replay x', '--live and --replay can not be together. Choose one of them.'],
    ['--live --seed 2', '--seed belongs to the exchange in a box. Leave it out, or leave out --live.'],
    ['--replay x --drop-every 2s', '--drop-every belongs to the exchange in a box.'],
    ['--replay no-such-file', 'the recording no-such-file can not be read (ENOENT). Give the path of a file'],
    ['--replay spec', 'the recording spec can not be read (EISDIR)'],
    [`--replay ${cut}`, 'line 112 of the recording is cut short. The recording was not written to its end'],
    [`--replay ${empty}`, 'the recording has no data frame of the exchange.'],
    [`--replay ${v1}`, 'line 1 of the recording speaks WebSocket V1. Give a recording of WebSocket V2'],
    [
      `--replay ${recording} --symbols SOL/USD`,
      'the recording has no book of SOL/USD. It has books of BTC/USD, ETH/USD.',
    ],
    [
      `--replay ${recording} --depth 100`,
      'the recording has no book of BTC/USD with 100 levels. It has one of 10 levels.',
    ],
  ])(
    'refuses %s with a sentence, and nothing but that',
    async (args, sentence) => {
      const { code, out, err } = await start(...args.split(' '));
      expect(code).toBe(2);
      expect(err).toMatch(/^error: /);
      expect(err).toContain(sentence);
      expect(err).not.toMatch(/^ {4}at |node:internal/m);
      expect(out).not.toMatch(/^(candle|signal|end)/m);
    },
    long,
  );

  it.concurrent(
    'tells what it can be told',
    async () => {
      const { code, out, err } = await start('--help');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const option of ['--live', '--replay', '--symbols', '--depth', '--for', '--seed', '--speed'])
        expect(out).toContain(option);
    },
    long,
  );
});
