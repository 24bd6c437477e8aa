import type { Permission } from './Permission.ts';

const names: Readonly<Record<Permission, true>> = {
  'query-funds': true,
  'add-funds': true,
  'withdraw-funds': true,
  'earn-funds': true,
  'query-open-trades': true,
  'query-closed-trades': true,
  'modify-trades': true,
  'close-trades': true,
  'query-ledger': true,
  'export-data': true,
  'create-ws-token': true,
  'add-withdraw-address': true,
  'update-withdraw-address': true,
};

const isPermission = (name: string): name is Permission => Object.hasOwn(names, name);

/** Every permission that a Spot key can have. */
export const allPermissions: ReadonlySet<Permission> = new Set(Object.keys(names).filter(isPermission));
