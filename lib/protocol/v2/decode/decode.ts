// Pure: text in, frames out. What can not be read is told as `unknown` and harms nothing else.
import { exactJson } from '../../exactJson.ts';
import type { Frame } from '../../Frame.ts';
import { type Fields, fields } from '../../fields.ts';
import { readAnswer } from './readAnswer.ts';
import { readData } from './readData.ts';
import { scanFrame } from './scan/scanFrame.ts';

function frames(root: Fields): readonly Frame[] {
  if (root.has('method')) return [readAnswer(root)];
  if (root.has('channel')) return readData(root);
  const error = root.has('error') ? 'error' : 'Error';
  return [{ type: 'refused', id: undefined, key: undefined, said: root.text(error) }];
}

/**
 * What a text of the exchange says.
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-intro
 */
export function decode(text: string): readonly Frame[] {
  const hot = scanFrame(text);
  if (hot !== undefined) return hot;
  try {
    return frames(fields(exactJson(text), 'frame'));
  } catch (error) {
    return [{ type: 'unknown', text, why: error instanceof Error ? error.message : 'unreadable' }];
  }
}
