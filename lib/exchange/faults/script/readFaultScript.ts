// Pure: a script of faults in marbles.
import { InputError } from '../../../core/errors/InputError.ts';
import { checkFault } from './checkFault.ts';
import type { Fault } from './Fault.ts';
import { faultNames } from './faultNames.ts';
import { readFault } from './readFault.ts';
import { scriptTokens } from './scriptTokens.ts';

/** How a script is read. */
export interface ScriptOptions {
  /** How long a frame is, whole milliseconds, 1 to 3600000. Default 100. */
  readonly frameMs?: number;
  /** Faults by names of one's own: `{ a: 'drop', b: 'delay[250]', c: { type: 'skew', ms: -3000 } }`. */
  readonly names?: Readonly<Record<string, string | Fault>>;
}

/** Which faults come when. */
export interface FaultScript {
  /** In the order of their times; `atMs` counts from the start of the script. */
  readonly steps: readonly { readonly atMs: number; readonly fault: Fault }[];
  /** When the text is over, milliseconds from its start. */
  readonly endMs: number;
  /** At its end all is put right (`|`), or the script begins again (`*`), or all is left as it is. */
  readonly atEnd: 'well' | 'again' | 'stay';
}

/** Characters of a script; milliseconds that a timer can wait. */
const [mostText, mostMs] = [100_000, 2_147_483_647];

function readNames(names: Readonly<Record<string, string | Fault>>): ReadonlyMap<string, Fault> {
  return new Map(
    Object.entries(names).map(([name, fault]) => {
      const where = ` in the names, as '${name.slice(0, 40)}'`;
      if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name) || faultNames.some((known) => known === name))
        throw new InputError(
          `a fault can not be named${where}`,
          'Give a letter, or a word that is not a fault.',
        );
      return [name, typeof fault === 'string' ? readFault(fault, where) : checkFault(fault, where)];
    }),
  );
}

/**
 * Reads a script of faults, in the marbles of RxJS' `TestScheduler.run` but with words:
 * `--drop-- 2s (badCrc skip[BTC/USD]) --1012--a|`.
 *
 * - `-` is a frame of time, `frameMs` long; spaces part words and take no time.
 * - A fault is written by its name, with its parameter in brackets right behind it: `delay[250]`. `faultKinds` has
 *   all of them. A number is a close with that code, and 1006 is a `drop`. However long, **a name takes one frame**
 *   as a marble does: it comes at the start of that frame.
 * - `( )` is for what comes at the same time. **A group takes one frame** too: here RxJS counts letters.
 * - Digits with `ms`, `s` or `m` behind them and a space (or the end of the text) on each side are a time that
 *   passes: ` 500ms `, ` 1.5s `, ` 1m `. No name begins with a digit and no close code ends with a letter, so that
 *   a time is never taken for either; without its spaces it is an error.
 * - `|` ends the script and puts all right, `*` ends it and begins again; they take no time. Without either, what is
 *   broken stays broken.
 * - `names` gives letters a meaning; named letters may run together: `abc` are three marbles. Without `names` a
 *   single letter is a frame in which nothing goes wrong.
 *
 * @throws {InputError} a word is unknown (the advice names the nearest), or the text is no script; the message says
 * at which character
 */
export function readFaultScript(text: string, { frameMs = 100, names }: ScriptOptions = {}): FaultScript {
  if (!Number.isInteger(frameMs) || frameMs < 1 || frameMs > 3_600_000)
    throw new InputError(`frameMs can not be ${frameMs}`, 'Give a whole number from 1 to 3600000.');
  if (text.length > mostText)
    throw new InputError('the script is too long', `Give at most ${mostText} characters.`);
  const named = readNames(names ?? {});

  /** The faults of a word, one a frame; undefined: a frame that goes well. */
  const faultsOf = (word: string, where: string): readonly (Fault | undefined)[] => {
    const own = named.get(word);
    if (own !== undefined) return [own];
    if (names === undefined && /^[A-Za-z]$/.test(word)) return [undefined];
    const letters = Array.from(word).flatMap((letter) => named.get(letter) ?? []);
    return faultNames.some((name) => name === word) || letters.length < word.length
      ? [readFault(word, where, [...named.keys()])]
      : letters;
  };

  const steps: { readonly atMs: number; readonly fault: Fault }[] = [];
  let atMs = 0;
  let atEnd: FaultScript['atEnd'] = 'stay';
  let over = false;
  let group: { readonly where: string; empty: boolean } | undefined;
  for (const token of scriptTokens(text)) {
    const { type, where } = token;
    const wrong = (message: string, advice: string): InputError =>
      new InputError(`${message}${where}`, advice);
    if (over && !(type === ')' && group !== undefined))
      throw wrong('the script goes on after its end', 'Let | or * be the last character.');
    switch (type) {
      case '-':
      case 'time':
        if (group !== undefined)
          throw wrong('time can not pass in a group', 'Close the group with ) before it.');
        atMs += type === 'time' ? token.ms : frameMs;
        break;
      case '(':
        if (group !== undefined)
          throw wrong('a group can not stand in a group', 'Close the first one with ).');
        group = { where, empty: true };
        break;
      case ')':
        if (group === undefined) throw wrong('no group is open', 'Open it with (, or take ) away.');
        if (group.empty) throw wrong('the group is empty', 'Name at least one fault in it.');
        if (!over) atMs += frameMs;
        group = undefined;
        break;
      case 'word':
        for (const fault of faultsOf(token.text, where)) {
          if (fault !== undefined) steps.push({ atMs, fault });
          if (group === undefined) atMs += frameMs;
          else group.empty = false;
        }
        break;
      case '|':
      case '*':
        if (group !== undefined) group.empty = false;
        if (type === '*' && atMs === 0)
          throw wrong('a script that takes no time can not begin again', 'Let time pass before the *.');
        atEnd = type === '|' ? 'well' : 'again';
        over = true;
        break;
    }
    if (atMs > mostMs) throw wrong('the script takes too long', `Let it last at most ${mostMs} ms.`);
  }
  if (group !== undefined)
    throw new InputError(`the group is never closed${group.where}`, 'Close it with ).');
  return { steps, endMs: atMs, atEnd };
}
