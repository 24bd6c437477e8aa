// Pure: what lists of payments are narrowed by.
import { param } from '../params/param.ts';
import type { Rule } from '../params/Rule.ts';

/** `true` begins, anything else goes on from there. */
const cursorRule: Rule<string | undefined> = (sent, name, ground) => {
  const text = typeof sent === 'boolean' ? String(sent) : sent;
  return text === 'false'
    ? { type: 'value', value: undefined }
    : param.optional(param.text)(text, name, ground);
};

/** @param usual entries of a page */
export const movementParams = (usual: number) => ({
  asset: param.optional(param.asset),
  method: param.optional(param.text),
  start: param.optional(param.text),
  end: param.optional(param.text),
  cursor: cursorRule,
  limit: param.or(param.whole(1, 500), usual),
});
