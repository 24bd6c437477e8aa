// Pure: how single parameters are read.
import type { Asset } from '../../../listings/Asset.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import { findListing } from '../../findListing.ts';
import type { Ground, Reading, Rule } from './Rule.ts';

const value = <T>(read: T): Reading<T> => ({ type: 'value', value: read });
const error = (words: string): { readonly type: 'error'; readonly error: string } => ({
  type: 'error',
  error: words,
});
const wrong = (name: string): { readonly type: 'error'; readonly error: string } =>
  error(`EGeneral:Invalid arguments:${name}`);

const absent = (sent: unknown): sent is undefined | null | '' =>
  sent === undefined || sent === null || sent === '';

/** A number as people write it: exponents are unknown on this wire. */
function plainNumber(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text;
}

function textOf(sent: unknown): string | undefined {
  if (typeof sent === 'string') return sent.trim();
  return typeof sent === 'number' && Number.isFinite(sent) ? plainNumber(sent) : undefined;
}

const text: Rule<string> = (sent, name) => {
  const read = textOf(sent);
  return read === undefined || read === '' || read.length > 2_000 ? wrong(name) : value(read);
};

const optional =
  <T>(rule: Rule<T>): Rule<T | undefined> =>
  (sent, name, ground) =>
    absent(sent) ? value(undefined) : rule(sent, name, ground);

const or =
  <T>(rule: Rule<T>, other: T): Rule<T> =>
  (sent, name, ground) =>
    absent(sent) ? value(other) : rule(sent, name, ground);

const whole =
  (least: number, most: number): Rule<number> =>
  (sent, name) => {
    const read = textOf(sent) ?? '';
    const number = Number(read);
    return /^-?\d{1,15}$/.test(read) && number >= least && number <= most ? value(number) : wrong(name);
  };

const oneOf =
  <T extends string>(...choices: readonly T[]): Rule<T> =>
  (sent, name) => {
    const read = textOf(sent);
    const found = choices.find((choice) => choice === read);
    return found === undefined ? wrong(name) : value(found);
  };

const flag: Rule<boolean> = (sent, name) => {
  if (absent(sent)) return value(false);
  if (typeof sent === 'boolean') return value(sent);
  const read = textOf(sent)?.toLowerCase();
  if (read === 'true' || read === '1') return value(true);
  return read === 'false' || read === '0' ? value(false) : wrong(name);
};

const decimal: Rule<string> = (sent, name) => {
  const read = textOf(sent) ?? '';
  return /^\d{1,30}(\.\d{1,30})?$/.test(read) ? value(read) : wrong(name);
};

/** A comma list, or a list of JSON. */
const list =
  (most: number): Rule<readonly string[]> =>
  (sent, name) => {
    const parts = Array.isArray(sent) ? sent.map(textOf) : textOf(sent)?.split(',');
    const names = (parts ?? []).flatMap((part: string | undefined) => {
      const name = part?.trim() ?? '';
      return name === '' ? [] : [name];
    });
    return names.length === 0 || names.length > most ? wrong(name) : value(names);
  };

const record: Rule<Readonly<Record<string, unknown>>> = (sent, name) =>
  isRecord(sent) ? value(sent) : wrong(name);

const marketOf = (name: string, { inside, listings }: Ground): SymbolMarket | undefined =>
  inside.house.pairs.get(findListing(listings, name)?.symbol ?? '');

const pair: Rule<SymbolMarket> = (sent, _name, ground) => {
  const name = textOf(sent) ?? '';
  if (name === '') return error('EGeneral:Invalid arguments');
  const found = marketOf(name, ground);
  return found === undefined ? error('EQuery:Unknown asset pair') : value(found);
};

const pairs: Rule<readonly SymbolMarket[]> = (sent, name, ground) => {
  const names = list(2_000)(sent, name, ground);
  if (names.type === 'error') return names;
  const found = names.value.map((one) => marketOf(one, ground));
  const known = found.filter((one) => one !== undefined);
  return known.length < found.length ? error('EQuery:Unknown asset pair') : value(known);
};

const asset: Rule<Asset> = (sent, name, { listings }) => {
  const read = textOf(sent) ?? '';
  if (read === '') return wrong(name);
  const found = assetOf(read);
  const listed = listings.some(({ base, quote }) => base === found.name || quote === found.name);
  return listed ? value(found) : error('EQuery:Unknown asset');
};

/** The rules that endpoints are made of. What does not hold is `EGeneral:Invalid arguments:<name>`. */
export const param = {
  text,
  optional,
  /** With a default. */
  or,
  whole,
  oneOf,
  /** Default false. */
  flag,
  /** Digits without a sign or an exponent. */
  decimal,
  list,
  record,
  /** A spot pair by any of its names. */
  pair,
  pairs,
  /** An asset of an open pair by any of its names. */
  asset,
} as const;
