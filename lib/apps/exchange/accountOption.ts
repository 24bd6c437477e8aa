import { InputError } from '../../core/errors/InputError.ts';
import type { AccountOptions } from '../../exchange/index.ts';
import { assets } from '../../exchange/listings/assets.ts';
import { nearest } from '../watch/nearest.ts';

const names = assets.map(({ name }) => name);

function balanceOf(text: string, part: string): readonly [asset: string, amount: string] {
  const [, asset, amount] = /^\s*([A-Za-z0-9.]+)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
  if (asset === undefined || amount === undefined)
    throw new InputError(
      `--account '${text}' can not be`,
      'Write a name, or a name and what it has: trader:USD=100000,BTC=2.',
    );
  if (!names.includes(asset))
    throw new InputError(
      `the exchange has no asset '${asset}'`,
      `Did you mean ${nearest(asset, names).join(', ')}?`,
    );
  return [asset, amount];
}

/** Reads `name` or `name:USD=100000,BTC=2`. @throws {InputError} it is neither; the name itself is read by the exchange */
export function accountOption(text: string): AccountOptions {
  const colon = text.indexOf(':');
  if (colon < 0) return { name: text };
  const balances = text
    .slice(colon + 1)
    .split(',')
    .map((part) => balanceOf(text, part));
  return { name: text.slice(0, colon), balances: Object.fromEntries(balances) };
}
