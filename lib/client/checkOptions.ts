import { InputError } from '../core/errors/InputError.ts';
import type { SpotOptions } from './spot.ts';

const day = 86_400_000;

function within(name: string, value: number | undefined, least: number): void {
  if (value !== undefined && !(value >= least && value <= day))
    throw new InputError(`${name} can not be ${value}`, `Give a number from ${least} to ${day}.`);
}

function oneOf(name: string, value: unknown, words: readonly string[]): void {
  if (value !== undefined && !words.some((word) => word === value))
    throw new InputError(
      `${name} can not be ${typeof value === 'string' ? `'${value}'` : `of type ${typeof value}`}`,
      `Give one of ${words.join(', ')}.`,
    );
}

/** @throws {InputError} a number or a word can not be; the advice says what would be right */
export function checkOptions(options: SpotOptions): void {
  const { timeoutMs, lingerMs, retry, limits = {}, redial = {}, rate = {} } = options;
  within('timeoutMs', timeoutMs, 1);
  within('lingerMs', lingerMs, 0);
  within('retry.max', retry?.max, 0);
  within('retry.base', retry?.base, 0);
  within('retry.cap', retry?.cap, 0);
  if (rate !== false) {
    oneOf('rate.tier', rate.tier, ['starter', 'intermediate', 'pro']);
    oneOf('rate.whenLimited', rate.whenLimited, ['wait', 'refuse']);
  }
  for (const [name, value] of Object.entries<number | undefined>(redial))
    within(`redial.${name}`, value, name === 'base' || name === 'cap' ? 0 : 1);
  for (const [name, value] of Object.entries<number | undefined>(limits))
    within(`limits.${name}`, value, name === 'requestMs' || name === 'quietMs' ? 0 : 1);
}
