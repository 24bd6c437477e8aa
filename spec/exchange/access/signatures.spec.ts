import { describe, expect, it } from '@jest/globals';
import { futuresSignature } from '../../../lib/exchange/access/futuresSignature.ts';
import { sameText } from '../../../lib/exchange/access/sameText.ts';
import { spotSignature } from '../../../lib/exchange/access/spotSignature.ts';
import { secrets } from './support/secrets.ts';
import { vectors } from './support/vectors.ts';

describe('a signature', () => {
  it.each(vectors.spot)('of Spot is that of the known one: $title', (vector) => {
    const { secret, path, query, nonce, body, signature } = vector;
    const whole = query === '' ? path : `${path}?${query}`;
    expect(spotSignature({ secret, path: whole, nonce, body })).toBe(signature);
  });

  it.each(vectors.futures)('of futures is that of the known one: $title', ({ signed, signature }) => {
    expect(futuresSignature(secrets.futures, signed)).toBe(signature);
  });

  it('of a challenge is the published one', () => {
    const { secret, challenge, signature } = vectors.challenge;
    expect(futuresSignature(secret, challenge)).toBe(signature);
  });
});

describe('comparing', () => {
  it.each([
    ['', '', true],
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['abc', '', false],
    ['é', 'e', false],
  ])('%j with %j says %s, and never throws', (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });
});
