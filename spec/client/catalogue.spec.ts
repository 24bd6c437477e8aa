import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { NEVER, of, VirtualTimeScheduler } from 'rxjs';
import { futures } from '../../lib/client/futures.ts';
import { spot } from '../../lib/client/spot.ts';
import { BatchError } from '../../lib/core/errors/BatchError.ts';
import { futuresCatalogue } from '../../lib/protocol/futures/futuresCatalogue.ts';
import { spotCatalogue } from '../../lib/protocol/spot/spotCatalogue.ts';
import type { HttpRequest } from '../../lib/transport/HttpRequest.ts';
import type { World } from '../../lib/transport/World.ts';

const credentials = { key: 'catalogue', secret: Buffer.from('a secret of these specs').toString('base64') };

/** The lines of a conversation, by what they begin with. */
function linesOf(side: string, name: string): (mark: string) => readonly string[] {
  const file = `spec/fixtures/rest/${side}/${name.replace('/', '')}.txt`;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return (mark) => lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length)] : []));
}

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text.slice('base64:'.length), 'base64'));

/** Says an endpoint's conversation through the typed client. @returns what was sent, and what came of it */
function say(side: 'spot' | 'futures', method: string, name: string) {
  const lines = linesOf(side, name);
  const [, status = '', body = ''] = /^(\d+) (.*)$/.exec(lines('< ')[0] ?? '') ?? [];
  const sent: HttpRequest[] = [];
  const world: World = {
    dial: () => () => NEVER,
    http: (request) => {
      sent.push(request);
      const bytes = body.startsWith('base64:') ? bytesOf(body) : undefined;
      return of({
        status: Number(status),
        headers: {},
        text: bytes === undefined ? body : '',
        ...(bytes && { bytes }),
      });
    },
    scheduler: new VirtualTimeScheduler(),
    random: () => 0,
  };
  const restUrl = 'https://exchange.test';
  const { rest } =
    side === 'spot' ? spot({ world, restUrl, credentials }) : futures({ world, restUrl, credentials });
  const call: unknown = Reflect.get(rest, method);
  if (typeof call !== 'function') throw new Error(`${name} has no call ${method}`);
  const params: unknown = JSON.parse(lines('? ')[0] ?? '{}');
  const results: unknown[] = [];
  const stream: unknown = Reflect.apply(call, undefined, [params]);
  if (!(stream instanceof Object && 'subscribe' in stream && typeof stream.subscribe === 'function'))
    throw new Error(`${name} is no stream`);
  Reflect.apply(stream.subscribe, stream, [
    {
      next: (value: unknown) => results.push(value),
      error: (error: unknown) => results.push(error),
    },
  ]);
  return { lines, sent, results };
}

/** Ids that the client adds are no part of a conversation; nor is the nonce, but it has to be there. */
const plainBody = (body: string): string =>
  body
    .replace(/(^nonce=|"nonce":")\d+/, '$1<nonce>')
    .replace(/&cl(_ord_i|iOrdI)d=00000000-0000-4000-8000-000000000000/g, '')
    .replace(/,"cl_ord_id":"00000000-0000-4000-8000-000000000000"/g, '')
    .replace(/%2C%22cliOrdId%22%3A%2200000000-0000-4000-8000-000000000000%22/g, '');

describe.each([
  ['spot', Object.entries(spotCatalogue), 76],
  ['futures', Object.entries(futuresCatalogue), 72],
] as const)('the whole of %s REST', (side, catalogue, count) => {
  it.each(catalogue.map(([method, { name }]) => [method, name] as const))(
    '%s says what its conversation says, and gives what it tells',
    (method, name) => {
      const { lines, sent, results } = say(side, method, name);
      expect(sent).toHaveLength(1);
      const [request] = sent;
      const head = `${request?.method} ${request?.url.slice('https://exchange.test'.length)}`;
      const said = [head, ...(request?.body ? [`body: ${plainBody(request.body)}`] : [])];
      expect(said).toEqual(lines('> '));
      const wanted: unknown = JSON.parse(lines('= ')[0] ?? '');
      const [result] = results;
      // a part of it failed: the conversation shows the whole answer
      const value = result instanceof BatchError ? result.result : result;
      expect(results).toHaveLength(1);
      expect(value).toEqual(
        typeof wanted === 'string' && value instanceof Uint8Array ? bytesOf(wanted) : wanted,
      );
    },
  );

  it('has a conversation for each of its endpoints', () => {
    console.info(`${side}: ${catalogue.length} endpoints, each with its conversation`);
    expect(catalogue).toHaveLength(count);
  });
});
