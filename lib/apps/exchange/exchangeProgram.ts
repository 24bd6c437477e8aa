import { Command } from 'commander';
import type { AccountOptions } from '../../exchange/index.ts';
import { duration } from '../watch/duration.ts';
import { wholeNumber } from '../watch/wholeNumber.ts';
import { accountOption } from './accountOption.ts';
import { contractsOption } from './contractsOption.ts';
import type { ExchangeRun } from './ExchangeRun.ts';
import { ratesOption } from './ratesOption.ts';
import { type Given, runOf } from './runOf.ts';
import { scriptOption } from './scriptOption.ts';
import { symbolsOption } from './symbolsOption.ts';

const accounts = (text: string, before: readonly AccountOptions[] = []): readonly AccountOptions[] => [
  ...before,
  accountOption(text),
];

/** @param run what to do with what was read  @see runOf its errors */
export const exchangeProgram = (run: (wanted: ExchangeRun) => Promise<void>): Command =>
  new Command('exchange')
    .description('Opens Kraken in a box: all its REST and WebSocket interfaces on one port of this machine.')
    .option(
      '--port <number>',
      'port to listen on; 0: one that is free (default: 8717)',
      wholeNumber('--port', 0, 65_535),
    )
    .option('--seed <number>', 'seed of the market (default: 1)', wholeNumber('--seed', 0, 4_294_967_295))
    .option('--speed <times>', 'how fast the market runs (default: 1)', wholeNumber('--speed', 1, 1_000))
    .option(
      '--symbols <list>',
      'pairs divided by commas, all, or how many of the busiest (default: 8)',
      symbolsOption,
    )
    .option('--contracts <list>', 'derivatives divided by commas, all, or none (default: 4)', contractsOption)
    .option(
      '--account <account...>',
      'an account and its wallet: name:USD=100000,BTC=2 (default: trader)',
      accounts,
    )
    .option('--virtual', 'time stands still until the control page or advance() moves it')
    .option('--replay <file>', 'a recording, in place of a market')
    .option('--log <file>', 'writes the conversation as a recording, without its secrets')
    .option('--fault <script>', "plays faults by a script in marbles: '--a--(1006)--badCrc|'", scriptOption)
    .option('--rates <list>', 'faults by chance: drop=0.01,delay[500]=0.05', ratesOption)
    .option('--for <time>', 'ends by itself after 20s, 500ms, 5m or 1h (default: Ctrl-C ends)', duration)
    .allowExcessArguments(false)
    .showHelpAfterError('Write rx-kraken exchange --help to see what can be given.')
    .exitOverride()
    .action(async (given: Given) => {
      await run(runOf(given));
    });
