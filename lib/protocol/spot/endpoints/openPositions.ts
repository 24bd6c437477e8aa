import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { position } from '../shapes/position.ts';

/**
 * Open margin positions by their ids; with `consolidation` a list, one row for each pair and side.
 * Errors of the exchange: EOrder:Unknown position, EGeneral:Permission denied.
 * Permission: Orders and trades - Query open orders & trades.
 * @see https://docs.kraken.com/api/docs/rest-api/get-open-positions
 */
export const openPositions = describe({
  name: 'OpenPositions',
  method: 'POST',
  path: '/0/private/OpenPositions',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  permission: 'Orders and trades - Query open orders & trades',
  params: {
    /** Ids of positions. Default all. */
    txid: asked.names('ids of positions, divided by commas'),
    /** Also `value` and `net`. Default false. */
    docalcs: asked.flag,
    /** Takes the positions of a market together. */
    consolidation: asked.oneOf('market'),
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.either(told.list(position.together), told.record(position.single)),
});
