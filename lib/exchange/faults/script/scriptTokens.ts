// Pure: the words of a script of faults.
import { InputError } from '../../../core/errors/InputError.ts';

/** @param where for errors, such as ` at character 3` */
export type ScriptToken =
  | { readonly type: '-' | '(' | ')' | '|' | '*'; readonly where: string }
  | { readonly type: 'time'; readonly ms: number; readonly where: string }
  | { readonly type: 'word'; readonly text: string; readonly where: string };

const space = /\s+/y;
const mark = /[-()|*]/y;
const word = /[A-Za-z0-9.]+(?:\[[^\]]*\])?/y;
const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** What the pattern takes at a place. */
function taken(pattern: RegExp, text: string, place: number): string | undefined {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0];
}

const blank = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);

const isMark = (letter: string): letter is '-' | '(' | ')' | '|' | '*' => '-()|*'.includes(letter);

/** The tokens of a script. @throws {InputError} something is no token; the message names its place */
export function scriptTokens(text: string): readonly ScriptToken[] {
  const tokens: ScriptToken[] = [];
  for (let place = 0; place < text.length; ) {
    const where = ` at character ${place + 1}`;
    const found = taken(space, text, place) ?? taken(mark, text, place) ?? taken(word, text, place);
    if (found === undefined) {
      const advice =
        text[place] === '['
          ? 'Brackets stand right behind the name of a fault and are closed: delay[250].'
          : 'Write - for a frame, names of faults, ( ) for what comes at once, | at the end.';
      throw new InputError(`a script can not have '${text[place] ?? ''}'${where}`, advice);
    }
    const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(found) ?? [];
    if (isMark(found)) tokens.push({ type: found, where });
    else if (amount !== undefined) {
      if (!blank(text[place - 1]) || !blank(text[place + found.length]))
        throw new InputError(
          `the time '${found.slice(0, 40)}' does not stand alone${where}`,
          `Write spaces around it: '-- ${found.slice(0, 40)} --'.`,
        );
      // 1.005 s is 1005 ms, and not a little less
      tokens.push({ type: 'time', ms: Math.round(Number(amount) * (unitMs[unit] ?? 0)), where });
    } else if (!blank(found[0])) tokens.push({ type: 'word', text: found, where });
    place += found.length;
  }
  return tokens;
}
