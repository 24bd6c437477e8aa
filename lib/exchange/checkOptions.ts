import { InputError } from '../core/errors/InputError.ts';
import { checkAccounts } from './checkAccounts.ts';
import { checkSymbols } from './checkSymbols.ts';
import type { ExchangeOptions } from './ExchangeOptions.ts';
import { frozenClock } from './frozenClock.ts';
import { defaultContracts } from './listings/defaultContracts.ts';
import { defaultSymbols } from './listings/defaultSymbols.ts';
import { wallClock } from './wallClock.ts';

/** Options with every default filled in; only a recording may be missing. */
export type CheckedOptions = Required<Omit<ExchangeOptions, 'replay' | 'time'>> &
  Pick<ExchangeOptions, 'replay'>;

function within(name: string, value: number, least: number, most: number, whole = false): void {
  if (typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value)))
    return;
  throw new InputError(
    `${name} can not be ${value}`,
    `Give a${whole ? ' whole' : ''} number from ${least} to ${most}.`,
  );
}

/** @throws {InputError} one can not be; the advice says what would be right */
export function checkOptions(options: ExchangeOptions): CheckedOptions {
  // what is given as undefined is not given
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const { time = 'real' } = options;
  if (!['real', 'virtual'].includes(time))
    throw new InputError(`time can not be '${time}'`, "Give 'real' or 'virtual'.");
  const clock = options.clock ?? (time === 'virtual' ? frozenClock() : wallClock);
  if (typeof clock.now !== 'function' || typeof clock.every !== 'function')
    throw new InputError('the clock is none', 'Give { now(), every(ms, act) }, or leave it out.');
  const checked: CheckedOptions = {
    seed: 1,
    speed: 1,
    symbols: defaultSymbols,
    replayFramesPerSecond: 64,
    clock,
    contracts: defaultContracts(clock.now()),
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
  within('historyMinutes', checked.historyMinutes, 0, 20_000);
  if (typeof checked.limits !== 'boolean')
    throw new InputError('limits is neither true nor false', 'Give one of them.');
  checkSymbols(checked.symbols, checked.contracts);
  checkAccounts(checked.accounts);
  return checked;
}
