// Pure: the hot frames, read without a parser of any JSON. What has another shape is left to that.
import type { Frame } from '../../../Frame.ts';
import { Scanner } from './Scanner.ts';
import { scanBookChange } from './scanBookChange.ts';
import { scanTicker } from './scanTicker.ts';
import { scanTrade } from './scanTrade.ts';

type Data = Extract<Frame, { readonly type: 'data' }>;

/** Each entry is a message of its own. */
const single =
  (channel: string, read: (scanner: Scanner) => { readonly symbol: string }) =>
  (scanner: Scanner, kind: Data['kind']): readonly Data[] =>
    scanner.list(read).map((message) => ({
      type: 'data',
      route: { channel, key: message.symbol },
      kind,
      message,
    }));

/** The trades of one symbol are one message; of several, it is odd. */
function trades(scanner: Scanner, kind: Data['kind']): readonly Data[] {
  const message = scanner.list(scanTrade);
  const [first] = message;
  if (first === undefined) return [];
  if (message.some(({ symbol }) => symbol !== first.symbol)) scanner.odd = true;
  return [{ type: 'data', route: { channel: 'trade', key: first.symbol }, kind, message }];
}

const books = single('book', scanBookChange);
const tickers = single('ticker', scanTicker);

/** The reader of a channel, if it is a hot one. */
function readerOf(scanner: Scanner): typeof trades | undefined {
  if (scanner.skips('{"channel":"book","type":')) return books;
  if (scanner.skips('{"channel":"ticker","type":')) return tickers;
  return scanner.skips('{"channel":"trade","type":') ? trades : undefined;
}

/** The frames of a hot text; undefined where it is none, or not in the shape that hot texts have. */
export function scanFrame(text: string): readonly Frame[] | undefined {
  const scanner = new Scanner(text);
  const read = readerOf(scanner);
  if (read === undefined) return undefined;
  const kind = scanner.skips('"update","data":') ? 'update' : 'snapshot';
  if (kind === 'snapshot') scanner.expect('"snapshot","data":');
  const frames = read(scanner, kind);
  scanner.expect('}');
  return scanner.done() ? frames : undefined;
}
