import { refuse } from '../../../protocol/asked/refuse.ts';
import { exactJson } from '../../../protocol/exactJson.ts';
import { plainDecimal } from '../../../protocol/plainDecimal.ts';
import type { Wire, WireObject } from '../../../protocol/Wire.ts';
import { defined } from '../defined.ts';
import type { Params } from './BaseRequest.ts';

/** `1e-7` is no number to the exchange. */
function digits(value: number): Wire {
  const text = String(value);
  const plain = plainDecimal(text) ?? text;
  return plain === text ? value : plain;
}

/** Dates, maps and the like have no members to send. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Reflect.getPrototypeOf(value));

function wire(where: string, value: unknown): Wire {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return digits(value);
  if (Array.isArray(value)) return value.map((each: unknown, at) => wire(`${where}[${at}]`, each));
  if (isPlain(value)) return members(where, value);
  return refuse(where, value, 'a text, a number, true or false, or a list or an object of them');
}

const members = (where: string, params: object): WireObject =>
  Object.fromEntries(
    Object.entries<unknown>({ ...params })
      .filter(([, value]) => defined(value))
      .map(([name, value]) => [name, wire(`${where}.${name}`, value)]),
  );

function parsed(text: string): unknown {
  try {
    return exactJson(text);
  } catch {
    return undefined;
  }
}

/**
 * Parameters of any call, as the wire takes them; undefined and null ones are left out, as are all where none are given.
 * @param given an object, or one as JSON text
 * @throws {InputError} it is no object, or a parameter can not be sent
 */
export function wireOf(where: string, given: Params | string | undefined): WireObject {
  const params = typeof given === 'string' ? parsed(given) : (given ?? {});
  if (!isPlain(params)) return refuse(where, params, 'an object with parameters by name');
  return members(where, params);
}
