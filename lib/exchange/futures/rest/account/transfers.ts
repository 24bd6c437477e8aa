import type { WalletRef } from '../../../house/House.ts';
import { readUnits } from '../../../house/units.ts';
import type { Answer } from '../../../http/Call.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import { accountUid } from '../../accountUid.ts';
import { currencyName } from '../../currencyName.ts';
import { currencyNamed } from '../../currencyNamed.ts';
import { wallet } from '../../wallet.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';

/** An amount of an asset, or the word against it. */
type Amount = { readonly asset: string; readonly units: bigint } | string;

/** Both names mean the one wallet that there is. */
const wallets: readonly string[] = ['cash', 'flex'];

function amountOf({ params }: OwnAsk, unitName: string): Amount {
  const [unit = '', text = ''] = [params.get(unitName), params.get('amount')];
  if (unit === '') return `requiredArgumentMissing: ${unitName}`;
  if (text === '') return 'requiredArgumentMissing: amount';
  const asset = currencyNamed(unit);
  const read = readUnits(text, assetOf(asset).decimals);
  return read.type === 'units' && read.units > 0n ? { asset, units: read.units } : 'invalidAmount';
}

/** Is so much there and not needed as margin? */
function spare({ inside, account }: OwnAsk, asset: string, units: bigint): boolean {
  const name = currencyName(asset);
  const purse = wallet(inside, account).purses.find(({ currency }) => currency === name);
  const read = readUnits(purse?.available.text ?? '0', assetOf(asset).decimals);
  return read.type === 'units' && read.units >= units;
}

function move(ask: OwnAsk, unitName: string, to: WalletRef): Answer | string {
  const { inside, account } = ask;
  const amount = amountOf(ask, unitName);
  if (typeof amount === 'string') return says.failed(inside, amount);
  const { asset, units } = amount;
  if (!inside.house.account(account).collateral.has(asset)) return says.failed(inside, 'invalidUnit');
  if (!spare(ask, asset, units)) return says.failed(inside, 'insufficientFunds');
  if (to.account === account && to.wallet === 'futures') return '';
  const outcome = inside.house.transfer({ account, wallet: 'futures' }, to, asset, units);
  return outcome.type === 'done' ? outcome.value : says.failed(inside, 'insufficientFunds');
}

/** Between wallets of the account, which are one. */
function between(ask: OwnAsk): Answer {
  const { inside, account, params } = ask;
  for (const name of ['fromAccount', 'toAccount']) {
    const wanted = params.get(name) ?? '';
    if (wanted === '') return says.failed(inside, `requiredArgumentMissing: ${name}`);
    if (!wallets.includes(wanted)) return says.failed(inside, 'invalidAccount');
  }
  const moved = move(ask, 'unit', { account, wallet: 'futures' });
  return typeof moved === 'string' ? says.success(inside) : moved;
}

/** To somebody else's wallet, out of one's own or that of an account below. */
function toAnother(ask: OwnAsk): Answer {
  const { inside, account, params } = ask;
  const accounts = [...inside.house.accounts.keys()];
  const own = [account, ...inside.subaccounts.of(account).map((below) => below.account)];
  const from = own.find((id) => accountUid(id) === params.get('fromUser'));
  const to = accounts.find((id) => accountUid(id) === params.get('toUser'));
  if (from === undefined || to === undefined) return says.failed(inside, 'invalidAccount');
  const moved = move({ ...ask, account: from }, 'unit', { account: to, wallet: 'futures' });
  return typeof moved === 'string' ? says.success(inside) : moved;
}

function toSpot(ask: OwnAsk): Answer {
  const { inside, account, params } = ask;
  if (!wallets.includes(params.get('sourceWallet') ?? 'cash')) return says.failed(inside, 'invalidAccount');
  const moved = move(ask, 'currency', { account, wallet: 'spot' });
  return typeof moved === 'string' ? says.success(inside, { uid: moved }) : moved;
}

const row = (name: string, endpoint: string, run: (ask: OwnAsk) => Answer): Route => ({
  methods: ['POST'],
  path: `/derivatives/api/v3/${name}`,
  endpoint,
  run,
});

/** Moves money. */
export const transfers: readonly Route[] = [
  row('transfer', 'Transfer', between),
  row('transfer/subaccount', 'TransferSubaccount', toAnother),
  row('withdrawal', 'WithdrawToSpot', toSpot),
];
