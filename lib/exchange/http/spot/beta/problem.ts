// Pure: errors of Funding (Beta), which has no envelopes.
import { jsonText } from '../../../wire/jsonText.ts';
import type { Answer } from '../../Call.ts';

const statuses: ReadonlyMap<string, number> = new Map([
  ['EAPI:Invalid key', 401],
  ['EAPI:Invalid signature', 401],
  ['EAPI:Invalid nonce', 401],
  ['EGeneral:Permission denied', 403],
  ['EFunding:Unknown reference id', 404],
  ['EAPI:Rate limit exceeded', 429],
  ['EGeneral:Temporary lockout', 429],
]);

/** `EAPI:Invalid key` as the problem `InvalidKey`. @param error in the words of the other calls */
export function problem(error: string): Answer {
  const [category = '', words = '', ...rest] = error.slice(1).split(':');
  const code = words.replace(/(?:^|\s+)(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const status = statuses.get(error) ?? 400;
  return {
    status,
    contentType: 'application/problem+json',
    body: jsonText({
      type: `tag:kraken.com,2025:${code}`,
      status,
      title: `${category}: ${words}`,
      detail: rest.length === 0 ? undefined : rest.join(':'),
      data: null,
    }),
  };
}
