import { readFaultScript } from '../../exchange/faults/script/readFaultScript.ts';

/** A script of faults, as it is: read here too, so that an odd one is told before a market opens. @throws {InputError} it can not be read */
export function scriptOption(text: string): string {
  readFaultScript(text);
  return text;
}
