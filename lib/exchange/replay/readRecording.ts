import { readFile } from 'node:fs/promises';
import { InputError } from '../../core/errors/InputError.ts';
import { bookDepths } from '../../core/model/bookDepths.ts';
import { isRecord } from '../wire/isRecord.ts';
import type { Entry } from './Entry.ts';
import type { RecordedTopic, Recording } from './Recording.ts';
import { readEntries } from './readEntries.ts';
import { type RecordedFrame, recordedFrame } from './recordedFrame.ts';
import { recordedListing } from './recordedListing.ts';

type Data = Extract<RecordedFrame, { readonly type: 'data' }>;

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code: why }: Readonly<Record<string, unknown>> = isRecord(error) ? error : {};
    throw new InputError(
      `the recording ${path} can not be read (${typeof why === 'string' ? why : 'nobody knows why'})`,
      'Give the path of a file of JSON lines that may be read.',
    );
  }
}

/** Lines at which each connection says its last. */
const lastLines = (
  entries: readonly (readonly [line: number, entry: Entry])[],
): ReadonlyMap<number | undefined, number> =>
  new Map(entries.map(([line, { connection }]) => [connection, line]));

/** A recording starts in the middle of things: what came before the first snapshot can not be understood. */
function topicOf(frames: readonly (Data & { readonly text: string })[]): RecordedTopic | undefined {
  const begin = Math.max(
    0,
    frames.findIndex(({ snapshot }) => snapshot),
  );
  const [first] = frames.slice(begin);
  if (first === undefined) return undefined;
  const { channel, symbol, size } = first;
  return {
    channel,
    symbol,
    // a book shows at most as many levels as it was asked for
    size: channel === 'book' ? bookDepths.find((depth) => depth >= (size ?? 0)) : size,
    frames: frames.slice(begin).map(({ text }) => text),
  };
}

/**
 * Reads a recording and checks it before anything is played. Of several connections that are told the same, the first one
 * counts until it says its last; then another one may go on with a snapshot. What another door than `v2` told is passed over.
 * @param path a file of JSON lines `{t?, dir, text, door?, connection?}`
 * @throws {InputError} it can not be read, a line is odd (its number is told), it speaks V1, or there is nothing to play
 */
export async function readRecording(path: string): Promise<Recording> {
  const topics = new Map<string, (Data & { readonly text: string })[]>();
  const owners = new Map<string, number | undefined>();
  const entries = readEntries(await contentOf(path)).filter(([, { door = 'v2' }]) => door === 'v2');
  const ends = lastLines(entries);
  for (const [line, { dir, text, connection }] of entries) {
    const frame = recordedFrame(text);
    if (frame.type === 'v1')
      throw new InputError(
        `line ${line} of the recording speaks WebSocket V1`,
        'Give a recording of WebSocket V2: its data frames have channel, type and data.',
      );
    if (frame.type !== 'data' || dir === 'out') continue;
    const key = `${frame.channel} ${frame.symbol} ${frame.channel === 'ohlc' ? (frame.size ?? '') : ''}`;
    const frames = topics.get(key);
    const owner = frames === undefined ? connection : owners.get(key);
    if (owner !== connection && (!frame.snapshot || (ends.get(owner) ?? 0) > line)) continue;
    owners.set(key, connection);
    if (frames === undefined) topics.set(key, [{ ...frame, text }]);
    else frames.push({ ...frame, text });
  }
  if (topics.size === 0)
    throw new InputError(
      'the recording has no data frame of the exchange',
      "Record a subscribed line: entries with dir 'in' and a text that has channel, type and data.",
    );
  const recorded = [...topics.values()].flatMap((frames) => topicOf(frames) ?? []);
  const symbols = [...new Set(recorded.map(({ symbol }) => symbol))].filter((symbol) => symbol !== '');
  return {
    topics: recorded,
    listings: symbols.map((symbol) =>
      recordedListing(
        symbol,
        recorded.filter((topic) => topic.symbol === symbol).flatMap(({ frames }) => frames),
      ),
    ),
  };
}
