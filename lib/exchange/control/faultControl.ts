import { InputError } from '../../core/errors/InputError.ts';
import type { Faults } from '../faults/Faults.ts';
import { isRecord } from '../wire/isRecord.ts';
import { readRates } from './readRates.ts';

/** What was started and goes on. */
export interface Playing {
  /** The script that was played last. */
  readonly script: string | undefined;
  readonly rates: Readonly<Record<string, number>>;
}

/** Faults by their words. */
export interface FaultControl {
  /** One of `fault`, `script`, `rates`, `calm`. @throws {InputError} it can not be, and nothing has changed */
  take(given: Readonly<Record<string, unknown>>): void;
  readonly playing: () => Playing;
}

const shape =
  'Give one of {"fault": "drop"}, {"script": "--drop|"}, {"rates": {"drop": 0.01}} and {"calm": true}.';

function ratesOf(given: unknown): Readonly<Record<string, number>> {
  if (typeof given === 'string') return readRates(given);
  const entries = isRecord(given) ? Object.entries(given) : [['', undefined] as const];
  return Object.fromEntries(
    entries.map(([name, rate]) => {
      if (typeof rate === 'number') return [name, rate];
      throw new InputError('the rates are none', 'Give {"drop": 0.01} or "drop=0.01,delay[500]=0.05".');
    }),
  );
}

/** Begins with nothing under way. */
export function faultControl(faults: Faults): FaultControl {
  let stopScript = (): void => undefined;
  let playing: Playing = { script: undefined, rates: {} };

  return {
    playing: () => playing,
    take(given) {
      const [entry, ...more] = Object.entries(given);
      if (entry === undefined || more.length > 0) throw new InputError('one thing at a time', shape);
      const [name, value] = entry;
      if (name === 'fault' && typeof value === 'string') faults.order(value);
      else if (name === 'script' && typeof value === 'string') {
        const stop = faults.script(value);
        stopScript();
        stopScript = stop;
        playing = { ...playing, script: value };
      } else if (name === 'rates') {
        const rates = ratesOf(value);
        faults.random(rates);
        playing = { ...playing, rates };
      } else if (name === 'calm' && value === true) {
        stopScript();
        // whoever else let chance strike: it ends too
        faults.random({})();
        faults.calm();
        playing = { script: undefined, rates: {} };
      } else throw new InputError(`${name} can not be that`, shape);
    },
  };
}
