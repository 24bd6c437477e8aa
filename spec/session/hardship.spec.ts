import { describe, expect, it } from '@jest/globals';
import { filter, mergeMap, type Subscription, take } from 'rxjs';
import { v2Codec } from '../../lib/protocol/v2/v2Codec.ts';
import { connector } from '../../lib/session/connector/connector.ts';
import type { Limits } from '../../lib/session/machine/Limits.ts';
import { decodeRequest } from '../support/decodeRequest.ts';
import { v2Says as says } from '../support/v2Says.ts';
import { type FakeLine, virtualWorld } from '../support/virtualWorld.ts';

const ticker = (symbol: string, trigger: 'trades' | 'bbo' = 'trades') =>
  ({ channel: 'ticker', symbol, trigger }) as const;
const acked = (id: number, symbol: string, trigger = 'trades') =>
  says.ack(id, { channel: 'ticker', event_trigger: trigger, snapshot: true, symbol });

const open = (
  endMs: number,
  onDial?: (line: FakeLine) => void,
  lingerMs = 500,
  limits: Partial<Limits> = {},
) => {
  const virtual = virtualWorld(endMs, onDial);
  const { world } = virtual;
  return { ...virtual, kraken: connector({ codec: v2Codec, url: 'wss://box/v2', world, lingerMs, limits }) };
};
const requests = (line: FakeLine | undefined) =>
  (line?.said ?? []).flatMap(([ms, text]) => {
    const { method, params } = decodeRequest(text);
    return method === 'ping' ? [] : [`${ms} ${method} ${params.symbol.join(' ')}`];
  });

