// Pure: what is asked of the public path, checked as far as one request alone can be.
import { isRecord } from '../isRecord.ts';
import { unsupported } from '../v2/unsupported.ts';
import { assetClassError } from './assetClassError.ts';
import { type PublicChannel, publicChannels } from './publicChannels.ts';
import type { UnifiedTopic } from './UnifiedTopic.ts';
import { wrongPath } from './wrongPath.ts';

/** What was asked, before anybody looked at the token and at the contracts. */
export type PublicAsked =
  | {
      readonly type: 'topics';
      /** One for each symbol that was named. */
      readonly topics: readonly UnifiedTopic[];
      readonly snapshot: boolean;
      /** Only where the channel needs one. */
      readonly token: string | undefined;
    }
  | {
      readonly type: 'refused';
      /** The exchange's words. */
      readonly error: string;
    };

const refused = (error: string): PublicAsked => ({ type: 'refused', error });

function symbolsOf({ hasSymbol }: PublicChannel, symbol: unknown): readonly string[] {
  if (!hasSymbol) return [''];
  if (!Array.isArray(symbol)) return [];
  const names = symbol.filter((one): one is string => typeof one === 'string');
  return names.length === symbol.length ? names : [];
}

/** @param params of a subscribe or unsubscribe */
export function readPublic(method: string, params: unknown): PublicAsked {
  if (!isRecord(params)) return refused('Malformed request');
  const { channel, asset_class: assetClass, symbol, token } = params;
  if (channel === 'status') return refused('Symbol(s) not found');
  const other = wrongPath.channel('public', channel);
  if (other !== undefined) return refused(other);
  const rule = publicChannels.get(channel);
  if (rule === undefined) return refused('Subscription name invalid');
  const unclassed = assetClassError('required', assetClass, `${String(channel)} channel`);
  if (unclassed !== undefined) return refused(unclassed);
  const known = ['channel', 'asset_class', 'snapshot', ...rule.fields];
  const odd = Object.keys(params).find((name) => !known.includes(name));
  if (odd !== undefined) return refused(unsupported(odd, method));
  const { snapshot = rule.snapshot } = params;
  if (typeof snapshot !== 'boolean') return refused('Malformed request');
  const symbols = symbolsOf(rule, symbol);
  if (symbols.length === 0) return refused('Symbol(s) not found');
  const topic = rule.read(params);
  if (typeof topic === 'string') return refused(topic);
  if (rule.needsToken && token === undefined) return refused('Token(s) not found');
  if (token !== undefined && typeof token !== 'string') return refused('Token field must be a string');
  return { type: 'topics', topics: symbols.map(topic), snapshot, token };
}
