import { CommanderError } from 'commander';
import { InputError } from '../core/errors/InputError.ts';
import { KrakenError } from '../core/errors/KrakenError.ts';

/** How a run ended, for the shell. */
const [fine, failed, misused] = [0, 1, 2];

/**
 * Says on the standard error what is wrong and what would be right; never a stack.
 * @returns exit code: 0 it was no error but help, 1 it failed, 2 bad input
 */
export function explain(error: unknown): number {
  // commander has said it already
  if (error instanceof CommanderError) return error.exitCode === 0 ? fine : misused;
  const { message, advice } = error instanceof KrakenError ? error : { message: String(error), advice: '' };
  process.stderr.write(`error: ${message}${advice === '' ? '' : `. ${advice}`}\n`);
  return error instanceof InputError ? misused : failed;
}
