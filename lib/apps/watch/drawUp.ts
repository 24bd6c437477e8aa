// Pure: the board after an event.
import type { Board, Panel } from './Board.ts';
import type { WatchEvent } from './WatchEvent.ts';

const [mostCandles, mostSignals] = [40, 6];

const panel = (board: Board, symbol: string, change: (old: Panel) => Partial<Panel>): Board => {
  const old = board.panels.get(symbol) ?? { closed: [], gaps: 0 };
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
    case 'warm':
      return board;
    case 'averages':
      return panel(board, event.symbol, () => ({ fast: event.fast, slow: event.slow }));
    case 'signal':
      return {
        ...board,
        signals: [...board.signals, { symbol: event.symbol, cross: event.cross }].slice(-mostSignals),
        signalCount: board.signalCount + 1,
      };
    case 'gap':
      return panel(board, event.symbol, ({ gaps }) => ({ gaps: gaps + 1 }));
    case 'line': {
      const again = event.status.type === 'open' && event.status.epoch > 1;
      return { ...board, line: event.status, reconnects: board.reconnects + (again ? 1 : 0) };
    }
    case 'frames':
      return {
        ...board,
        frames: board.frames + event.frames,
        bookFrames: board.bookFrames + event.books,
        framesPerSecond: Math.round((event.frames * 1_000) / Math.max(1, event.ms)),
      };
    case 'bad':
      return { ...board, bad: board.bad + 1 };
  }
}
