// Pure: the whole screen of a terminal as text.
import { styleText } from 'node:util';
import type { Level } from '../../core/model/Level.ts';
import type { Board, Panel } from './Board.ts';

const bars = '▁▂▃▄▅▆▇█';
type Colour = 'green' | 'red' | 'gray' | 'bold' | 'cyan' | 'yellow';
type Paint = (colour: Colour, text: string) => string;

/** @param rows levels of the ladder, a side */
const ladder = (levels: readonly Level[], rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, row) => {
    const level = levels[row];
    return level === undefined ? ' '.repeat(28) : `${level.price.padStart(12)} ${level.qty.padStart(15)}`;
  });

const spark = (closes: readonly number[]): string => {
  const [low, high] = [Math.min(...closes), Math.max(...closes)];
  const step = (high - low) / (bars.length - 1) || 1;
  return closes.map((close) => bars[Math.round((close - low) / step)] ?? ' ').join('');
};

function panelText(symbol: string, panel: Panel, paint: Paint): readonly string[] {
  const { book, closed, forming, fast, slow, gaps } = panel;
  const [bid, ask] = [book?.bids[0], book?.asks[0]];
  if (book === undefined || bid === undefined || ask === undefined)
    return [paint('bold', symbol), '  waiting for its book', ''];
  const [low, high] = [Number(bid.price), Number(ask.price)];
  const bps = ((high - low) / ((high + low) / 2)) * 10_000;
  const price = forming?.close ?? closed.at(-1)?.close ?? bid.price;
  const averages =
    fast === undefined || slow === undefined
      ? 'EMA(12), EMA(26) warming up'
      : `EMA(12) ${fast.toFixed(4)}  EMA(26) ${slow.toFixed(4)}  ${fast >= slow ? paint('green', '▲') : paint('red', '▼')}`;
  const bids = ladder(book.bids, 5).map((text) => paint('green', text));
  const asks = ladder(book.asks, 5).map((text) => paint('red', text));
  return [
    `${paint('bold', symbol)}  ${price}   spread ${(high - low).toPrecision(3)} (${bps.toFixed(2)} bps)   depth ${book.bids.length} × ${book.asks.length}   gaps ${gaps}`,
    ...bids.map((text, row) => `  ${text}  │ ${asks[row] ?? ''}`),
    `  ${paint('cyan', spark([...closed.map(({ close }) => Number(close)), ...(forming ? [Number(forming.close)] : [])]))}`,
    `  ${averages}`,
    '',
  ];
}

/** @param coloured may escape codes be used? */
export function screenText(board: Board, title: string, coloured: boolean): string {
  const paint: Paint = (colour, text) => (coloured ? styleText(colour, text) : text);
  const { line, framesPerSecond, frames, verified, bad, reconnects, signals } = board;
  const stands = line.type === 'open' ? paint('green', 'open') : paint('yellow', line.type);
  return [
    paint('bold', title),
    `line ${stands}  epoch ${line.epoch}  reconnects ${reconnects}   ${framesPerSecond} frames/s  ${frames} in all   checksums verified ${verified}  bad ${bad}`,
    '',
    ...[...board.panels].flatMap(([symbol, panel]) => panelText(symbol, panel, paint)),
    paint('bold', 'signals: EMA(12) crossing EMA(26) on closed candles'),
    ...(signals.length === 0 ? ['  none yet'] : []),
    ...signals.map(
      ({ symbol, cross }) =>
        `  ${new Date(cross.cause.begin).toISOString().slice(11, 19)} ${symbol} ${cross.side === 'up' ? paint('green', 'up  ') : paint('red', 'down')} at ${cross.cause.close}`,
    ),
    '',
    paint('gray', 'Ctrl-C ends'),
  ].join('\n');
}
