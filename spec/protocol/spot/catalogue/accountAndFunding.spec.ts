import { describe, expect, it } from '@jest/globals';
import { exactJson } from '../../../../lib/protocol/exactJson.ts';
import { spotCatalogue } from '../../../../lib/protocol/spot/spotCatalogue.ts';
import { accountFacts } from '../support/accountFacts.ts';
import { conversation } from '../support/conversation.ts';
import { encodeLoosely } from '../support/encodeLoosely.ts';

const all = Object.values(spotCatalogue);
const find = (wanted: string) => all.filter(({ name }) => name === wanted);
/** Files can not have a slash in their names. */
const said = (name: string) => conversation(name.replace('/', ''));

/** Written once more, so that the spec does not believe what it checks: members of members in brackets. */
function flat(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => flat(each, name === '' ? key : `${name}[${key}]`));
}

/** Those of an object. */
const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' ? { ...value } : {};

/** Parameters apart: those of the path in it, those of the query, those of the body. */
function parted({ path, method, inQuery }: (typeof all)[number], wire: unknown) {
  const rest = new Map(Object.entries(members(wire)));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  const bare = method === 'GET' || method === 'DELETE';
  const part = (inside: boolean) =>
    Object.fromEntries([...rest].filter(([name]) => (bare || inQuery.includes(name)) === inside));
  return { path: filled, query: part(true), body: part(false) };
}

describe('account and funding', () => {
  it('are 53 endpoints, each once', () => {
    expect(accountFacts.map(([name]) => find(name).length)).toEqual(Array.from({ length: 53 }, () => 1));
  });

  it.each(accountFacts)('%s needs a key: may it be repeated? %s', (name, safe, units, permission) => {
    const funding = said(name).path.startsWith('/funding/');
    const bytes = name === 'RetrieveExport';
    const answer = funding ? 'bare' : bytes ? 'bytes' : 'envelope';
    expect(find(name)).toEqual([
      expect.objectContaining({ auth: true, safe, answer, permission, cost: { pool: 'spot', units } }),
    ]);
  });
});

describe('a conversation', () => {
  const cases = accountFacts.map(([name]) => [name, said(name).title] as const);

  it.each(cases)('of %s sends what it has to: %s', (name) => {
    const { params, method, path, query, body } = said(name);
    expect(find(name)).toHaveLength(1);
    for (const endpoint of find(name)) {
      const sent = parted(endpoint, encodeLoosely(endpoint, params));
      expect(`${endpoint.method} ${sent.path}`).toBe(`${method} ${path}`);
      expect(flat(sent.query)).toEqual([...new URLSearchParams(query)]);
      const own = endpoint.answer === 'bare' ? {} : { nonce: '<nonce>' };
      if (endpoint.body === 'none') expect(body).toBe('');
      else if (endpoint.body === 'json') expect({ ...own, ...sent.body }).toEqual(JSON.parse(body));
      else expect(flat({ ...own, ...sent.body })).toEqual([...new URLSearchParams(body)]);
    }
  });

  it.each(cases.filter(([name]) => name !== 'RetrieveExport'))('of %s tells what it has to: %s', (name) => {
    const { status, answer, told } = said(name);
    expect(status).toBe(200);
    const body = exactJson(answer);
    for (const endpoint of find(name))
      expect(endpoint.decode(endpoint.answer === 'bare' ? body : members(body)['result'])).toEqual(told);
  });

  it('of RetrieveExport hands on the bytes as they came', () => {
    const { answer, told } = said('RetrieveExport');
    const bytes = Uint8Array.from(Buffer.from(answer.replace('base64:', ''), 'base64'));
    const archive = spotCatalogue.retrieveExport.decode(bytes);
    expect(archive).toBe(bytes);
    expect(`base64:${Buffer.from(archive).toString('base64')}`).toBe(told);
    expect(() => spotCatalogue.retrieveExport.decode('PK')).toThrow(/bytes/);
  });
});
