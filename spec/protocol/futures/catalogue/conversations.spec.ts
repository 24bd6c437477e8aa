import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MalformedError } from '../../../../lib/core/errors/MalformedError.ts';
import { writeParams } from '../../../../lib/protocol/asked/writeParams.ts';
import { exactJson } from '../../../../lib/protocol/exactJson.ts';
import { futuresCatalogue } from '../../../../lib/protocol/futures/futuresCatalogue.ts';
import { encodeLoosely } from '../../spot/support/encodeLoosely.ts';
import { conversation } from './support/conversation.ts';
import { gaps } from './support/gaps.ts';
import { oddAnswers } from './support/oddAnswers.ts';
import { sent } from './support/sent.ts';
import { withGaps } from './support/withGaps.ts';

const endpoints = Object.values(futuresCatalogue).map((endpoint) => [endpoint.name, endpoint] as const);

const isNumber = (was: unknown): boolean => /^-?\d+\.\d+$/.test(String(was)) || typeof was === 'number';

function isMalformed(decode: (result: unknown) => unknown, result: unknown): boolean {
  try {
    decode(result);
  } catch (error) {
    return error instanceof MalformedError;
  }
  return false;
}

describe('an endpoint of Futures REST', () => {
  it('has a conversation, and every conversation an endpoint', () => {
    const written = readdirSync('spec/fixtures/rest/futures').map((file) => file.replace(/\.txt$/, ''));
    expect(written.sort()).toEqual(endpoints.map(([name]) => name).sort());
  });

  it.each(endpoints)('sends what was asked: %s', (name, endpoint) => {
    const { params, sent: wanted } = conversation(name);
    const wire = writeParams(name, endpoint.rules, params);
    expect(encodeLoosely(endpoint, params)).toEqual(wire);
    expect(sent(endpoint, wire)).toEqual(wanted);
  });

  it.each(endpoints)('reads what was answered, digit by digit: %s', (name, endpoint) => {
    const { answer, told } = conversation(name);
    const result = endpoint.answer === 'text' ? answer : exactJson(answer);
    expect(endpoint.decode(result)).toStrictEqual(told);
  });

  // what it answers is not documented
  const described = endpoints.filter(([name]) => name !== 'GetSelfMarketShare');

  it.each(described)(
    'knows every member that was answered, and refuses another kind: %s',
    (name, { answer: as, decode }) => {
      const { answer } = conversation(name);
      const result = as === 'text' ? answer : exactJson(answer);
      const read = oddAnswers(result, [true]).filter(({ answer: odd }) => !isMalformed(decode, odd));
      expect(read.map(({ at }) => at)).toEqual([]);
    },
  );

  it.each(described)('takes nothing but a number for a number: %s', (name, { answer: as, decode }) => {
    const { answer } = conversation(name);
    const numbers =
      as === 'text' ? [] : oddAnswers(exactJson(answer), 'much').filter(({ was }) => isNumber(was));
    expect(numbers.filter(({ answer: odd }) => !isMalformed(decode, odd)).map(({ at }) => at)).toEqual([]);
  });

  it.each(gaps)('reads answers of %s without what may be missing', (name, missing, none) => {
    const endpoint = endpoints.find(([known]) => known === name)?.[1];
    const answer = exactJson(conversation(name).answer);
    const gappy = withGaps(answer, missing.split(' '), none.split(' '));
    expect(endpoint?.decode(gappy)).toEqual(expect.anything());
  });
});
