// Pure: one fault from its name.
import { InputError } from '../../../core/errors/InputError.ts';
import { checkFault } from './checkFault.ts';
import type { Fault, FaultName } from './Fault.ts';
import { faultKinds } from './faultKinds.ts';
import { faultNames } from './faultNames.ts';
import { nearNames } from './nearNames.ts';

/** What stood in the brackets, undefined without brackets. */
type Parameter = string | undefined;

/** NaN, which no check lets pass, where it is not a whole number. */
const number = (text: string): number => (/^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN);
const numberOr = (text: Parameter, otherwise: number): number =>
  text === undefined ? otherwise : number(text);
const forMs = (text: Parameter) => (text === undefined ? {} : { forMs: number(text) });
const symbol = (text: Parameter) => (text === undefined ? {} : { symbol: text });

function closeOf(text = '1000'): Fault {
  const [, code = '', reason = ''] = /^([^:]*):?(.*)$/s.exec(text) ?? [];
  // no close frame carries 1006: it is what a client sees when there was none
  return code === '1006' ? { type: 'drop' } : { type: 'close', code: number(code), reason };
}

const makers: Readonly<Record<FaultName, (text: Parameter) => Fault>> = {
  refuse: (text) => ({ type: 'refuse', status: numberOr(text, 503) }),
  drop: () => ({ type: 'drop' }),
  close: closeOf,
  stall: (text) => ({ type: 'stall', ...forMs(text) }),
  go: () => ({ type: 'go' }),
  halfOpen: () => ({ type: 'halfOpen' }),
  delay: (text) => ({ type: 'delay', ms: numberOr(text, 250) }),
  cut: () => ({ type: 'cut' }),
  split: (text) => ({ type: 'split', parts: numberOr(text, 3) }),
  duplicate: (text) => ({ type: 'duplicate', ...symbol(text) }),
  swap: (text) => ({ type: 'swap', ...symbol(text) }),
  skip: (text) => ({ type: 'skip', ...symbol(text) }),
  corrupt: (text) => ({ type: 'corrupt', ...symbol(text) }),
  badCrc: (text) => ({ type: 'badCrc', ...symbol(text) }),
  notJson: (text = 'CloudFlare WebSocket proxy restarting') => ({ type: 'notJson', text }),
  loseAck: () => ({ type: 'loseAck' }),
  lateAck: (text) => ({ type: 'lateAck', ms: numberOr(text, 1_000) }),
  ackNoData: () => ({ type: 'ackNoData' }),
  tokenExpired: () => ({ type: 'tokenExpired' }),
  rateLimited: () => ({ type: 'rateLimited' }),
  busy: () => ({ type: 'busy' }),
  http: (text) => ({ type: 'http', status: numberOr(text, 503) }),
  refuseRequest: () => ({ type: 'refuseRequest' }),
  dropRequest: () => ({ type: 'dropRequest' }),
  dropAnswer: () => ({ type: 'dropAnswer' }),
  cutAnswer: () => ({ type: 'cutAnswer' }),
  halfAnswer: () => ({ type: 'halfAnswer' }),
  htmlAnswer: (text) => ({ type: 'htmlAnswer', status: numberOr(text, 200) }),
  lateAnswer: (text) => ({ type: 'lateAnswer', ms: numberOr(text, 60_000) }),
  maintenance: (text) => ({ type: 'maintenance', ...forMs(text) }),
  cancelOnly: (text) => ({ type: 'cancelOnly', ...forMs(text) }),
  postOnly: (text) => ({ type: 'postOnly', ...forMs(text) }),
  online: () => ({ type: 'online' }),
  skew: (text) => ({ type: 'skew', ms: numberOr(text, 5_000) }),
};

/**
 * A fault by its name, with what stands in brackets behind it: `drop`, `delay[250]`, `skip[BTC/USD]`,
 * `close[1012:restart]`. `1012` alone is `close[1012]`, `1006` is `drop`, `http502` is `http[502]` and `refuse429`
 * is `refuse[429]`.
 * @param where behind the message of an error, such as ` at character 3`
 * @param others words that would do besides, for the advice
 * @throws {InputError} there is no such fault, or it can not be so
 */
export function readFault(text: string, where = '', others: readonly string[] = []): Fault {
  const [, word = '', bracket, parameter = ''] = /^([A-Za-z0-9]*)(\[([^\]]*)\])?$/s.exec(text) ?? [];
  if (/^\d+$/.test(word) && bracket === undefined) return checkFault(closeOf(word), where);
  const [, stem, status] = /^(refuse|http)(\d+)$/.exec(word) ?? [];
  const name = faultNames.find((known) => known === (stem ?? word));
  if (name === undefined) {
    const near = nearNames(word === '' ? text : word, [...others, ...faultNames, 'refuse429', 'http503']);
    throw new InputError(
      `there is no fault '${text.slice(0, 40)}'${where}`,
      `Did you mean ${near.slice(0, -1).join(', ')} or ${near.at(-1) ?? ''}?`,
    );
  }
  if (bracket !== undefined && (status !== undefined || faultKinds[name].parameter === undefined))
    throw new InputError(`'${word}' takes nothing in brackets${where}`, `Write ${word} alone.`);
  return checkFault(makers[name](status ?? (bracket === undefined ? undefined : parameter)), where);
}
