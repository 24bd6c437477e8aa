import type { Rule } from '../params/Rule.ts';

const forms: readonly RegExp[] = [
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /^[0-9a-f]{32}$/i,
  // any letters of ASCII
  /^[ -~]{1,18}$/,
];

/** An id that the client gave: a UUID, 32 hexadecimal digits, or a short text. */
export const clientId: Rule<string | undefined> = (sent, name) => {
  if (sent === undefined || sent === null || sent === '') return { type: 'value', value: undefined };
  return typeof sent === 'string' && forms.some((form) => form.test(sent))
    ? { type: 'value', value: sent }
    : { type: 'error', error: `EGeneral:Invalid arguments:${name}` };
};