describe('a topic that gives nothing', () => {
  it('costs the line once, and then is asked for ever more seldom, while another one goes on', () => {
    const { kraken, lines, line, at, run } = open(1_800_000, (dialed) => {
      dialed.open();
      // it never answers for DEAD/USD
      dialed.say(says.status, acked(lines.length, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot'));
    });
    const told: string[] = [];
    at(0, () => kraken.channel(ticker('BTC/USD')).subscribe(({ type }) => told.push(type)));
    at(0, () => kraken.channel(ticker('DEAD/USD')).subscribe());
    for (let ms = 50; ms < 1_800_000; ms += 1_000)
      at(ms, () => {
        // whatever was asked last is acked for BTC/USD alone
        const [, text = ''] = line().said.at(-1) ?? [];
        const { method, params, req_id } = decodeRequest(text);
        if (method === 'subscribe' && params.symbol.includes('BTC/USD'))
          line().say(acked(req_id, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot'));
        else line().say(says.ticker('BTC/USD', 101));
      });
    run();
    expect(lines).toHaveLength(2);
    expect(told.filter((type) => type === 'gap')).toHaveLength(1);
    const asked = lines
      .flatMap((each) => requests(each))
      .filter((text) => text.endsWith('subscribe DEAD/USD'));
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThan(30);
  });

  it('is no reason to give up a line that only lingers', () => {
    const { kraken, lines, at, run } = open(100_000, undefined, 90_000);
    at(0, () => kraken.channel(ticker('BTC/USD')).pipe(take(1)).subscribe());
    at(10, () => lines[0]?.say(acked(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    for (let ms = 1_000; ms < 90_000; ms += 1_000) at(ms, () => lines[0]?.say(says.beat));
    at(90_020, () => lines[0]?.say(says.left(2, { channel: 'ticker', symbol: 'BTC/USD' })));
    run();
    expect(lines).toHaveLength(1);
  });
});

describe('an unsubscribe that is lost', () => {
  it.each([
    ['by a rate limit that names it', (id: number) => says.refusal(id, 'Exceeded msg rate')],
    ['by a rate limit that names nothing', () => ({ Error: 'Exceeded msg rate' })],
    ['without an answer', () => says.beat],
  ])('%s is said again', (_, answer) => {
    const { kraken, lines, at, run } = open(9_000);
    const subscriptions: Subscription[] = [];
    at(0, () => kraken.channel(ticker('ETH/USD')).subscribe());
    at(0, () => subscriptions.push(kraken.channel(ticker('BTC/USD')).subscribe()));
    at(10, () => lines[0]?.say(acked(1, 'ETH/USD'), acked(1, 'BTC/USD')));
    at(20, () => lines[0]?.say(says.ticker('ETH/USD', 3, 'snapshot'), says.ticker('BTC/USD', 1, 'snapshot')));
    at(30, () => subscriptions[0]?.unsubscribe());
    at(540, () => lines[0]?.say(answer(2)));
    run();
    const leaves = requests(lines[0]).filter((text) => text.includes('unsubscribe BTC/USD'));
    expect(leaves.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a refusal', () => {
  it('is for the symbol that is a word of it, and not for one that is a part of that', () => {
    const { kraken, lines, at, run } = open(1_000);
    const errors: string[] = [];
    for (const symbol of ['BTC/USD', 'BTC/USDX'])
      at(0, () => kraken.channel(ticker(symbol)).subscribe({ error: () => errors.push(symbol) }));
    at(10, () => lines[0]?.say(says.refusal(1, 'Currency pair not supported BTC/USDX'), acked(1, 'BTC/USD')));
    run();
    expect(errors).toEqual(['BTC/USDX']);
  });

  it('that names nobody is found out by asking for each alone', () => {
    const { kraken, lines, at, run } = open(1_000);
    const errors: string[] = [];
    for (const symbol of ['BTC/USD', 'ODD/USD'])
      at(0, () => kraken.channel(ticker(symbol)).subscribe({ error: () => errors.push(symbol) }));
    at(10, () => lines[0]?.say(says.refusal(1, 'EGeneral:Invalid arguments')));
    at(100, () => lines[0]?.say(acked(2, 'BTC/USD'), says.refusal(3, 'EGeneral:Invalid arguments')));
    run();
    expect(requests(lines[0])).toEqual([
      '1 subscribe BTC/USD ODD/USD',
      '51 subscribe BTC/USD',
      '51 subscribe ODD/USD',
    ]);
    expect(errors).toEqual(['ODD/USD']);
  });

  it('that will pass is waited out', () => {
    const { kraken, lines, at, run } = open(3_000);
    const errors: unknown[] = [];
    at(0, () =>
      kraken.channel(ticker('BTC/USD')).subscribe({ error: (error: unknown) => errors.push(error) }),
    );
    at(10, () => lines[0]?.say(says.refusal(1, 'EService:Unavailable')));
    run();
    expect(errors).toEqual([]);
    expect(requests(lines[0])).toEqual(['1 subscribe BTC/USD', '1010 subscribe BTC/USD']);
  });
});

describe('dials', () => {
  it('are paced over times when nobody wants a line', () => {
    const { kraken, lines, at, run } = open(599_000);
    for (let ms = 0; ms < 599_000; ms += 2_000) {
      at(ms, () => kraken.channel(ticker('BTC/USD')).pipe(take(1)).subscribe());
      at(ms + 10, () => lines.at(-1)?.say(acked(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    }
    run();
    expect(lines.length).toBe(140);
  });
});

describe('an observer that reacts at once', () => {
  it('to a late snapshot with a topic of the same route gets an error, and the first one goes on', () => {
    const { kraken, lines, at, run } = open(2_000);
    const [seen, errors]: [string[], unknown[]] = [[], []];
    const react = (): void => {
      kraken.channel(ticker('BTC/USD', 'bbo')).subscribe({ error: (error: unknown) => errors.push(error) });
    };
    at(0, () => kraken.channel(ticker('BTC/USD')).pipe(take(1)).subscribe());
    at(10, () => lines[0]?.say(acked(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    at(50, () =>
      kraken.channel(ticker('BTC/USD')).subscribe(({ type }) => {
        seen.push(type);
        if (seen.length === 1) react();
      }),
    );
    at(900, () => lines[0]?.say(says.ticker('BTC/USD', 101)));
    run();
    expect(errors).toHaveLength(1);
    expect(seen).toEqual(['snapshot', 'update']);
    expect(requests(lines[0])).toEqual(['1 subscribe BTC/USD']);
  });

  it('to the end of the line with another topic leaves nothing wanted by nobody', () => {
    const { kraken, lines, at, run } = open(5_000);
    at(0, () => kraken.channel(ticker('BTC/USD')).subscribe({ error: () => undefined }));
    at(0, () =>
      kraken.status$
        .pipe(
          filter(({ type }) => type === 'ended'),
          take(1),
          mergeMap(() => kraken.channel(ticker('ETH/USD'))),
        )
        .subscribe({ error: () => undefined }),
    );
    at(10, () => lines[0]?.close(1008, 'policy'));
    at(2_000, () => kraken.channel(ticker('SOL/USD')).subscribe());
    run();
    expect(requests(lines.at(-1)).map((text) => text.replace(/^\d+ /, ''))).toEqual(['subscribe SOL/USD']);
  });
});

describe('a hole', () => {
  it('is one gap, from the last that was heard on, however often the line breaks in it', () => {
    const { kraken, lines, at, run } = open(5_000);
    const told: unknown[] = [];
    at(0, () => kraken.channel(ticker('BTC/USD')).subscribe((event) => told.push(event)));
    at(10, () => lines[0]?.say(acked(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    at(20, () => lines[0]?.close(1006));
    at(300, () => lines[1]?.say(acked(2, 'BTC/USD')));
    at(310, () => lines[1]?.close(1006));
    at(2_000, () => lines[2]?.say(acked(3, 'BTC/USD'), says.ticker('BTC/USD', 101, 'snapshot')));
    run();
    expect(told).toMatchObject([
      { type: 'snapshot', epoch: 1 },
      { type: 'gap', epoch: 3, why: 'closed 1006', downMs: 1_990 },
      { type: 'snapshot', epoch: 3 },
    ]);
  });

  it('is none where nothing was told before', () => {
    const { kraken, lines, at, run } = open(5_000);
    const told: unknown[] = [];
    at(0, () => kraken.channel(ticker('BTC/USD')).subscribe((event) => told.push(event)));
    at(10, () => lines[0]?.say(acked(1, 'BTC/USD')));
    at(20, () => lines[0]?.close(1006));
    at(300, () => lines[1]?.say(acked(2, 'BTC/USD'), says.ticker('BTC/USD', 101, 'snapshot')));
    run();
    expect(told).toMatchObject([{ type: 'snapshot', epoch: 2 }]);
  });
});
