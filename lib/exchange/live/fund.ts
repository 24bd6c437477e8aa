import { InputError } from '../../core/errors/InputError.ts';
import type { AccountOptions } from '../AccountOptions.ts';
import type { House } from '../house/House.ts';
import { readUnits } from '../house/units.ts';
import { assetOf } from '../listings/assetOf.ts';

const [spot, futures] = [{ USD: '100000', BTC: '2', ETH: '20' }, { USD: '50000' }];

const unitsOf = (asset: string, text: string): bigint => {
  const read = readUnits(text, assetOf(asset).decimals);
  if (read.type === 'units' && read.units >= 0n) return read.units;
  throw new InputError(
    `${text} ${asset} can not be a balance`,
    `Give a decimal text with at most ${assetOf(asset).decimals} digits behind the point, such as '100000'.`,
  );
};

/** Pays in what the accounts begin with. @throws {InputError} an amount is none */
export function fund(house: House, options: readonly AccountOptions[]): void {
  for (const { name, balances = spot, futures: collateral = futures } of options) {
    for (const [asset, text] of Object.entries(balances)) {
      const amount = unitsOf(asset, text);
      if (amount > 0n) house.deposit(name, asset, amount);
    }
    for (const [asset, text] of Object.entries(collateral)) {
      const amount = unitsOf(asset, text);
      if (amount === 0n) continue;
      house.deposit(name, asset, amount);
      house.transfer({ account: name, wallet: 'spot' }, { account: name, wallet: 'futures' }, asset, amount);
    }
  }
}
