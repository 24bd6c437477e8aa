import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { type ExchangeOptions, exchange } from '../../lib/exchange/index.ts';
import { closeAfterEach, opened } from './support/opened.ts';
import { wsClient } from './support/wsClient.ts';

closeAfterEach();

describe('an exchange', () => {
  it.each<[ExchangeOptions, string]>([
    [{ seed: 1.5 }, 'seed can not be 1.5'],
    [{ speed: 0.5 }, 'speed can not be 0.5'],
    [{ speed: 1_001 }, 'speed can not be 1001'],
    [{ speed: Number.NaN }, 'speed can not be NaN'],
    [{ heartbeatMs: 0 }, 'heartbeatMs can not be 0'],
    [{ idleCloseMs: -1 }, 'idleCloseMs can not be -1'],
    [{ symbols: ['XBT/USD'] }, "'XBT/USD' is not a symbol"],
    [{ symbols: ['btc/usd'] }, "'btc/usd' is not a symbol"],
    [{ symbols: ['BTC/BTC'] }, 'trades an asset for itself'],
    [{ contracts: ['PF_NONE'] }, "'PF_NONE' is not a contract"],
    [{ contracts: ['PF_XBTUSD', 'PF_XBTUSD'] }, 'a contract is named twice'],
    [{ accounts: [{ name: 'a b' }] }, "'a b' can not name an account"],
    [{ accounts: [{ name: 'a' }, { name: 'a' }] }, 'an account is named twice'],
    [
      {
        accounts: [
          { name: 'a', key: 'k' },
          { name: 'b', key: 'k' },
        ],
      },
      'a key is there twice',
    ],
    [{ accounts: [{ name: 'a', key: 'k', futuresKey: 'k' }] }, 'a key is there twice'],
    [{ accounts: [{ name: 'a', secret: '?' }] }, 'the secret of a is not base64'],
    [{ accounts: [{ name: 'a', balances: { USD: 'much' } }] }, 'much USD can not be a balance'],
    [{ port: 70_000 }, 'port can not be 70000'],
    [{ historyMinutes: -1 }, 'historyMinutes can not be -1'],
    [{ replayFramesPerSecond: 0 }, 'replayFramesPerSecond can not be 0'],
    [{ symbols: [] }, 'there are no symbols'],
    [{ symbols: ['BTCUSD'] }, "'BTCUSD' is not a symbol"],
    [{ symbols: ['BTC/USD', 'BTC/USD'] }, 'a symbol is named twice'],
  ])('does not open with %j', async (options, sentence) => {
    const failed = exchange(options);
    await expect(failed).rejects.toThrow(InputError);
    await expect(failed).rejects.toThrow(sentence);
  });

  it('lists the pairs that it was asked for, also ones that nobody described', async () => {
    const { exchange: one } = await opened({ symbols: ['BTC/USD', 'FOO/BAR'], historyMinutes: 1 });
    expect(one.symbols).toEqual(['BTC/USD', 'FOO/BAR']);
    expect(one.books('FOO/BAR').asks.length).toBeGreaterThan(40);
    expect(() => one.books('NO/PE')).toThrow('NO/PE is not traded here');
    await expect(one.replayEnded()).rejects.toThrow('no recording plays');
  });

  it('runs by the clock of the machine where no other is given, and lets go of everything when closed', async () => {
    const one = await exchange({ symbols: ['BTC/USD'], historyMinutes: 0, heartbeatMs: 20 });
    const before = one.now();
    const client = await wsClient(one.wsUrl);
    client.say({ method: 'subscribe', params: { channel: 'book', symbol: ['BTC/USD'] } });
    await client.heard((text) => text.includes('"update","data":[{"symbol"'), 2);
    await client.heard((text) => text.includes('heartbeat'), 2);
    expect(one.now()).toBeGreaterThan(before);
    await one.close();
    await one.close();
    expect((await client.ended).code).toBe(1006);
    await expect(fetch(one.restUrl)).rejects.toThrow();
  });

  it('follows its own speed', async () => {
    const { exchange: one, clock } = await opened({ speed: 60, historyMinutes: 5 });
    const before = one.candles('BTC/USD', 1);
    clock.turn(10_000);
    const after = one.candles('BTC/USD', 1);
    expect(after.length - before.length).toBe(10);
    expect(after.at(-1)?.type).toBe('forming');
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  });
});
