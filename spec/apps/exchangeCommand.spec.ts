import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { rxKraken } from '../../lib/apps/rxKraken.ts';
import { contracts } from '../../lib/exchange/listings/contracts.ts';
import { listings } from '../../lib/exchange/listings/listings.ts';
import { wsClient } from '../exchange/support/wsClient.ts';
import { runNode } from '../support/runNode.ts';
import { type Started, startNode } from './support/startNode.ts';

const bin = 'lib/apps/bin.ts';
const recording = 'spec/fixtures/book-10.jsonl';
const folder = mkdtempSync(join(tmpdir(), 'rx-kraken-exchange-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) => runNode({}, bin, ...args);
/** In this very process, which does not end with it. */
async function inside(...args: readonly string[]) {
  const [out, err] = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockReturnValue(true),
  );
  const code = await rxKraken(args);
  const texts = [out, err].map((spy) => (spy?.mock.calls ?? []).map(([text]) => String(text)).join(''));
  out?.mockRestore();
  err?.mockRestore();
  return { code, out: texts[0], err: texts[1] };
}
const started = (...args: readonly string[]) => startNode(bin, 'exchange', '--port', '0', ...args);
const long = 60_000;

const urlOf = (out: string, label: string): string =>
  new RegExp(`^ {2}${label.replace('(', '\\(')} +(\\S+)$`, 'm').exec(out)?.[1] ?? '';
const opened = async (process: Started) => {
  const out = await process.said('Ctrl-C ends it.');
  return { out, control: urlOf(out, 'control page'), v2: urlOf(out, 'WebSocket V2') };
};
const state = async (control: string) =>
  (await (await fetch(`${control}/state`)).json()) as {
    readonly time: string;
    readonly speed: number;
    readonly plays: string;
    readonly accounts: readonly { readonly name: string; readonly balances: readonly object[] }[];
    readonly markets: readonly { readonly symbol: string }[];
    readonly faults: { readonly split: number };
  };

describe('rx-kraken exchange', () => {
  it.concurrent(
    'tells its addresses and keys, serves, and ends well at Ctrl-C',
    async () => {
      const process = started('--symbols', 'BTC/USD,ETH/USD', '--contracts', 'none', '--speed', '3');
      const { out, control, v2 } = await opened(process);
      expect(out).toMatch(/^rx-kraken · exchange in a box · 2 pairs, 0 contracts$/m);
      for (const label of ['REST, Spot', 'REST, Futures', 'WebSocket V1', 'Futures WebSocket'])
        expect(urlOf(out, label)).toMatch(/^(http|ws):\/\/127\.0\.0\.1:\d+/);
      expect(out).toMatch(
        /^account trader\n {2}Spot key +\S{56}\n {2}Spot secret +\S{88}\n {2}Futures key +\S{56}$/m,
      );
      expect(out).toContain('These keys open nothing but this box.');
      const client = await wsClient(v2);
      client.say({ method: 'subscribe', params: { channel: 'book', symbol: ['BTC/USD'] } });
      await client.heard((text) => text.includes('"snapshot","data"'));
      expect(await state(control)).toMatchObject({
        speed: 3,
        markets: [{ symbol: 'BTC/USD' }, { symbol: 'ETH/USD' }],
      });
      process.interrupt();
      expect(await process.ended).toEqual({ code: 0, out, err: '' });
    },
    long,
  );

  it.concurrent(
    'ends well when it is told to, and by itself',
    async () => {
      const process = started('--symbols', '1', '--contracts', 'none');
      await opened(process);
      process.interrupt('SIGTERM');
      expect(await process.ended).toMatchObject({ code: 0, err: '' });
      const { code, err } = await run('exchange', '--port', '0', '--symbols', '1', '--for', '100ms');
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
    long,
  );

  it.concurrent(
    'has the accounts that it is given, and time that stands still',
    async () => {
      const process = started(
        '--virtual',
        '--account',
        'ann:USD=12.5,BTC=2',
        '--account',
        'bob',
        '--seed',
        '7',
      );
      const { out, control } = await opened(process);
      expect(out).toContain('Time stands still: the control page moves it.');
      const before = await state(control);
      expect(before.time).toBe('2026-11-03T09:15:20.000Z');
      expect(before.accounts.map(({ name }) => name)).toEqual(['ann', 'bob']);
      expect(before.accounts[0]?.balances.slice(0, 2)).toMatchObject([
        { wallet: 'spot', asset: 'USD', amount: '12.5000' },
        { wallet: 'spot', asset: 'BTC', amount: '2.0000000000' },
      ]);
      await fetch(`${control}/advance`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"ms":60000}',
      });
      expect((await state(control)).time).toBe('2026-11-03T09:16:20.000Z');
      process.interrupt();
      expect((await process.ended).code).toBe(0);
    },
    long,
  );

  it.concurrent(
    'plays faults, and writes a log that it can play again',
    async () => {
      const path = join(folder, 'log.jsonl');
      const process = started('--symbols', 'BTC/USD', '--log', path, '--fault', '-', '--rates', 'split[2]=1');
      const { control, v2 } = await opened(process);
      const client = await wsClient(v2);
      client.say({ method: 'subscribe', params: { channel: 'book', symbol: ['BTC/USD'] } });
      const isBook = (text: string): boolean => text.startsWith('{"channel":"book"');
      await client.heard(isBook, 5);
      expect((await state(control)).faults.split).toBeGreaterThan(5);
      process.interrupt();
      await process.ended;
      const told = client.texts.filter(isBook);
      expect(
        readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line.includes('channel\\":\\"book')).length,
      ).toBeGreaterThan(5);

      const again = started('--replay', path);
      const replay = await opened(again);
      expect(replay.out).toContain(`recording ${path}`);
      expect(await state(replay.control)).toMatchObject({ plays: 'recording', accounts: [] });
      const other = await wsClient(replay.v2);
      other.say({ method: 'subscribe', params: { channel: 'book', symbol: ['BTC/USD'] } });
      const heard = await other.heard(isBook, 5);
      expect(heard.slice(0, 5)).toEqual(told.slice(0, 5));
      again.interrupt();
      expect((await again.ended).code).toBe(0);
    },
    long,
  );

  it.concurrent(
    'says so where its port is taken, and ends',
    async () => {
      const server = createServer();
      const port = await new Promise<number>((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          const address = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : 0);
        });
      });
      const { code, err } = await run('exchange', '--port', String(port), '--symbols', '1');
      server.close();
      expect({ code, err }).toEqual({
        code: 2,
        err: `error: port ${port} is taken. Give another one; --port 0 takes one that is free.\n`,
      });
    },
    long,
  );

  it.each([
    ['--symbols BTC/USDX', "the exchange has no symbol 'BTC/USDX'. Did you mean BTC/USD, "],
    ['--symbols ,', "--symbols ',' can not be. Name pairs divided by commas, such as BTC/USD,ETH/USD"],
    ['--symbols 0', `or write all, or a number from 1 to ${listings.length}.`],
    ['--symbols 99999', "--symbols '99999' can not be."],
    ['--contracts PF_XBT', "the exchange has no symbol 'PF_XBT'. Did you mean "],
    ['--account ann:USD', "--account 'ann:USD' can not be. Write a name, or a name and what it has"],
    ['--account ann:USD=-5', "--account 'ann:USD=-5' can not be."],
    ['--account ann:DOLLAR=5', "the exchange has no asset 'DOLLAR'. Did you mean "],
    ['--account a_b', "'a_b' can not name an account. Use letters, digits, dots and dashes."],
    ['--account ann ann', 'an account is named twice. Name each account once.'],
    ['--port 65536', "--port '65536' can not be. Write a whole number from 0 to 65535."],
    ['--seed one', "--seed 'one' can not be. Write a whole number from 0 to 4294967295."],
    ['--speed 0', "--speed '0' can not be. Write a whole number from 1 to 1000."],
    ['--for soon', "'soon' is not a length of time. Write a number and a unit, such as 20s"],
    ['--fault --dropp|', "there is no fault 'dropp' at character 3. Did you mean drop, "],
    ['--rates drop', "the rates can not be read at 'drop'. Write drop=0.01,delay[500]=0.05."],
    ['--rates drop=2', 'the rate of drop can not be 2. Give a chance from 0 to 1.'],
    ['--rates dropp=0.1', "there is no fault 'dropp' in the rates. Did you mean drop, "],
    ['--log /no/such/folder/x', 'the log /no/such/folder/x can not be written (ENOENT). Give the path'],
    ['--replay no-such-file', 'the recording no-such-file can not be read (ENOENT).'],
    [`--replay ${recording} --seed 2`, '--seed belongs to a market. Leave it out, or leave out --replay.'],
    ['--sybols BTC/USD', "unknown option '--sybols'\n(Did you mean --symbols?)"],
    [
      'more',
      "too many arguments for 'exchange'. Expected 0 arguments but got 1.\nWrite rx-kraken exchange --help",
    ],
  ])(
    'refuses %s with a sentence, and nothing but that',
    async (args, sentence) => {
      const port = args.startsWith('--port') ? [] : ['--port', '0'];
      const { code, out, err } = await inside('exchange', ...port, ...args.split(' '));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^error: /);
      expect(err).toContain(sentence);
      expect(err).not.toMatch(/^ {4}at |node:internal/m);
    },
    long,
  );
});

