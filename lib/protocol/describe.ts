import { checkGroups } from './asked/checkGroups.ts';
import type { ParamsOf } from './asked/ParamsOf.ts';
import type { Rules } from './asked/Rule.ts';
import { writeParams } from './asked/writeParams.ts';
import type { Endpoint } from './Endpoint.ts';
import type { Shape } from './told/Shape.ts';

type Plain = Endpoint<unknown, unknown>;

/** What is said of an endpoint; the rest follows from it. */
export interface Description<S extends Rules, R, B extends boolean>
  extends Pick<Plain, 'name' | 'method' | 'path' | 'auth' | 'cost'>,
    Partial<Pick<Plain, 'body' | 'inQuery' | 'answer' | 'identity' | 'permission' | 'deprecated'>> {
  readonly safe: B;
  readonly params: S;
  /** Of each of these groups one parameter has to be given. */
  readonly atLeastOne?: readonly (readonly string[])[];
  /** Of each of these groups no two may be given together. */
  readonly notTogether?: readonly (readonly string[])[];
  readonly result: Pick<Shape<R>, 'read'>;
}

/**
 * An endpoint out of its description. Defaults: the body of a POST or PUT is a form, the answer comes in an envelope.
 */
export function describe<const S extends Rules, R, const B extends boolean>({
  name,
  params: rules,
  result,
  atLeastOne = [],
  notTogether = [],
  ...facts
}: Description<S, R, B>): Endpoint<ParamsOf<S>, R, B> {
  return {
    name,
    body: facts.method === 'POST' || facts.method === 'PUT' ? 'form' : 'none',
    inQuery: [],
    answer: 'envelope',
    identity: undefined,
    permission: undefined,
    deprecated: undefined,
    ...facts,
    rules,
    encode(params) {
      const wire = writeParams(name, rules, params);
      checkGroups(name, wire, { atLeastOne, notTogether });
      return wire;
    },
    decode: (told) => result.read(told, name),
  };
}
