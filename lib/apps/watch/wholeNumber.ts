import { InputError } from '../../core/errors/InputError.ts';

/** Reads a whole number of an option. @throws {InputError} it is none, or not within the bounds */
export const wholeNumber =
  (name: string, least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InputError(`${name} '${text}' can not be`, `Write a whole number from ${least} to ${most}.`);
    return value;
  };
