import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { exchangeProgram } from './exchange/exchangeProgram.ts';
import { runExchange } from './exchange/runExchange.ts';
import { explain } from './explain.ts';

/** Of the package that this file is part of, as source or as what was built. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

const program = (): Command =>
  new Command('rx-kraken')
    .description('Kraken as reactive streams, and Kraken in a box.')
    .version(version())
    .addCommand(exchangeProgram(runExchange))
    .showHelpAfterError('Write rx-kraken --help to see what can be given.')
    .exitOverride();

/**
 * The command line of the package.
 * @param argv the words after the name of the program; `--help` tells which
 * @returns exit code: 0 fine, 1 failed, 2 bad input
 */
export async function rxKraken(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error);
  }
}
