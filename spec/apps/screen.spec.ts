import { describe, expect, it } from '@jest/globals';
import { NEVER } from 'rxjs';
import type { Board } from '../../lib/apps/watch/Board.ts';
import { drawUp } from '../../lib/apps/watch/drawUp.ts';
import { emptyBoard } from '../../lib/apps/watch/emptyBoard.ts';
import { lineText } from '../../lib/apps/watch/lineText.ts';
import { screenDisplay } from '../../lib/apps/watch/screenDisplay.ts';
import { screenText } from '../../lib/apps/watch/screenText.ts';
import { summaryText } from '../../lib/apps/watch/summaryText.ts';
import type { WatchEvent } from '../../lib/apps/watch/WatchEvent.ts';
import type { Closed } from '../../lib/core/model/Closed.ts';
import type { Book } from '../../lib/market/Book.ts';

const symbol = 'BTC/USD';
const book: Book = {
  type: 'book',
  symbol,
  epoch: 1,
  depth: 10,
  bids: [
    { price: '98120.4', qty: '0.41220000' },
    { price: '98119.0', qty: '1.00000000' },
  ],
  asks: [{ price: '98121.9', qty: '2.10334800' }],
  checksum: 1,
};
const candle = (minute: number, close: `${number}`): Closed => ({
  type: 'closed',
  symbol,
  interval: 60_000,
  begin: Date.UTC(2026, 10, 3, 9, minute),
  open: '98000.0',
  high: '98200.0',
  low: '97900.0',
  close,
  vwap: '98050.0',
  volume: '1.50000000',
  trades: 3,
});
const signal: WatchEvent = {
  type: 'signal',
  signal: {
    symbol,
    candle: candle(16, '98123.4'),
    cross: { type: 'cross', side: 'up', fast: 98_050.25, slow: 98_049.5, cause: 1 },
  },
};
const gap = (why: string): WatchEvent => ({
  type: 'gap',
  symbol,
  gap: { type: 'gap', epoch: 2, why, downMs: 229.6 },
});
const events: readonly WatchEvent[] = [
  { type: 'line', status: { type: 'open', epoch: 1 } },
  { type: 'frame', book: true },
  { type: 'book', symbol, book },
  { type: 'history', symbol, candles: [candle(14, '98010.0'), candle(15, '98090.0')] },
  { type: 'candle', symbol, candle: { ...candle(16, '98100.0'), type: 'forming' } },
  { type: 'numbers', symbol, numbers: { 'EMA(12)': 98_050.254, 'EMA(26)': 98_049.5 } },
  { type: 'candle', symbol, candle: candle(16, '98123.4') },
  signal,
  { type: 'frame', book: false },
  { type: 'tick', ms: 500 },
];
const boardOf = (happened: readonly WatchEvent[]): Board => happened.reduce(drawUp, emptyBoard([symbol]));
const screen = (board: Board): readonly string[] =>
  screenText(board, { title: 'a title', coloured: false }).split('\n');

describe('the screen', () => {
  it('waits for its book', () => {
    expect(screen(emptyBoard([symbol]))).toContain('BTC/USD  waiting for its book   gaps 0');
  });

  it('shows price, spread, ladder, candles, what the strategy computes, signals and what was verified', () => {
    const lines = screen(boardOf(events));
    expect(lines[0]).toBe('a title');
    expect(lines[1]).toBe(
      'line open   epoch 1   reconnects 0   4 frames/s, 2 in all   checksums 1 verified, 0 bad',
    );
    expect(lines[6]).toBe('BTC/USD  98100.0 spread 1.5 (0.15 bps) book 2 × 1   gaps 0');
    expect(lines[7]).toBe('          0.41220000      98120.4 │ 98121.9              2.10334800');
    expect(lines[8]).toBe('          1.00000000      98119.0 │ ');
    expect(lines[11]).toMatch(/^ {2}▁.*█.* {2}4 candles$/);
    expect(lines[12]).toBe('  EMA(12) 98050.25 EMA(26) 98049.50');
    expect(lines.slice(3, 5)).toEqual([
      'signals: 1',
      '  ▲ BTC/USD 09:16:00 cross up at 98123.4, fast 98050.25 slow 98049.50',
    ]);
  });

  it('forgets at a gap what was computed before it, and counts reconnects and bad books', () => {
    const board = boardOf([
      ...events,
      gap('closed 1006'),
      gap('checksum'),
      { type: 'line', status: { type: 'waiting', epoch: 1, why: 'closed 1006', retryInMs: 10 } },
      { type: 'line', status: { type: 'open', epoch: 2 } },
    ]);
    expect(board.panels.get(symbol)).toMatchObject({ gaps: 2, numbers: {} });
    expect(board).toMatchObject({ bad: 1, reconnects: 1, line: { epoch: 2 } });
    expect(screen(board)).toContain('  warming up');
  });

  it('keeps no more than it shows', () => {
    const many = Array.from(
      { length: 500 },
      (_, at): WatchEvent => ({
        type: 'candle',
        symbol,
        candle: candle(at % 60, '98000.0'),
      }),
    );
    const board = boardOf([...many, ...Array.from({ length: 500 }, () => signal)]);
    expect(board.panels.get(symbol)?.closed).toHaveLength(48);
    expect(board.signals).toHaveLength(3);
    expect(board.signalCount).toBe(500);
  });

  it('sums up what was verified, bad and left out', () => {
    expect(summaryText(boardOf(events))).toBe(
      '2 frames, 1 book frames: 1 verified, 0 bad; 1 signals, 0 reconnects, epoch 1',
    );
    const frame: WatchEvent = { type: 'frame', book: true };
    expect(summaryText(boardOf([...events, frame, frame, gap('checksum')]))).toContain(
      '3 book frames: 1 verified, 1 bad, 1 left out while a book was asked for again;',
    );
  });
});

