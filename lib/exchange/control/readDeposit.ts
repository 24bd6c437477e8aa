// Pure: a deposit by its words.
import { InputError } from '../../core/errors/InputError.ts';
import { nearNames } from '../faults/script/nearNames.ts';
import { readUnits } from '../house/units.ts';
import type { Inside } from '../Inside.ts';
import { assetOf } from '../listings/assetOf.ts';
import { assets } from '../listings/assets.ts';

const textOf = (given: Readonly<Record<string, unknown>>, name: string): string => {
  const value = given[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new InputError(
    `${name} is not a text`,
    'Give {"account": "trader", "asset": "USD", "amount": "1000.00"}; wallet may be "spot" or "futures".',
  );
};

/** @returns what pays it in  @throws {InputError} there is no such account or asset, or the amount is none */
export function readDeposit(
  inside: Inside | undefined,
  given: Readonly<Record<string, unknown>>,
): () => void {
  if (inside === undefined)
    throw new InputError('a recording has no accounts', 'Open an exchange without replay.');
  const { house } = inside;
  const { wallet = 'spot', ...named } = given;
  const account = textOf(named, 'account');
  const wanted = textOf(named, 'asset');
  const text = textOf(named, 'amount');
  if (!house.accounts.has(account))
    throw new InputError(
      `there is no account '${account.slice(0, 40)}'`,
      `There is ${[...house.accounts.keys()].join(', ')}.`,
    );
  const { name, decimals } = assetOf(wanted);
  const known = [
    ...new Set([...house.pairs.values()].flatMap(({ listing: { base, quote } }) => [base, quote])),
  ];
  if (!known.includes(name) && !assets.some((asset) => asset.name === name))
    throw new InputError(
      `there is no asset '${wanted.slice(0, 40)}'`,
      `Did you mean ${nearNames(
        wanted,
        assets.map((asset) => asset.name),
      ).join(', ')}?`,
    );
  const read = readUnits(text, decimals);
  if (read.type !== 'units' || read.units <= 0n)
    throw new InputError(
      `${text.slice(0, 60)} ${name} can not be paid in`,
      `Give a decimal above zero with at most ${decimals} digits behind the point.`,
    );
  if (wallet !== 'spot' && wallet !== 'futures')
    throw new InputError('there is no such wallet', "Choose 'spot' or 'futures'.");
  return () => {
    house.deposit(account, name, read.units);
    if (wallet === 'futures')
      house.transfer({ account, wallet: 'spot' }, { account, wallet: 'futures' }, name, read.units);
  };
}
