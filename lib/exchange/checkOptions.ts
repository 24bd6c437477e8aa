import { InputError } from '../core/errors/InputError.ts';
import { checkAccounts } from './checkAccounts.ts';
import type { ExchangeOptions } from './ExchangeOptions.ts';
import { frozenClock } from './frozenClock.ts';
import { contracts } from './listings/contracts.ts';
import { defaultContracts } from './listings/defaultContracts.ts';
import { defaultSymbols } from './listings/defaultSymbols.ts';
import { findListing } from './listings/findListing.ts';
import { wallClock } from './wallClock.ts';

/** Options with every default filled in; only a recording may be missing. */
export type CheckedOptions = Required<Omit<ExchangeOptions, 'replay' | 'time'>> &
  Pick<ExchangeOptions, 'replay'>;

function within(name: string, value: number, least: number, most: number, whole = false): void {
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  throw new InputError(
    `${name} can not be ${value}`,
    `Give a${whole ? ' whole' : ''} number from ${least} to ${most}.`,
  );
}

const contractNames = (): string => contracts.map(({ symbol }) => symbol).join(', ');

/** @throws {InputError} one can not be; the advice says what would be right */
export function checkOptions(options: ExchangeOptions): CheckedOptions {
  // what is given as undefined is not given
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const checked: CheckedOptions = {
    seed: 1,
    speed: 1,
    symbols: defaultSymbols,
    replayFramesPerSecond: 64,
    clock: options.time === 'virtual' ? frozenClock() : wallClock,
    contracts: defaultContracts,
    accounts: [{ name: 'trader' }],
    limits: true,
    port: 0,
    heartbeatMs: 1_000,
    idleCloseMs: 60_000,
    historyMinutes: 800,
    ...given,
  };
  within('seed', checked.seed, 0, 4_294_967_295, true);
  within('speed', checked.speed, 1, 1_000);
  within('port', checked.port, 0, 65_535, true);
  within('replayFramesPerSecond', checked.replayFramesPerSecond, 1, 100_000);
  within('heartbeatMs', checked.heartbeatMs, 1, 3_600_000);
  within('idleCloseMs', checked.idleCloseMs, 1, 86_400_000);
  within('historyMinutes', checked.historyMinutes, 0, 100_000);
  if (checked.symbols.length === 0)
    throw new InputError('there are no symbols', 'Name at least one, such as BTC/USD.');
  for (const symbol of checked.symbols)
    if (!/^[A-Za-z0-9.]+\/[A-Za-z0-9.]+$/.test(symbol))
      throw new InputError(
        `'${symbol}' is not a symbol`,
        'Write BASE/QUOTE with the modern names, such as BTC/USD.',
      );
  for (const contract of checked.contracts)
    if (findListing(contract)?.contract === undefined)
      throw new InputError(`'${contract}' is not a contract`, `Choose from ${contractNames()}.`);
  checkAccounts(checked.accounts);
  if (new Set(checked.symbols).size < checked.symbols.length)
    throw new InputError('a symbol is named twice', 'Name each symbol once.');
  return checked;
}
