import { InputError } from '../core/errors/InputError.ts';
import type { ExchangeOptions } from './ExchangeOptions.ts';
import { defaultSymbols } from './listings/defaultSymbols.ts';
import { wallClock } from './wallClock.ts';

/** Options with every default filled in; only a recording may be missing. */
export type CheckedOptions = Required<Omit<ExchangeOptions, 'replay'>> & Pick<ExchangeOptions, 'replay'>;

function within(name: string, value: number, least: number, most: number, whole = false): void {
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  throw new InputError(
    `${name} can not be ${value}`,
    `Give a${whole ? ' whole' : ''} number from ${least} to ${most}.`,
  );
}

/** @throws {InputError} one can not be; the advice says what would be right */
export function checkOptions(options: ExchangeOptions): CheckedOptions {
  const checked: CheckedOptions = {
    seed: 1,
    speed: 1,
    symbols: defaultSymbols,
    replayFramesPerSecond: 64,
    clock: wallClock,
    heartbeatMs: 1_000,
    idleCloseMs: 60_000,
    historyMinutes: 800,
    ...options,
  };
  within('seed', checked.seed, 0, 4_294_967_295, true);
  within('speed', checked.speed, 1, 1_000);
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
  if (new Set(checked.symbols).size < checked.symbols.length)
    throw new InputError('a symbol is named twice', 'Name each symbol once.');
  return checked;
}
