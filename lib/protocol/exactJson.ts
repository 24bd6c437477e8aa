import { parse } from 'lossless-json';

const integer = /^-?(0|[1-9]\d*)$/;

/**
 * Reads JSON without losing a digit: integers that a number can hold are numbers, all other numbers are
 * strings with the digits of the wire (`0.10000000` is `'0.10000000'`).
 * @throws {SyntaxError} the text is not JSON
 */
export const exactJson = (text: string): unknown =>
  parse(text, null, {
    parseNumber: (digits) =>
      integer.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : digits,
  });
