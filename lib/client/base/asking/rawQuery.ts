import { percent } from '../../../protocol/request/percent.ts';

/**
 * A query as it was given; only what a URL parser on its way would write in another way is encoded, as the signature is
 * made over these letters.
 * @throws {InputError} there is half a character in it
 */
export const rawQuery = (where: string, text: string): string =>
  text
    .replace(/^[?&]+|&+$/g, '')
    .replace(/[^\x21-\x7e]+|["#<>'{}\\^`|]/g, (letters) => percent(where, letters));
