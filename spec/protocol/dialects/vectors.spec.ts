import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { credentials } from '../../../lib/protocol/credentials.ts';
import type { Asking, PlainRequest } from '../../../lib/protocol/Dialect.ts';
import { futuresDialect } from '../../../lib/protocol/futures/futuresDialect.ts';
import { signChallenge } from '../../../lib/protocol/futures/signChallenge.ts';
import { spotDialect } from '../../../lib/protocol/spot/spotDialect.ts';
import { told } from '../../../lib/protocol/told/told.ts';
import type { WireObject } from '../../../lib/protocol/Wire.ts';
import { asking } from './support/asking.ts';

const { text, list, object } = told;
const vectors = object({
  requests: list(
    object({
      id: text,
      side: text,
      secret: text,
      method: text,
      path: text,
      params: told.anything,
      body: text,
      inQuery: list(text),
      nonce: text,
      signedPath: text,
      text,
      signature: text,
    }),
  ),
  challenges: list(object({ id: text, secret: text, challenge: text, signature: text })),
}).read(
  JSON.parse(readFileSync(new URL('../../fixtures/vectors.json', import.meta.url), 'utf8')),
  'vectors.json',
);

type Vector = (typeof vectors.requests)[number];

const isWire = (params: unknown): params is WireObject => typeof params === 'object' && params !== null;

const bodies: Readonly<Record<string, Asking['body']>> = { json: 'json', jsonField: 'jsonField' };

const host = 'https://exchange.test';

function requestOf({ side, secret, method, path, params, body, inQuery, nonce }: Vector): PlainRequest {
  const endpoint = asking(path, {
    method: method === 'GET' ? 'GET' : 'POST',
    body: bodies[body] ?? 'form',
    inQuery,
  });
  const wire = isWire(params) ? params : {};
  const dialect = side === 'spot' ? spotDialect(host) : futuresDialect(host, { sendNonce: nonce !== '' });
  return dialect.signed(endpoint, wire, credentials({ key: 'a-key', secret }), BigInt(nonce));
}

const saidIn = ({ method, url, body = '' }: PlainRequest, side: string): string =>
  side === 'futures' && method === 'GET' ? (url.split('?')[1] ?? '') : body;

describe('signatures that others made', () => {
  it('are all there', () => {
    expect([vectors.requests.length, vectors.challenges.length]).toEqual([13, 1]);
  });

  it.each(vectors.requests.map((vector) => [vector.id, vector] as const))(
    'are ours too: %s',
    (_id, vector) => {
      const request = requestOf(vector);
      expect(saidIn(request, vector.side)).toBe(vector.text);
      expect(request.headers).toMatchObject(
        vector.side === 'spot'
          ? { 'API-Key': 'a-key', 'API-Sign': vector.signature }
          : { APIKey: 'a-key', Authent: vector.signature },
      );
      if (vector.side === 'spot') expect(request.url).toBe(`${host}${vector.signedPath}`);
      else expect(request.headers['Nonce'] ?? '').toBe(vector.nonce);
    },
  );

  it.each(vectors.challenges)('of a challenge are ours too: $id', ({ secret, challenge, signature }) => {
    expect(signChallenge(credentials({ key: 'a-key', secret }), challenge)).toBe(signature);
  });
});
