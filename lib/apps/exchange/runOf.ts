// Pure: what the options come to together.
import { InputError } from '../../core/errors/InputError.ts';
import type { AccountOptions } from '../../exchange/index.ts';
import type { ExchangeRun } from './ExchangeRun.ts';
import { historyOf } from './historyOf.ts';

/** The options, each by itself. */
export interface Given {
  readonly port?: number;
  readonly seed?: number;
  readonly speed?: number;
  readonly symbols?: readonly string[];
  readonly contracts?: readonly string[];
  readonly account?: readonly AccountOptions[];
  readonly virtual?: true;
  readonly replay?: string;
  readonly log?: string;
  readonly fault?: string;
  readonly rates?: Readonly<Record<string, number>>;
  readonly for?: number;
}

const defaultPort = 8_717;

/** @throws {InputError} two of them do not go together */
export function runOf(given: Given): ExchangeRun {
  const { port = defaultPort, seed, speed, symbols, contracts, account, replay, log, fault, rates } = given;
  const ofMarket = {
    '--seed': seed,
    '--speed': speed,
    '--symbols': symbols,
    '--contracts': contracts,
    '--account': account,
  };
  const [odd] = Object.entries(ofMarket).find(([, value]) => value !== undefined) ?? [];
  if (replay !== undefined && odd !== undefined)
    throw new InputError(`${odd} belongs to a market`, 'Leave it out, or leave out --replay.');
  return {
    exchange: {
      port,
      ...(seed !== undefined && { seed }),
      ...(speed !== undefined && { speed }),
      ...(symbols !== undefined && { symbols }),
      ...(contracts !== undefined && { contracts }),
      ...(account !== undefined && { accounts: account }),
      ...(given.virtual === true && { time: 'virtual' }),
      ...(replay === undefined ? historyOf(symbols, contracts) : { replay }),
    },
    ...(log !== undefined && { log }),
    ...(fault !== undefined && { fault }),
    ...(rates !== undefined && { rates }),
    ...(given.for !== undefined && { forMs: given.for }),
  };
}
