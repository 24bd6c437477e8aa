import { MalformedError } from '../../../core/errors/MalformedError.ts';
import type { Frame } from '../../Frame.ts';
import type { Fields } from '../../fields.ts';
import { readBar } from './readBar.ts';
import { readBookChange } from './readBookChange.ts';
import { readInstruments } from './readInstruments.ts';
import { readStatus } from './readStatus.ts';
import { readTicker } from './readTicker.ts';
import { readTrade } from './readTrade.ts';

type Kind = 'snapshot' | 'update';
type Read = (root: Fields, channel: string, kind: Kind) => readonly Frame[];

/** Each entry is a message of its own. */
const single =
  (read: (entry: Fields) => { readonly symbol: string }): Read =>
  (root, channel, kind) =>
    root
      .list('data', read)
      .map((message) => ({ type: 'data', route: { channel, key: message.symbol }, kind, message }));

/** The entries of one symbol are one message, in wire order. */
const several =
  (read: (entry: Fields) => { readonly symbol: string }): Read =>
  (root, channel, kind) => {
    const entries = root.list('data', read);
    const symbols = new Set(entries.map((entry) => entry.symbol));
    return [...symbols].map((key) => ({
      type: 'data',
      route: { channel, key },
      kind,
      message: entries.filter((entry) => entry.symbol === key),
    }));
  };

const readers: Readonly<Record<string, Read>> = {
  ticker: single(readTicker),
  book: single(readBookChange),
  trade: several(readTrade),
  ohlc: several(readBar),
  instrument: (root, channel, kind) => [
    { type: 'data', route: { channel, key: '' }, kind, message: readInstruments(root.inner('data')) },
  ],
};

/** A frame of a channel. @throws {MalformedError} */
export function readData(root: Fields): readonly Frame[] {
  const channel = root.text('channel');
  if (channel === 'heartbeat') return [{ type: 'beat' }];
  if (channel === 'status')
    return root.list('data', readStatus).map((status) => ({ type: 'status', status }));
  const read = Object.hasOwn(readers, channel) ? readers[channel] : undefined;
  if (read === undefined) throw new MalformedError('frame.channel', 'a known channel');
  return read(root, channel, root.oneOf('type', ['snapshot', 'update']));
}
