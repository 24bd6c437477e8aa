// Pure: one line an event, for pipes and logs. Books and frames come too often to be lines.
import type { LineStatus } from '../../session/LineStatus.ts';
import type { WatchEvent } from './WatchEvent.ts';

const time = (ms: number): string => new Date(ms).toISOString().slice(11, 19);

function standing(status: LineStatus): string {
  switch (status.type) {
    case 'waiting':
      return `waiting epoch ${status.epoch} ${status.why}, again in ${Math.round(status.retryInMs)} ms`;
    case 'ended':
      return `ended epoch ${status.epoch} ${status.why}`;
    case 'idle':
    case 'dialing':
    case 'open':
      return `${status.type} epoch ${status.epoch}`;
  }
}

/** What to print for an event; undefined: nothing. */
export function lineText(event: WatchEvent): string | undefined {
  switch (event.type) {
    case 'line':
      return `line    ${standing(event.status)}`;
    case 'warm':
      return `warm    ${event.symbol} ${event.candles} candles of history`;
    case 'candle': {
      const { candle, symbol } = event;
      if (candle.type === 'forming') return undefined;
      const { begin, open, high, low, close, volume } = candle;
      return `candle  ${symbol} ${time(begin)} open ${open} high ${high} low ${low} close ${close} volume ${volume}`;
    }
    case 'signal': {
      const { symbol, cross } = event;
      const { side, fast, slow, cause } = cross;
      return `signal  ${symbol} ${time(cause.begin)} EMA(12) crosses EMA(26) ${side} at ${cause.close} (${fast.toFixed(4)} against ${slow.toFixed(4)})`;
    }
    case 'gap':
      return `gap     ${event.symbol} ${event.gap.downMs} ms, ${event.gap.why}`;
    case 'bad':
      return `bad     ${event.symbol} checksum differs, asked for again`;
    case 'averages':
    case 'book':
    case 'frames':
      return undefined;
  }
}
