import { is } from '../is.ts';
import type { Shape } from '../Shape.ts';
import type { Page } from '../tracing.ts';
import { answered } from './answered.ts';

const frame = (type: 'snapshot' | 'update', data: Shape): Shape =>
  is.object({ channel: is.oneOf('balances'), type: is.oneOf(type), data, sequence: is.whole });

const never = 'nothing of that kind happens in the box';
const words = (path: string, ...of: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(of.map((word) => [`${path}=${word}`, never]));

/** Section 11.2 of the page. */
export const balancesPage = {
  '8 subscribe balances': {
    by: '{"channel":"balances"}',
    told: answered.done('subscribe', is.object({ channel: is.oneOf('balances'), snapshot: is.flag })),
  },
  '8 unsubscribe balances': {
    by: 'the same to leave',
    told: answered.done('unsubscribe', is.object({ channel: is.oneOf('balances') })),
  },
  '11.2 balances snapshot': {
    by: 'balances is subscribed to',
    told: frame(
      'snapshot',
      is.listOf(
        is.object({
          asset: is.text,
          asset_class: is.oneOf('currency'),
          balance: is.number,
          wallets: is.listOf(
            is.object({
              type: is.oneOf('spot', 'earn'),
              id: is.oneOf('main', 'flexible', 'flex', 'bonded', 'liquid', 'locked', 'closed'),
              balance: is.number,
            }),
          ),
        }),
      ),
    ),
    neverTold: words('.data[].wallets[].id', 'flex', 'bonded', 'liquid', 'locked', 'closed'),
  },
  '11.2 balances update': {
    by: 'a deposit, a withdrawal, transfers, trades, margin trades and their settlement',
    told: frame(
      'update',
      is.tuple(
        is.object({
          asset: is.text,
          asset_class: is.oneOf('currency'),
          amount: is.number,
          balance: is.number,
          fee: is.number,
          ledger_id: is.ledgerId,
          ref_id: is.tradeId,
          timestamp: is.micros,
          type: is.oneOf(
            ...['deposit', 'withdrawal', 'trade', 'margin', 'adjustment', 'rollover', 'credit', 'transfer'],
            ...['settled', 'staking', 'sale', 'reserve', 'conversion', 'dividend', 'reward', 'creator_fee'],
          ),
          'subtype?': is.oneOf(
            ...['spotfromfutures', 'spottofutures', 'stakingfromspot', 'spotfromstaking', 'stakingtospot'],
            'spottostaking',
          ),
          'category?': is.oneOf(
            ...['deposit', 'withdrawal', 'trade', 'margin-trade', 'margin-settle', 'margin-conversion'],
            ...['conversion', 'credit', 'marginrollover', 'staking-rewards', 'instant', 'equity-trade'],
            ...['airdrop', 'equity-dividend', 'reward-bonus', 'nft', 'block-trade'],
          ),
          wallet_type: is.oneOf('spot', 'earn'),
          wallet_id: is.oneOf('main', 'bonded', 'flexible', 'liquid', 'locked'),
          'user?': is.oneOf('ann'),
        }),
      ),
    ),
    neverTold: {
      ...words(
        '.data[0].type',
        ...['adjustment', 'rollover', 'credit', 'staking', 'sale', 'reserve', 'conversion', 'dividend'],
        ...['reward', 'creator_fee'],
      ),
      ...words(
        '.data[0].category',
        ...['margin-conversion', 'conversion', 'credit', 'marginrollover', 'staking-rewards', 'instant'],
        ...['equity-trade', 'airdrop', 'equity-dividend', 'reward-bonus', 'nft', 'block-trade'],
      ),
      ...words('.data[0].wallet_id', 'bonded', 'liquid', 'locked'),
    },
  },
} as const satisfies Page;
