import type { Asking } from '../../../../lib/protocol/Dialect.ts';

/** A private endpoint as far as dialects look at it; a form is posted unless told otherwise. */
export const asking = (path: string, facts: Partial<Asking> = {}): Asking => ({
  name: 'Echo',
  method: 'POST',
  path,
  auth: true,
  body: 'form',
  inQuery: [],
  answer: 'envelope',
  ...facts,
});
