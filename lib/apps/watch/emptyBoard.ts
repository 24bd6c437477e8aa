import type { Board } from './Board.ts';

/** Nothing seen yet. */
export const emptyBoard = (symbols: readonly string[]): Board => ({
  panels: new Map(symbols.map((symbol) => [symbol, { closed: [], numbers: {}, gaps: 0 }])),
  signals: [],
  signalCount: 0,
  line: { type: 'idle', epoch: 0 },
  reconnects: 0,
  framesPerSecond: 0,
  fresh: 0,
  frames: 0,
  bookFrames: 0,
  verified: 0,
  bad: 0,
});
