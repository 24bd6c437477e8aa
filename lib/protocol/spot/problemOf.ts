import { member } from '../member.ts';
import { spotErrors } from './spotErrors.ts';

const tag = /^tag:kraken\.com,\d+:\s*(\w+)/i;

/** `EAPI:Invalid key` as `invalidkey`, the way in which codes of problems are made. */
const squash = (said: string): string => said.replace(/^\w+:/, '').replace(/\W/g, '').toLowerCase();

const byCode = new Map([...spotErrors].reverse().map(({ said }) => [squash(said), said]));

/**
 * What Funding (Beta) says is wrong: `{ type: 'tag:kraken.com,2025:InvalidKey', title, detail }`, in the words of the
 * other calls where they have some; undefined where it is no such thing.
 * @see https://docs.kraken.com/exchange/guides/rest/funding
 */
export function problemOf(body: unknown): string | undefined {
  const type = member(body, 'type');
  const code = typeof type === 'string' ? tag.exec(type)?.[1] : undefined;
  if (code === undefined) return undefined;
  const told = member(body, 'detail') ?? member(body, 'title');
  const words = byCode.get(code.toLowerCase()) ?? code;
  return typeof told === 'string' && told.trim() !== '' ? `${words}: ${told}` : words;
}
