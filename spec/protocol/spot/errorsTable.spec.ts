import { describe, expect, it } from '@jest/globals';
import { spotErrors } from '../../../lib/protocol/spot/spotErrors.ts';
import { unwrap } from '../../../lib/protocol/spot/unwrap.ts';
import { caught } from '../../core/errors/support/caught.ts';
import { decodeErrorRows } from '../../core/errors/support/decodeErrorRows.ts';

const { spot, problems } = decodeErrorRows();

const say = (...error: readonly string[]) =>
  caught(() =>
    unwrap(
      { name: 'Echo', answer: 'envelope' },
      { status: 200, headers: {}, text: JSON.stringify({ error }) },
    ),
  );

const loose = (said: string): string => `  ${said.replaceAll(':', ' : ').toUpperCase()} : more `;

describe('each error string of the reference', () => {
  it.each(spot)('$said is known from the wire', ({ said, ran, reaction }) => {
    expect(say(said)).toMatchObject({
      name: 'ResponseError',
      code: said,
      said: [said],
      detail: '',
      ran,
      reaction,
    });
  });

  it.each(spot)('$said is known in other letters, with spaces and more words', ({ said, ran, reaction }) => {
    expect(say(loose(said))).toMatchObject({ code: said, detail: 'more', ran, reaction });
  });

  it.each(problems)('$code of Funding (Beta) is known from the wire', ({ code, said, ran, reaction }) => {
    const text = JSON.stringify({ type: `tag:kraken.com,2025:${code}`, title: 'T', detail: 'too much' });
    const error = caught(() => unwrap({ name: 'Echo', answer: 'bare' }, { status: 400, headers: {}, text }));
    expect(error).toMatchObject({
      code: said,
      detail: 'too much',
      ran,
      reaction,
      said: [`${said}: too much`],
    });
  });
});

describe('the table', () => {
  it('has what the reference has, and nothing twice', () => {
    const documented = new Set([...spot, ...problems].map(({ said }) => said));
    expect(spotErrors.map(({ said }) => said).sort()).toEqual([...documented].sort());
  });

  it.each(spot)('has the documented exception of $said', ({ said, exception, message }) => {
    const row = spotErrors.find((one) => one.said === said);
    expect(row?.exception?.name).toBe(exception);
    if (message !== undefined) expect(row?.exception?.message).toBe(message);
  });

  it.each(spotErrors)('is consistent about $said', (row) => {
    expect(row.advice).toMatch(/^[A-Z].*[.]$/);
    expect(row.severity === 'passing').toBe(
      (['nonce', 'rate', 'wait', 'backoff'].includes(row.reaction) && row.category !== 'auth') ||
        (row.reaction === 'sync' && row.retryable),
    );
    expect(row.retryable).toBe(row.severity === 'passing' && row.reaction !== 'wait');
    if (['rate', 'backoff', 'wait'].includes(row.reaction)) expect(row.pauseMs).toBeGreaterThan(0);
    if (['fix', 'fatal'].includes(row.reaction)) expect(row.ran).toBe('no');
  });

  it('can not be mistaken about the words that begin like others', () => {
    expect(say('EQuery:Unknown asset pair').code).toBe('EQuery:Unknown asset pair');
    expect(say('EQuery:Unknown asset').code).toBe('EQuery:Unknown asset');
    expect(say('EQuery:Unknown assets').code).toBe('EQuery:Unknown assets');
    expect(say('EGeneral:Invalid arguments:Index unavailable').category).toBe('market');
    expect(say('EGeneral:Invalid arguments:volume')).toMatchObject({
      code: 'EGeneral:Invalid arguments',
      detail: 'volume',
    });
    expect(say('EExport:Anything at all')).toMatchObject({ code: 'EExport', detail: 'Anything at all' });
  });
});
