// Pure: rates of faults as one text.
import { InputError } from '../../core/errors/InputError.ts';

const example = 'Write drop=0.01,delay[500]=0.05.';

/** A comma in brackets does not divide. */
const rate = /\s*([^\s,=[\]]+(?:\[[^\]]*\])?)\s*=\s*(\d*\.?\d+(?:[eE]-?\d{1,3})?)\s*(?:,|$)/y;

/**
 * Reads `drop=0.01,delay[500]=0.05`; whether the words are faults and the numbers chances is seen by who takes them.
 * An empty text has no rates.
 * @throws {InputError} it is not so
 */
export function readRates(text: string): Readonly<Record<string, number>> {
  const rates = new Map<string, number>();
  rate.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ''; at = rate.lastIndex) {
    rate.lastIndex = at;
    const [, name, chance] = rate.exec(text) ?? [];
    if (name === undefined)
      throw new InputError(`the rates can not be read at '${text.slice(at).trim().slice(0, 40)}'`, example);
    if (rates.has(name)) throw new InputError(`${name} has two rates`, 'Give each fault one rate.');
    rates.set(name, Number(chance));
  }
  return Object.fromEntries(rates);
}
