import { Command } from 'commander';
import { InputError } from '../../core/errors/InputError.ts';
import type { Depth } from '../../core/model/Depth.ts';
import { depthOption } from './depthOption.ts';
import { duration } from './duration.ts';
import { symbolsOption } from './symbolsOption.ts';
import type { WatchOptions, WatchSource } from './WatchOptions.ts';
import { wholeNumber } from './wholeNumber.ts';

interface Given {
  readonly live?: true;
  readonly replay?: string;
  readonly symbols?: readonly string[];
  readonly depth?: Depth;
  readonly for?: number;
  readonly seed?: number;
  readonly speed?: number;
  readonly dropEvery?: number;
}

const [defaultSeed, defaultSpeed] = [1, 60];

const program = (): Command =>
  new Command('npm start --')
    .description('Shows verified order books, candles and the signals of a strategy, as they happen.')
    .option('--live', 'the real exchange, in place of the exchange in a box')
    .option('--replay <file>', 'a recording, in place of the exchange in a box')
    .option('--symbols <list>', 'symbols, divided by commas (default: BTC/USD,ETH/USD)', symbolsOption)
    .option('--depth <levels>', 'levels a side of the books (default: 10)', depthOption)
    .option('--for <time>', 'ends by itself after 20s, 500ms, 5m or 1h (default: Ctrl-C ends)', duration)
    .option('--seed <number>', 'seed of the box (default: 1)', wholeNumber('--seed', 0, 4_294_967_295))
    .option(
      '--speed <times>',
      'how fast the market of the box runs (default: 60)',
      wholeNumber('--speed', 1, 1_000),
    )
    .option('--drop-every <time>', 'the box drops the line this often, to watch it recover', duration)
    .allowExcessArguments(false)
    .showHelpAfterError('Write npm start -- --help to see what can be given.')
    .exitOverride();

function sourceOf({ live, replay, seed, speed, dropEvery }: Given): WatchSource {
  if (live === undefined && replay === undefined)
    return {
      type: 'box',
      seed: seed ?? defaultSeed,
      speed: speed ?? defaultSpeed,
      ...(dropEvery !== undefined && { dropMs: dropEvery }),
    };
  if (live !== undefined && replay !== undefined)
    throw new InputError('--live and --replay can not be together', 'Choose one of them.');
  const boxed = Object.entries({ '--seed': seed, '--speed': speed, '--drop-every': dropEvery });
  const [odd] = boxed.find(([, value]) => value !== undefined) ?? [];
  if (odd !== undefined)
    throw new InputError(
      `${odd} belongs to the exchange in a box`,
      `Leave it out, or leave out ${live === undefined ? '--replay' : '--live'}.`,
    );
  return replay === undefined ? { type: 'live' } : { type: 'replay', path: replay };
}

/**
 * Reads the command line.
 * @param argv the words after the name of the program
 * @throws {InputError} a word can not be
 * @throws {CommanderError} there is no such option, or help was asked for; it has been told
 */
export function readOptions(argv: readonly string[]): WatchOptions {
  const given: Given = program().parse(argv, { from: 'user' }).opts();
  const { symbols, depth, for: forMs } = given;
  return {
    source: sourceOf(given),
    ...(symbols !== undefined && { symbols }),
    ...(depth !== undefined && { depth }),
    ...(forMs !== undefined && { forMs }),
  };
}