describe('a line', () => {
  it('is printed for each event that does not come with every frame', () => {
    const board = boardOf(events);
    const lines = [...events, gap('closed 1006')].map((event) => lineText(event, board));
    expect(lines).toEqual([
      'line    open, epoch 1',
      undefined,
      undefined,
      'warm    BTC/USD 2 candles of history',
      undefined,
      'numbers BTC/USD EMA(12) 98050.25 EMA(26) 98049.50',
      'candle  BTC/USD 09:16:00 open 98000.0 high 98200.0 low 97900.0 close 98123.4 volume 1.50000000',
      'signal  BTC/USD 09:16:00 cross up at 98123.4, fast 98050.25 slow 98049.50',
      undefined,
      'pulse   4 frames/s, 1 verified, 0 bad, 0 reconnects, epoch 1, BTC/USD 98100.0 spread 1.5 (0.15 bps) book 2 × 1',
      'gap     BTC/USD 230 ms, closed 1006',
    ]);
  });

  it.each([
    [
      { type: 'waiting', epoch: 3, why: 'closed 1012 restart', retryInMs: 99.7 },
      'line    waiting, epoch 3: closed 1012 restart, again in 100 ms',
    ],
    [{ type: 'ended', epoch: 3, why: 'closed 1008' }, 'line    ended, epoch 3: closed 1008'],
  ] as const)('tells why the line is %o', (status, text) => {
    expect(lineText({ type: 'line', status }, emptyBoard([]))).toBe(text);
  });
});

describe('the terminal', () => {
  const enter = '\u001b[?1049h\u001b[?25l\u001b[?7l';
  const leave = '\u001b[?7h\u001b[?25h\u001b[?1049l';
  const opened = (rows = 40) => {
    const written: string[] = [];
    const clock = { ms: 1_000, now: () => clock.ms };
    const output = {
      write: (text: string) => written.push(text),
      isTTY: true,
      rows: () => rows,
      coloured: false,
      broken$: NEVER,
    };
    return { written, clock, display: screenDisplay(output, 'a title', clock) };
  };
  const tick: WatchEvent = { type: 'tick', ms: 1 };

  it('is drawn as a whole, not more often than ten times a second, and never higher than it is', () => {
    const { written, clock, display } = opened(4);
    const board = boardOf(events);
    display.show(tick, board);
    display.show(tick, board);
    clock.ms += 100;
    display.show(tick, board);
    expect(written).toHaveLength(3);
    expect(written[0]).toBe(enter);
    const lines = written[1]?.split('\u001b[K\n') ?? [];
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('\u001b[Ha title');
    expect(lines[3]).toBe('\u001b[J');
    expect(written[2]).toBe(written[1]);
  });

  it('is given back once, with the last words on the first screen', () => {
    const { written, display } = opened();
    display.leave();
    display.end(boardOf(events));
    display.leave();
    expect(written).toEqual([
      enter,
      leave,
      'signal  BTC/USD 09:16:00 cross up at 98123.4, fast 98050.25 slow 98049.50\n2 frames, 1 book frames: 1 verified, 0 bad; 1 signals, 0 reconnects, epoch 1\n',
    ]);
  });
});
