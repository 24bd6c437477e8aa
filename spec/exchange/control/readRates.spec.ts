import { describe, expect, it } from '@jest/globals';
import { readRates } from '../../../lib/exchange/control/readRates.ts';

describe('rates as a text', () => {
  it.each([
    ['drop=0.01,delay[500]=0.05', { drop: 0.01, 'delay[500]': 0.05 }],
    [' drop = 1 , http502=.5,', { drop: 1, http502: 0.5 }],
    ['notJson[a,b=c]=1e-3', { 'notJson[a,b=c]': 0.001 }],
    ['', {}],
    ['  ', {}],
  ])('are read from %j', (text, rates) => {
    expect(readRates(text)).toEqual(rates);
  });

  it.each([
    ['drop', "the rates can not be read at 'drop'"],
    ['drop=often', "the rates can not be read at 'drop=often'"],
    ['drop=0.1;cut=0.1', "the rates can not be read at 'drop=0.1;cut=0.1'"],
    ['drop=0.1,=2', "the rates can not be read at '=2'"],
    ['drop=0.1,drop=0.2', 'drop has two rates'],
  ])('are refused in %j with a sentence', (text, sentence) => {
    expect(() => readRates(text)).toThrow(sentence);
  });
});
