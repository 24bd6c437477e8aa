import { describe, expect, it } from '@jest/globals';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { KrakenError } from '../../../lib/core/errors/KrakenError.ts';
import { OutcomeError } from '../../../lib/core/errors/OutcomeError.ts';
import type { Endpoint } from '../../../lib/protocol/Endpoint.ts';
import { unwrap as unwrapFutures } from '../../../lib/protocol/futures/unwrap.ts';
import { unwrap as unwrapSpot } from '../../../lib/protocol/spot/unwrap.ts';
import { caught } from './support/caught.ts';
import { everythingOf } from './support/everythingOf.ts';

const key = 'K4vSmB0nXe5tQ2yLrU7wZc9aHd3fJg6iPo1kTqMsNbVxEuRyWlCzDhFp';
const signature = '4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==';
const token = '1Dwc4lzSwNWOAwkMdqhssNNFhs1ed606d1WcF3XfEMw';
const nonce = '1616492376594000123';
const otp = '492817';
const secrets = { key, signature, token, nonce, otp };
const echoed = Object.entries(secrets);

/** Nothing of it, not even a piece from which it could be guessed. */
function expectNone(error: KrakenError): void {
  const everything = everythingOf(error);
  for (const [name, secret] of echoed)
    for (const piece of [secret, secret.slice(0, 24), secret.slice(-24)])
      if (everything.includes(piece)) throw new Error(`${name} is in ${error.name}`);
}

type Unwrap = typeof unwrapSpot;
const answers: readonly Endpoint<never, unknown>['answer'][] = ['envelope', 'bare', 'text', 'bytes'];
const sides: readonly (readonly [string, Unwrap])[] = [
  ['Spot', unwrapSpot],
  ['Futures', unwrapFutures],
];
const all = echoed.map(([name, secret]) => `${name}=${secret}`).join('&');

const bodies: readonly (readonly [string, string])[] = [
  ['a page that repeats the request', `<html>${all}</html>`],
  ['a text that repeats the request', all],
  ['JSON that breaks off', `{"error":[],"${all}`],
  ['a bare text', JSON.stringify(all)],
  ['JSON of something else', JSON.stringify({ request: all, headers: secrets })],
  [
    'errors about the key',
    JSON.stringify({ error: [`EAPI:Invalid key:${key}`, `EAPI:Invalid nonce: ${nonce}`] }),
  ],
  ['an error about the password', JSON.stringify({ error: [`EAuth:Failed:otp ${otp}`] })],
  ['an argument', JSON.stringify({ error: [`EGeneral:Invalid arguments:otp:${otp}`] })],
  ['an argument with a signature', JSON.stringify({ error: [`EGeneral:Invalid arguments:${signature}`] })],
  ['words that nobody knows', JSON.stringify({ error: [`EFoo:Bar ${otp} ${token}`, all] })],
  ['a price', JSON.stringify({ error: [`EOrder:Invalid price:${nonce}`] })],
  ['one long text', JSON.stringify({ error: `${'x '.repeat(90)}${key}` })],
  ['a problem', JSON.stringify({ type: 'tag:kraken.com,2025:InvalidKey', detail: `${key} ${nonce}` })],
  ['a problem with a code of its own', JSON.stringify({ type: `tag:kraken.com,2025:${key}`, detail: all })],
  ['the history', JSON.stringify({ status: 'unauthorized', reason: all })],
  ['a key check', JSON.stringify({ error: 'e', message: key, suberror: 'api_key_not_found' })],
  ['a number and words', JSON.stringify({ result: 'error', errors: [{ code: 87, message: all }] })],
  ['the charts', JSON.stringify({ errors: [{ type: 'Bad', msg: token, value: otp, field: 'symbol' }] })],
];

describe.each(sides)('no error of %s has a secret in it, wherever one looks', (_side, unwrap) => {
  it.each(bodies)('though the answer has: %s', (_what, text) => {
    for (const answer of answers)
      for (const status of [400, 401, 429, 500]) {
        const error = caught(() =>
          unwrap(
            { name: 'Echo', answer },
            { status, headers: { 'x-request': all, 'retry-after': all }, text },
          ),
        );
        expectNone(error);
        expectNone(new OutcomeError({ endpoint: 'Echo', identities: [], sentMs: 0, cause: error }));
      }
  });
});

it('what is foreign does not get into an error: a request fails with its headers and its body', () => {
  const foreign = Object.assign(new Error(`failed: ${all}`), {
    config: { headers: { 'API-Key': key, 'API-Sign': signature }, data: all },
    request: secrets,
  });
  expectNone(new KrakenError('x', { code: 'X', retryable: false, advice: 'None.', cause: foreign }));
  const http = new HttpError('Echo', 0, 'no answer');
  expect(new OutcomeError({ endpoint: 'Echo', identities: [], sentMs: 0, cause: http }).cause).toBe(http);
});

describe('the look through an error', () => {
  const bare = () => new KrakenError('x', { code: 'X', retryable: false, advice: 'None.' });
  it.each<readonly [string, (error: KrakenError) => void]>([
    ['in a member', (error) => Object.assign(error, { key })],
    ['in a hidden member', (error) => Object.defineProperty(error, 'k', { value: { deep: [key] } })],
    ['behind a symbol', (error) => Object.assign(error, { [Symbol('k')]: key })],
    ['as the name of a member', (error) => Object.assign(error, { [key]: 1 })],
    ['in a cause', (error) => Object.defineProperty(error, 'cause', { value: { toJSON: () => ({ key }) } })],
    ['in the stack', (error) => Object.assign(error, { stack: key })],
  ])('would find a secret %s', (_where, hide) => {
    const error = bare();
    expectNone(error);
    hide(error);
    expect(() => expectNone(error)).toThrow('key is in KrakenError');
  });
});
