// Pure: one line an event, for pipes and logs. Books and frames come too often to be lines.
import type { LineStatus } from '../../session/LineStatus.ts';
import type { Board } from './Board.ts';
import { bookText } from './bookText.ts';
import { clockText } from './clockText.ts';
import { numbersText } from './numbersText.ts';
import { signalText } from './signalText.ts';
import type { WatchEvent } from './WatchEvent.ts';

function standing(status: LineStatus): string {
  switch (status.type) {
    case 'waiting':
      return `waiting, epoch ${status.epoch}: ${status.why}, again in ${Math.round(status.retryInMs)} ms`;
    case 'ended':
      return `ended, epoch ${status.epoch}: ${status.why}`;
    case 'idle':
    case 'dialing':
    case 'open':
      return `${status.type}, epoch ${status.epoch}`;
  }
}

/** How fast it goes, how much is trusted, and what each book says. */
function pulse({ framesPerSecond, verified, bad, reconnects, line, panels }: Board): string {
  const books = [...panels].map(([symbol, panel]) => `${symbol} ${bookText(panel)}`);
  return [
    `${framesPerSecond} frames/s`,
    `${verified} verified`,
    `${bad} bad`,
    `${reconnects} reconnects`,
    `epoch ${line.epoch}`,
    ...books,
  ].join(', ');
}

/** What to print for an event; undefined: nothing. @param board as it is after the event */
export function lineText(event: WatchEvent, board: Board): string | undefined {
  switch (event.type) {
    case 'line':
      return `line    ${standing(event.status)}`;
    case 'history':
      return `warm    ${event.symbol} ${event.candles.length} candles of history`;
    case 'candle': {
      const { candle, symbol } = event;
      if (candle.type === 'forming') return undefined;
      const { begin, open, high, low, close, volume } = candle;
      return `candle  ${symbol} ${clockText(begin)} open ${open} high ${high} low ${low} close ${close} volume ${volume}`;
    }
    case 'signal':
      return `signal  ${signalText(event.signal)}`;
    case 'gap':
      return `gap     ${event.symbol} ${Math.round(event.gap.downMs)} ms, ${event.gap.why}`;
    case 'numbers':
      return `numbers ${event.symbol} ${numbersText(event.numbers, board.panels.get(event.symbol))}`;
    case 'tick':
      return `pulse   ${pulse(board)}`;
    case 'book':
    case 'frame':
      return undefined;
  }
}
