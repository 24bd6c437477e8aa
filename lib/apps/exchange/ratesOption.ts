import { readRates } from '../../exchange/control/readRates.ts';
import { faultDice } from '../../exchange/faults/script/faultDice.ts';
import { random } from '../../exchange/market/random.ts';

/** Reads `drop=0.01,delay[500]=0.05`. @throws {InputError} it can not be read, or chance can not be so */
export function ratesOption(text: string): Readonly<Record<string, number>> {
  const rates = readRates(text);
  // told before a market opens
  faultDice({ rates, random: random(1) });
  return rates;
}
