import { fromEvent, lastValueFrom, merge, take, timer } from 'rxjs';
import { InputError } from '../../core/errors/InputError.ts';
import { openTapeLog } from '../../exchange/control/openTapeLog.ts';
import { type Exchange, exchange } from '../../exchange/index.ts';
import { standardOutput } from '../watch/standardOutput.ts';
import type { ExchangeRun } from './ExchangeRun.ts';
import { greeting } from './greeting.ts';

const taken: Readonly<Record<string, string>> = { EADDRINUSE: 'is taken', EACCES: 'may not be used' };

async function opened({ exchange: options }: ExchangeRun): Promise<Exchange> {
  try {
    return await exchange(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = taken[code];
    if (why === undefined) throw error;
    throw new InputError(`port ${options.port} ${why}`, 'Give another one; --port 0 takes one that is free.');
  }
}

const notesOf = ({ exchange: { time }, log, fault, rates }: ExchangeRun): readonly string[] => [
  ...(time === 'virtual' ? ['Time stands still: the control page moves it.'] : []),
  ...(log === undefined ? [] : [`The conversation goes to ${log}, without its secrets.`]),
  ...(fault === undefined ? [] : [`Faults play: ${fault}`]),
  ...(rates === undefined
    ? []
    : [
        `Faults by chance: ${Object.entries(rates)
          .map(([name, rate]) => `${name}=${rate}`)
          .join(', ')}`,
      ]),
];

async function serve(box: Exchange, run: ExchangeRun): Promise<void> {
  const output = standardOutput();
  const { fault, rates, forMs, exchange: options } = run;
  if (rates !== undefined) box.faults.random(rates, options.seed);
  if (fault !== undefined) box.fault(fault);
  const stopped$ = merge(
    fromEvent(process, 'SIGINT'),
    fromEvent(process, 'SIGTERM'),
    fromEvent(process, 'SIGHUP'),
    output.broken$,
    ...(forMs === undefined ? [] : [timer(forMs)]),
  );
  const stopped = lastValueFrom(stopped$.pipe(take(1)), { defaultValue: undefined });
  output.write(greeting(box, options.replay, notesOf(run)));
  await stopped;
}

/** Opens an exchange and keeps it open until it is told to end. @throws {InputError} it can not be opened so */
export async function runExchange(run: ExchangeRun): Promise<void> {
  const log = run.log === undefined ? undefined : await openTapeLog(run.log);
  try {
    const box = await opened(run);
    try {
      if (log !== undefined) box.witness(log.witness);
      await serve(box, run);
    } finally {
      await box.close();
    }
  } finally {
    await log?.close();
  }
}
