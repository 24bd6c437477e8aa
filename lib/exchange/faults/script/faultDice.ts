// Pure: faults at random.
import { InputError } from '../../../core/errors/InputError.ts';
import type { Random } from '../../market/random.ts';
import type { Fault, Opportunity } from './Fault.ts';
import { faultKinds } from './faultKinds.ts';
import { readFault } from './readFault.ts';

/** What goes wrong how often. */
export interface FaultDiceOptions {
  /**
   * The chance of each fault, 0 to 1, each time that it could happen (`strikes` in `faultKinds`): a frame that goes
   * out, a request, a second. Named as in scripts: `{ drop: 0.01, 'delay[500]': 0.05, refuse429: 0.2 }`.
   */
  readonly rates: Readonly<Record<string, number>>;
  /** Equal chance and equal opportunities give equal faults. */
  readonly random: Random;
}

/** Asked at each opportunity. */
export interface FaultDice {
  /** @returns what goes wrong now: one fault at most */
  readonly roll: (opportunity: Opportunity) => Fault | undefined;
}

interface Chance {
  readonly fault: Fault;
  readonly rate: number;
}

/** What lasts until it is ended would, by chance, last for ever: milliseconds. */
const lastsMs = 5_000;
/** Sums of fractions such as 0.1 may end a little above one. */
const grace = 1e-9;

const lasting = (fault: Fault): Fault =>
  fault.type === 'stall' ||
  fault.type === 'maintenance' ||
  fault.type === 'cancelOnly' ||
  fault.type === 'postOnly'
    ? { ...fault, forMs: fault.forMs ?? lastsMs }
    : fault;

const chancesOf = (rates: Readonly<Record<string, number>>): readonly Chance[] =>
  Object.entries(rates).map(([word, rate]) => {
    const fault = lasting(readFault(word, ' in the rates'));
    if (!(rate >= 0 && rate <= 1))
      throw new InputError(`the rate of ${word} can not be ${rate}`, 'Give a chance from 0 to 1.');
    return { fault, rate };
  });

/**
 * Faults at random by rate.
 * @throws {InputError} a name is unknown, a rate is not a chance, or the rates of one opportunity are more than 1
 */
export function faultDice({ rates, random }: FaultDiceOptions): FaultDice {
  const chances = chancesOf(rates);
  const at = (opportunity: Opportunity): readonly Chance[] => {
    const found = chances.filter(({ fault }) => faultKinds[fault.type].strikes.includes(opportunity));
    if (found.reduce((sum, { rate }) => sum + rate, 0) > 1 + grace)
      throw new InputError(
        `the rates of ${found.map(({ fault }) => fault.type).join(', ')} are more than 1 together`,
        'At most one of them can happen at a time: give rates that sum to 1 or less.',
      );
    return found;
  };
  const sides: Readonly<Record<Opportunity, readonly Chance[]>> = {
    second: at('second'),
    upgrade: at('upgrade'),
    frame: at('frame'),
    request: at('request'),
    http: at('http'),
  };
  return {
    roll(opportunity) {
      const side = sides[opportunity];
      if (side.length === 0) return undefined;
      let drawn = random.next();
      for (const { fault, rate } of side) {
        if (drawn < rate) return fault;
        drawn -= rate;
      }
      return undefined;
    },
  };
}
