// Pure: which ways a call means.
import { assetOf } from '../../../listings/assetOf.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import type { Way } from '../funding/waysOf.ts';
import type { Rule } from '../params/Rule.ts';

/** Is a way meant? */
type Meant = (way: Way) => boolean;

const textIn = (sent: unknown, name: string): string | undefined => {
  const value: unknown = isRecord(sent) ? sent[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** `{ method_id }` or `{ network_id }`, not both. */
const scope: Rule<Meant | undefined> = (sent, name) => {
  if (sent === undefined) return { type: 'value', value: undefined };
  const [method, network] = [textIn(sent, 'method_id'), textIn(sent, 'network_id')];
  if ((method === undefined) === (network === undefined))
    return { type: 'error', error: `EGeneral:Invalid arguments:${name}` };
  return {
    type: 'value',
    value: (way) => (method === undefined ? way.networkId === network : way.id === method),
  };
};

/** `{ class, name }` */
const asset: Rule<Meant> = (sent, name) => {
  if (sent === undefined) return { type: 'value', value: () => true };
  const [kind = 'currency', named] = [textIn(sent, 'class'), textIn(sent, 'name')];
  if (named === undefined) return { type: 'error', error: `EGeneral:Invalid arguments:${name}` };
  const meant = assetOf(named).name;
  return { type: 'value', value: (way) => kind === 'currency' && way.asset.name === meant };
};

export const scoped = { scope, asset } as const;
