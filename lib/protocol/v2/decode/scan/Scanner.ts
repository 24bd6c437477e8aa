import type { Decimal } from '../../../../core/model/Decimal.ts';

const [quote, minus, point, zero, nine, backslash] = [34, 45, 46, 48, 57, 92];

/**
 * Reads JSON without white space from left to right, as hot frames have it. What is not as expected makes it `odd`,
 * and it stays so: then nothing that was read counts, and the text is for the reader of any JSON.
 */
export class Scanner {
  readonly text: string;
  odd = false;
  #at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Is the next thing this one? If so, goes on behind it. */
  skips(expected: string): boolean {
    if (!this.text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  /** Goes on behind this, or it is odd. */
  expect(expected: string): void {
    if (!this.skips(expected)) this.odd = true;
  }

  /** A list; reads each element by `read`. */
  list<T>(read: (scanner: Scanner) => T): readonly T[] {
    const items: T[] = [];
    this.expect('[');
    if (this.skips(']')) return items;
    do {
      items.push(read(this));
    } while (!this.odd && this.skips(','));
    this.expect(']');
    return items;
  }

  /** A text without escapes. */
  string(): string {
    const begin = this.#at + 1;
    if (this.text.charCodeAt(this.#at) !== quote) this.odd = true;
    let at = begin;
    for (let code = this.text.charCodeAt(at); code !== quote; code = this.text.charCodeAt(at)) {
      // also at the end of the text, where there is no code
      if (!(code >= 32) || code === backslash) {
        this.odd = true;
        return '';
      }
      at += 1;
    }
    this.#at = at + 1;
    return this.text.slice(begin, at);
  }

  /** A number with the digits of the wire; one with an exponent is odd, and so is a zero less than nothing. */
  decimal(): Decimal {
    const begin = this.#at;
    const negative = this.text.charCodeAt(begin) === minus;
    const first = negative ? begin + 1 : begin;
    const dot = this.#digits(first);
    const whole = dot - first;
    const integer = this.text.charCodeAt(dot) !== point;
    const end = integer ? dot : this.#digits(dot + 1);
    const leading = this.text.charCodeAt(first) === zero && (whole > 1 || (negative && integer));
    if (whole === 0 || leading || end === dot + 1) this.odd = true;
    this.#at = end;
    return this.text.slice(begin, end) as Decimal;
  }

  /** What stands before it, then a number. */
  decimalAfter(lead: string): Decimal {
    this.expect(lead);
    return this.decimal();
  }

  /** What stands before it, then a text. */
  stringAfter(lead: string): string {
    this.expect(lead);
    return this.string();
  }

  /** A whole number of at most 15 digits. */
  integer(): number {
    const text = this.decimal();
    if (text.length > 15 || text.includes('.')) this.odd = true;
    return Number(text);
  }

  /** Was all read, and as expected? */
  done(): boolean {
    return !this.odd && this.#at === this.text.length;
  }

  /** Where the digits from here on end. */
  #digits(from: number): number {
    let at = from;
    for (let code = this.text.charCodeAt(at); code >= zero && code <= nine; code = this.text.charCodeAt(at))
      at += 1;
    return at;
  }
}
