// Pure: the board after an event.
import type { Board, Panel } from './Board.ts';
import type { WatchEvent } from './WatchEvent.ts';

const [mostCandles, mostSignals] = [48, 3];

const panel = (board: Board, symbol: string, change: (old: Panel) => Partial<Panel>): Board => {
  const old = board.panels.get(symbol) ?? { closed: [], numbers: {}, gaps: 0 };
  return { ...board, panels: new Map(board.panels).set(symbol, { ...old, ...change(old) }) };
};

/** What the screen has to show once this has happened. */
export function drawUp(board: Board, event: WatchEvent): Board {
  switch (event.type) {
    case 'book':
      return { ...panel(board, event.symbol, () => ({ book: event.book })), verified: board.verified + 1 };
    case 'candle': {
      const { candle } = event;
      return panel(board, event.symbol, ({ closed }) =>
        candle.type === 'forming' ? { forming: candle } : { closed: [...closed, candle].slice(-mostCandles) },
      );
    }
    case 'history':
      return panel(board, event.symbol, () => ({ closed: event.candles.slice(-mostCandles) }));
    case 'numbers':
      return panel(board, event.symbol, () => ({ numbers: event.numbers }));
    case 'signal':
      return {
        ...board,
        signals: [...board.signals, event.signal].slice(-mostSignals),
        signalCount: board.signalCount + 1,
      };
    case 'gap': {
      // what was computed before does not hold any more
      const next = panel(board, event.symbol, ({ gaps }) => ({ numbers: {}, gaps: gaps + 1 }));
      return { ...next, bad: board.bad + (event.gap.why === 'checksum' ? 1 : 0) };
    }
    case 'line': {
      const again = event.status.type === 'open' && event.status.epoch > 1;
      return { ...board, line: event.status, reconnects: board.reconnects + (again ? 1 : 0) };
    }
    case 'frame':
      return {
        ...board,
        fresh: board.fresh + 1,
        frames: board.frames + 1,
        bookFrames: board.bookFrames + (event.book ? 1 : 0),
      };
    case 'tick':
      return {
        ...board,
        fresh: 0,
        framesPerSecond: Math.round((board.fresh * 1_000) / Math.max(1, event.ms)),
      };
  }
}
