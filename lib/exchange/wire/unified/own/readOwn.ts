// What is asked of the channels of an account, checked as far as one request alone can be.
import { isRecord } from '../../isRecord.ts';
import { unsupported } from '../../v2/unsupported.ts';
import { assetClassError } from '../assetClassError.ts';
import { notValid } from '../notValid.ts';
import { wrongPath } from '../wrongPath.ts';
import { type OwnRule, ownChannels } from './ownChannels.ts';

/** What was asked, before anybody looked at the token. */
export type OwnAsked =
  | {
      readonly type: 'channel';
      readonly channel: string;
      readonly rule: OwnRule;
      readonly token: string;
      /** Defaults included. */
      readonly flags: Readonly<Record<string, boolean>>;
    }
  | {
      readonly type: 'refused';
      /** The exchange's words. */
      readonly error: string;
    };

const refused = (error: string): OwnAsked => ({ type: 'refused', error });

/** @param params of a subscribe or unsubscribe */
export function readOwn(method: string, params: unknown): OwnAsked {
  if (!isRecord(params)) return refused('Malformed request');
  const { channel, asset_class: assetClass, token } = params;
  if (channel === 'status') return refused('Symbol(s) not found');
  const other = wrongPath.channel('private', channel);
  if (other !== undefined) return refused(other);
  const rule = ownChannels.get(channel);
  if (rule === undefined || typeof channel !== 'string') return refused('Subscription name invalid');
  const place = `${channel} channel`;
  const unclassed = assetClassError(rule.assetClass, assetClass, place);
  if (unclassed !== undefined) return refused(unclassed);
  const banned = rule.notValid.find((name) => params[name] !== undefined);
  if (banned !== undefined) return refused(notValid(banned, place));
  const { aliases = {}, either } = rule;
  const names = [...Object.keys(rule.flags), ...Object.keys(aliases)];
  const odd = Object.keys(params).find(
    (name) => !['channel', 'asset_class', 'token', ...names].includes(name),
  );
  if (odd !== undefined) return refused(unsupported(odd, method));
  const flags = { ...rule.flags };
  // old names first: the new ones win
  for (const name of names.toReversed()) {
    const value = params[name];
    if (value === undefined) continue;
    if (typeof value !== 'boolean') return refused('Malformed request');
    flags[aliases[name] ?? name] = value;
  }
  // [W] the words
  if (either !== undefined && params[either[0]] === true && params[either[1]] !== undefined)
    return refused(`'params.${either[1]}' cannot be combined with 'params.${either[0]}'`);
  if (token === undefined) return refused('Token(s) not found');
  if (typeof token !== 'string') return refused('Token field must be a string');
  return { type: 'channel', channel, rule, token, flags };
}
