import { describe, expect, it } from '@jest/globals';
import { plainDecimal } from '../../lib/protocol/plainDecimal.ts';

describe('plainDecimal', () => {
  it.each([
    ['0.10000000', '0.10000000'],
    ['1e-08', '0.00000001'],
    ['5E-05', '0.00005'],
    ['1.25e2', '125'],
    ['1.25e1', '12.5'],
    ['12e3', '12000'],
    ['-1.5e-1', '-0.15'],
    ['7', '7'],
    ['', undefined],
    ['x', undefined],
    ['1e9999', undefined],
    ['0x10', undefined],
  ])('reads %j as %j', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });
});
