import { meets } from '../../../access/meets.ts';
import type { Inside } from '../../../Inside.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { Asked } from '../Envelope.ts';
import { exactJson } from '../exactJson.ts';
import { checkFields } from './checkFields.ts';
import { fieldRules } from './fieldRules.ts';
import type { Method, MethodAnswer } from './Method.ts';
import { read } from './read.ts';
import { refused } from './refused.ts';

/** What is asked, and of whom. */
interface Trade {
  readonly inside: Inside;
  readonly markets: ReadonlyMap<string, SymbolMarket>;
  readonly method: Method;
  readonly asked: Asked;
  /** Does a private subscription of the line live that was made with this token? */
  readonly holds: (token: string) => boolean;
}

/** Carries a trading request out. @returns its answers, mostly one */
export function trade({ inside, markets, method, asked, holds }: Trade): readonly MethodAnswer[] {
  const root = exactJson(asked.text);
  const params = read.isFields(root) ? read.record(root, 'params') : undefined;
  if (params === undefined) return [refused('Malformed request')];
  const rules = new Map([['token', fieldRules.token], ...method.fields]);
  const words = checkFields(rules, ['token', ...method.required], params, asked.method);
  if (words !== undefined) return [refused(words)];
  const token = read.text(params, 'token') ?? '';
  const holder = inside.tokens.check(token, { held: holds(token) });
  if (holder === undefined || !inside.house.accounts.has(holder.account))
    return [refused('EAPI:Invalid token')];
  if (!meets(holder.permissions, method.needs)) return [refused('EGeneral:Permission denied')];
  return method.act({ house: inside.house, markets, account: holder.account, fields: params });
}
