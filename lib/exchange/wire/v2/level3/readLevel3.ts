// Pure: what is asked of the host of single orders.
import { isRecord } from '../../isRecord.ts';
import { elsewhere } from '../elsewhere.ts';
import { unsupported } from '../unsupported.ts';
import type { Level3Topic } from './Level3Topic.ts';
import { level3Depths } from './level3Depths.ts';

/** What was asked, before anybody looked at the token and at the pairs. */
export type Level3Asked =
  | {
      readonly type: 'level3';
      readonly token: string;
      readonly symbols: readonly string[];
      readonly depth: Level3Topic['depth'];
      /** Points of a second. */
      readonly cost: number;
      readonly snapshot: boolean;
    }
  | {
      readonly type: 'refused';
      /** The exchange's words. */
      readonly error: string;
    };

const refused = (error: string): Level3Asked => ({ type: 'refused', error });

const known: readonly string[] = ['channel', 'symbol', 'depth', 'snapshot', 'token'];

/** @param params of a subscribe or unsubscribe */
export function readLevel3(method: string, params: unknown): Level3Asked {
  if (!isRecord(params)) return refused('Malformed request');
  const { channel, symbol, depth: wanted = 10, snapshot = true, token } = params;
  if (channel === 'status') return refused('Symbol(s) not found');
  const other = elsewhere.channel('level3', channel);
  if (other !== undefined) return refused(other);
  if (channel !== 'level3') return refused('Subscription name invalid');
  const odd = Object.keys(params).find((name) => !known.includes(name));
  if (odd !== undefined) return refused(unsupported(odd, method));
  if (typeof snapshot !== 'boolean') return refused('Malformed request');
  const symbols = (Array.isArray(symbol) ? symbol : []).filter((one) => typeof one === 'string');
  if (!Array.isArray(symbol) || symbols.length === 0 || symbols.length < symbol.length)
    return refused('Symbol(s) not found');
  const found = level3Depths.get(wanted);
  if (found === undefined) return refused('Subscription depth not supported');
  if (token === undefined) return refused('Token(s) not found');
  if (typeof token !== 'string') return refused('Token field must be a string');
  return { type: 'level3', token, symbols, snapshot, ...found };
}
