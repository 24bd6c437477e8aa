import type { RestRoute } from '../../RestRoute.ts';
import type { Asked, Route } from '../Asked.ts';

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

/** A call that needs no market. */
export const fromVenue =
  (route: RestRoute): Route<Asked> =>
  ({ venue, params }) =>
    route(
      venue,
      new Map(
        Object.entries(params).flatMap(([name, value]) => {
          const text = textOf(value);
          return text === undefined || text === '' ? [] : [[name, text] as const];
        }),
      ),
    );
