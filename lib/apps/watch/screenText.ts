// Pure: the whole screen of a terminal as text.
import { styleText } from 'node:util';
import type { Level } from '../../core/model/Level.ts';
import type { Board, Panel } from './Board.ts';
import { bookText } from './bookText.ts';
import { numbersText } from './numbersText.ts';
import { signalText } from './signalText.ts';

/** How a screen looks. */
export interface ScreenLook {
  readonly title: string;
  /** May escape codes of colours be used? */
  readonly coloured: boolean;
}

type Colour = 'green' | 'red' | 'gray' | 'bold' | 'cyan' | 'yellow';
type Paint = (colour: Colour, text: string) => string;

const bars = '▁▂▃▄▅▆▇█';
const ladderRows = 4;

const spark = (closes: readonly number[]): string => {
  const [low, high] = [Math.min(...closes), Math.max(...closes)];
  const step = (high - low) / (bars.length - 1) || 1;
  return closes.map((close) => bars[Math.round((close - low) / step)] ?? ' ').join('');
};

const bidText = ({ price, qty }: Level): string => `${qty.padStart(18)} ${price.padStart(12)}`;
const askText = ({ price, qty }: Level): string => `${price.padEnd(12)} ${qty.padStart(18)}`;

const ladder = (bids: readonly Level[], asks: readonly Level[], paint: Paint): readonly string[] =>
  Array.from({ length: ladderRows }, (_, row) => {
    const [bid, ask] = [bids[row], asks[row]];
    const left = bid === undefined ? ' '.repeat(31) : paint('green', bidText(bid));
    return `  ${left} │ ${ask === undefined ? '' : paint('red', askText(ask))}`;
  });

function panelText(symbol: string, panel: Panel, paint: Paint): readonly string[] {
  const { book, closed, forming, numbers, gaps } = panel;
  const heading = `${paint('bold', symbol)}  ${bookText(panel)}   gaps ${gaps}`;
  if (book === undefined) return [heading, ''];
  const candles = [...closed, ...(forming === undefined ? [] : [forming])];
  return [
    heading,
    ...ladder(book.bids, book.asks, paint),
    `  ${paint('cyan', spark(candles.map(({ close }) => Number(close))))}  ${candles.length} candles`,
    `  ${numbersText(numbers, panel) || paint('gray', 'warming up')}`,
    '',
  ];
}

/** The whole screen. */
export function screenText(board: Board, { title, coloured }: ScreenLook): string {
  const paint: Paint = (colour, text) =>
    coloured ? styleText(colour, text, { validateStream: false }) : text;
  const { line, framesPerSecond, frames, verified, bad, reconnects, signals, signalCount } = board;
  const stands = line.type === 'open' ? paint('green', 'open') : paint('yellow', line.type);
  const trust =
    bad === 0 ? paint('green', `${verified} verified, 0 bad`) : `${verified} verified, ${bad} bad`;
  return [
    paint('bold', title),
    `line ${stands}   epoch ${line.epoch}   reconnects ${reconnects}   ${framesPerSecond} frames/s, ${frames} in all   checksums ${trust}`,
    '',
    paint('bold', `signals: ${signalCount}`),
    ...(signals.length === 0 ? [paint('gray', '  none yet')] : []),
    // newest first, and above what may be cut off
    ...signals
      .toReversed()
      .map(
        (signal) =>
          `  ${paint(signal.cross.side === 'up' ? 'green' : 'red', signal.cross.side === 'up' ? '▲' : '▼')} ${signalText(signal)}`,
      ),
    '',
    ...[...board.panels].flatMap(([symbol, panel]) => panelText(symbol, panel, paint)),
    paint('gray', 'Ctrl-C ends'),
  ].join('\n');
}
