import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { type Credentials, credentials } from '../../../lib/protocol/credentials.ts';
import { caught } from './support/caught.ts';

const key = 'key-never-shown';
const secret = Buffer.from('secret-never-shown').toString('base64');
const otp = 'otp-never-shown';
const hidden = [key, secret, 'secret-never-shown', otp];

/** As a caller without types does it. */
const make = (facts: unknown): unknown => Reflect.apply(credentials, undefined, [facts]);

const isKept = (value: unknown): value is Credentials =>
  typeof value === 'object' && value !== null && 'sign' in value;

/** All that can be read of an object and of what it inherits, functions as their source. */
function walked(value: unknown, seen = new Set<unknown>()): readonly unknown[] {
  if (typeof value === 'function') return [Function.prototype.toString.call(value)];
  if (typeof value !== 'object' || value === null || value === Object.prototype || seen.has(value))
    return [value];
  seen.add(value);
  const own = Reflect.ownKeys(value).flatMap((name) => [
    String(name),
    ...walked(Reflect.getOwnPropertyDescriptor(value, name)?.value, seen),
  ]);
  return [...own, ...walked(Reflect.getPrototypeOf(value), seen)];
}

describe('credentials', () => {
  const kept = credentials({ key, secret, otp });

  it.each<readonly [string, () => unknown]>([
    ['as text', () => `${JSON.stringify(kept)} ${JSON.stringify({ kept })}`],
    ['in a console', () => inspect({ kept }, { depth: 20, showHidden: true, getters: true })],
    ['in a console that heeds no wishes', () => inspect(kept, { showHidden: true, customInspect: false })],
    ['by its names', () => JSON.stringify([Object.keys(kept), Object.entries(kept)])],
    ['spread', () => inspect({ ...kept })],
    ['assigned', () => inspect(Object.assign({}, kept))],
    ['cloned', () => inspect(structuredClone(kept))],
    ['by all that it has and inherits', () => inspect(walked(kept))],
  ])('show nothing of what they know: %s', (_name, show) => {
    const shown = String(show());
    expect(hidden.filter((word) => shown.includes(word))).toEqual([]);
  });

  it('sign, and know their key and its password all the same', () => {
    expect(kept.key).toBe(key);
    expect(kept.otp()).toBe(otp);
    expect(kept.sign('/path', 'text')).toMatch(/^[A-Za-z0-9+/]{86}==$/);
    expect(credentials({ key, secret }).otp()).toBeUndefined();
    expect(credentials({ key, secret, otp: undefined }).otp()).toBeUndefined();
  });

  it('ask for the password each time where it is given by a function', () => {
    const passwords = ['1', '2'];
    const twice = credentials({ key, secret, otp: () => passwords.shift() ?? '' });
    expect(passwords).toHaveLength(2);
    expect([twice.otp(), twice.otp()]).toEqual(['1', '2']);
  });

  it('can not be given another way to sign', () => {
    expect(Object.isFrozen(kept)).toBe(true);
  });

  const badKey = 'credentials: key is not an API key';
  const badSecret = 'credentials: secret is not base64';
  const badOtp = 'credentials: otp is not a one-time password';
  it.each<readonly [string, unknown, string]>([
    ['nothing', undefined, badKey],
    ['null', null, badKey],
    ['no key', { secret }, badKey],
    ['an empty key', { key: '', secret }, badKey],
    ['a key with a line of its own', { key: `${key}\n`, secret }, badKey],
    ['a key with a space', { key: ` ${key}`, secret }, badKey],
    ['a key that no header can hold', { key: 'ключ', secret }, badKey],
    ['a key that is none', { key: { key }, secret }, badKey],
    ['no secret', { key }, badSecret],
    ['an empty secret', { key, secret: '' }, badSecret],
    ['a secret with a line of its own', { key, secret: `${secret}\n` }, badSecret],
    ['half a secret', { key, secret: secret.slice(0, -1) }, badSecret],
    ['a secret in words', { key, secret: 'secret-never-shown' }, badSecret],
    ['a secret in hexadecimals with a dash', { key, secret: 'ab-c' }, badSecret],
    ['a secret as bytes', { key, secret: Buffer.from(secret) }, badSecret],
    ['an empty password', { key, secret, otp: '' }, badOtp],
    ['a password of two lines', { key, secret, otp: `${otp}\n${otp}` }, badOtp],
    ['a password that is none', { key, secret, otp: 123456 }, badOtp],
    ['a misspelt password', { key, secret, opt: otp }, "credentials have no 'opt'"],
  ])('are refused in a sentence, and nothing of them is told: %s', (_name, facts, message) => {
    const error = caught(() => make(facts));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message });
    const shown = `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)}`;
    // the stack names this file, and not what it gave
    expect(hidden.filter((word) => shown.includes(word))).toEqual([]);
  });

  it.each([
    ['nothing', () => undefined],
    ['a number', () => 123456],
    ['two lines', () => `${otp}\r\nx`],
  ])('refuse a password that a function gives: %s', (_name, give) => {
    const made = make({ key, secret, otp: give });
    const error = caught(() => isKept(made) && made.otp());
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: badOtp });
    expect(inspect(error)).not.toContain(otp);
  });
});
