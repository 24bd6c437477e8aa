import { meets } from '../../../access/meets.ts';
import type { Inside } from '../../../Inside.ts';
import type { Names } from '../Names.ts';
import type { Command, TradingAnswer } from './Command.ts';
import { refused } from './refused.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is asked, and of whom. */
interface Trade {
  readonly inside: Inside;
  readonly names: Names;
  readonly event: string;
  readonly command: Command;
  readonly fields: Fields;
  /** Does a private subscription of the line live that was made with this token? */
  readonly holds: (token: string) => boolean;
}

/** What of the fields can not be, in the exchange's words. */
function wrong({ fields: rules, required }: Command, fields: Fields, event: string): string | undefined {
  const odd = Object.keys(fields).find((name) => !rules.has(name));
  if (odd !== undefined) return `Unsupported field: '${odd}' for the given msg type: ${event}`;
  const bad = [...rules].find(([name, rule]) =>
    fields[name] === undefined ? required.includes(name) : !rule(fields[name]),
  );
  return bad === undefined ? undefined : `EGeneral:Invalid arguments:${bad[0]}`;
}

/** Carries a trading request out. @returns its answers, mostly one */
export function trade({
  inside,
  names,
  event,
  command,
  fields: all,
  holds,
}: Trade): readonly TradingAnswer[] {
  const { token, ...fields } = all;
  if (token === undefined) return [refused('Token(s) not found')];
  const holder = typeof token === 'string' ? inside.tokens.check(token, { held: holds(token) }) : undefined;
  if (holder === undefined) return [refused('ESession:Invalid session')];
  if (!meets(holder.permissions, command.needs)) return [refused('EGeneral:Permission denied')];
  const error = wrong(command, fields, event);
  if (error !== undefined) return [refused(error)];
  return command.act({ house: inside.house, names, account: holder.account, fields });
}