describe('rx-kraken', () => {
  it.concurrent(
    'tells its version and what it can be told',
    async () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
      expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
      const help = await run('--help');
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toContain('exchange [options]');
      const { code, out } = await run('exchange', '--help');
      expect(code).toBe(0);
      for (const option of [
        'port',
        'seed',
        'speed',
        'symbols',
        'contracts',
        'account',
        'virtual',
        'replay',
        'log',
      ])
        expect(out).toContain(`--${option} `);
    },
    long,
  );

  it.concurrent(
    'refuses what it does not know',
    async () => {
      const { code, err } = await run('exchang');
      expect(code).toBe(2);
      expect(err).toContain("error: unknown command 'exchang'\n(Did you mean exchange?)");
      expect((await run()).code).toBe(2);
    },
    long,
  );

  it('knows all pairs and contracts by a word', async () => {
    const { symbolsOption } = await import('../../lib/apps/exchange/symbolsOption.ts');
    const { contractsOption } = await import('../../lib/apps/exchange/contractsOption.ts');
    const { historyOf } = await import('../../lib/apps/exchange/historyOf.ts');
    expect(symbolsOption('all')).toHaveLength(listings.length);
    expect(symbolsOption('3')).toEqual(listings.slice(0, 3).map(({ symbol }) => symbol));
    expect(contractsOption('all')).toHaveLength(contracts.length);
    expect(contractsOption('none')).toEqual([]);
    // a day of a thousand pairs would take minutes
    expect(historyOf(symbolsOption('all'))).toEqual({ historyMinutes: 14 });
    expect(historyOf(symbolsOption('8'))).toEqual({});
  });
});
