import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { faultNames } from '../../../lib/exchange/faults/script/faultNames.ts';
import { readFaultScript, type ScriptOptions } from '../../../lib/exchange/faults/script/readFaultScript.ts';

/** `100 drop`, `0 delay 250`: each step in a line. */
const steps = (text: string, options?: ScriptOptions): readonly string[] =>
  readFaultScript(text, options).steps.map(({ atMs, fault: { type, ...rest } }) =>
    [atMs, type, ...Object.values(rest).filter((value) => value !== '')].join(' '),
  );

/** The message and the advice of the error. */
const refusal = (text: string, options?: ScriptOptions): string => {
  try {
    readFaultScript(text, options);
  } catch (error) {
    if (error instanceof InputError) return `${error.message}: ${error.advice}`;
    throw error;
  }
  return 'read';
};

describe('a script of faults', () => {
  it('is read in marbles: each name, code and group takes one frame, however long it is written', () => {
    const text = '--a--(1006)--ackNoData--badCrc--tokenExpired|';
    expect(steps(text)).toEqual(['500 drop', '800 ackNoData', '1100 badCrc', '1400 tokenExpired']);
    expect(readFaultScript(text)).toMatchObject({ endMs: 1_500, atEnd: 'well' });
  });

  it.each([
    ['', [], 0],
    ['   ', [], 0],
    ['---', [], 300],
    ['drop', ['0 drop'], 100],
    ['drop stall go', ['0 drop', '100 stall', '200 go'], 300],
    ['-(drop skip badCrc)-cut', ['100 drop', '100 skip', '100 badCrc', '300 cut'], 400],
    ['( 1012 )', ['0 close 1012'], 100],
    ['-\n-drop', ['200 drop'], 300],
    ['4000-1006', ['0 close 4000', '200 drop'], 300],
  ])('%j has its faults at their times', (text, expected, endMs) => {
    expect(steps(text)).toEqual(expected);
    expect(readFaultScript(text).endMs).toBe(endMs);
  });

  it.each([
    ['-- 500ms drop', '700 drop'],
    ['2s drop', '2000 drop'],
    ['- 1.5s -drop', '1700 drop'],
    ['1m drop', '60000 drop'],
    ['1.005s drop', '1005 drop'],
    ['0ms drop', '0 drop'],
  ])('%j lets time pass as RxJS does', (text, expected) => {
    expect(steps(text)).toEqual([expected]);
  });

  it('may end with a time, and counts frames as long as told', () => {
    expect(readFaultScript('drop 2s').endMs).toBe(2_100);
    expect(readFaultScript('drop--', { frameMs: 10 }).endMs).toBe(30);
    expect(steps('-drop', { frameMs: 1_000 })).toEqual(['1000 drop']);
  });

  it('ends well, begins again, or leaves things as they are', () => {
    expect(readFaultScript('-drop-')).toMatchObject({ endMs: 300, atEnd: 'stay' });
    expect(readFaultScript('-drop-|')).toMatchObject({ endMs: 300, atEnd: 'well' });
    expect(readFaultScript('-drop-* ')).toMatchObject({ endMs: 300, atEnd: 'again' });
    expect(readFaultScript('-(drop|)')).toMatchObject({ endMs: 100, atEnd: 'well' });
  });

  it.each([
    ['delay[250]', { type: 'delay', ms: 250 }],
    ['delay', { type: 'delay', ms: 250 }],
    ['skew[-3000]', { type: 'skew', ms: -3_000 }],
    ['skip[BTC/USD]', { type: 'skip', symbol: 'BTC/USD' }],
    ['skip', { type: 'skip' }],
    ['close[1012:restart]', { type: 'close', code: 1012, reason: 'restart' }],
    ['close[1012:in a: moment]', { type: 'close', code: 1012, reason: 'in a: moment' }],
    ['close', { type: 'close', code: 1000, reason: '' }],
    ['close[1006]', { type: 'drop' }],
    ['refuse429', { type: 'refuse', status: 429 }],
    ['refuse[418]', { type: 'refuse', status: 418 }],
    ['http502', { type: 'http', status: 502 }],
    ['http', { type: 'http', status: 503 }],
    ['stall[5000]', { type: 'stall', forMs: 5_000 }],
    ['stall', { type: 'stall' }],
    ['split[4]', { type: 'split', parts: 4 }],
    ['lateAck[10]', { type: 'lateAck', ms: 10 }],
    ['notJson[<html> (x) -|]', { type: 'notJson', text: '<html> (x) -|' }],
    ['notJson', { type: 'notJson', text: 'CloudFlare WebSocket proxy restarting' }],
  ])('%s is read with what stands in its brackets', (text, fault) => {
    expect(readFaultScript(text).steps).toStrictEqual([{ atMs: 0, fault }]);
  });

  it('knows every fault of the table by its name', () => {
    expect(steps(faultNames.join(' ')).map((step) => step.split(' ')[1])).toEqual(faultNames);
  });

  it('takes letters for what they are named, also side by side', () => {
    const names = {
      a: 'drop',
      b: 'delay[5]',
      c: { type: 'skew', ms: -1 },
      outage: 'maintenance[10]',
      d: '1012',
    } as const;
    expect(steps('-a-bc-outage(ad)', { names })).toEqual([
      '100 drop',
      '300 delay 5',
      '400 skew -1',
      '600 maintenance 10',
      '700 drop',
      '700 close 1012',
    ]);
    expect(steps('go-', { names: { g: 'drop', o: 'cut' } })).toEqual(['0 go']);
  });

  it.each([
    ['--dorp--', "there is no fault 'dorp' at character 3: Did you mean drop,"],
    ['-badcrc', 'at character 2: Did you mean badCrc,'],
    ['(drop acknodata)', "'acknodata' at character 7: Did you mean ackNoData,"],
    ['-toString', "there is no fault 'toString' at character 2"],
    ['-constructor', "there is no fault 'constructor' at character 2"],
    ['ab', "there is no fault 'ab' at character 1"],
    ['-20', '20 can not stand in a close frame at character 2: Give 1000 to 1014'],
    ['1005', '1005 can not stand in a close frame at character 1'],
    ['close[x]', 'NaN can not stand in a close frame at character 1'],
    [`close[1000:${'é'.repeat(62)}]`, 'the reason is too long'],
    ['--2s--', "the time '2s' does not stand alone at character 3: Write spaces around it: '-- 2s --'."],
    ['-- 2s|', "the time '2s' does not stand alone"],
    ['drop[3]', "'drop' takes nothing in brackets at character 1"],
    ['http500[3]', "'http500' takes nothing in brackets"],
    ['delay[x]', 'delay can not be NaN at character 1: Give a whole number from 0 to 3600000.'],
    ['delay[]', 'delay can not be NaN'],
    ['delay[-1]', 'delay can not be -1'],
    ['stall[0]', 'stall can not be 0'],
    ['skew[9999999999]', 'skew can not be 9999999999'],
    ['split[1]', 'the fragments of split can not be 1'],
    ['refuse200', 'a status of refuse can not be 200 at character 1'],
    ['skip[]', "'' is not a symbol"],
    ['notJson[{}]', "'{}' is JSON"],
    ['-delay[25', "a script can not have '[' at character 7: Brackets stand right behind"],
    ['- [3]', "a script can not have '[' at character 3"],
    ['--^--', "a script can not have '^' at character 3"],
    ['--é', "a script can not have 'é' at character 3"],
    ['-(drop', 'the group is never closed at character 2'],
    ['drop)', 'no group is open at character 5'],
    ['(drop (cut))', 'a group can not stand in a group at character 7'],
    ['()', 'the group is empty at character 2'],
    ['(drop-cut)', 'time can not pass in a group at character 6'],
    ['(drop 2s cut)', 'time can not pass in a group at character 7'],
    ['-|-', 'the script goes on after its end at character 3'],
    ['-|*', 'the script goes on after its end at character 3'],
    ['*', 'a script that takes no time can not begin again at character 1'],
    ['- 99999999m ', 'the script takes too long at character 3'],
  ])('%j is refused in words', (text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it('refuses names and frames that can not be', () => {
    expect(refusal('a', { names: {} })).toContain("there is no fault 'a' at character 1");
    expect(refusal('ax', { names: { a: 'drop' } })).toContain("there is no fault 'ax'");
    expect(refusal('outge', { names: { outage: 'drop' } })).toContain('Did you mean outage,');
    expect(refusal('', { names: { drop: 'cut' } })).toContain('can not be named');
    expect(refusal('', { names: { '1': 'cut' } })).toContain('can not be named');
    expect(refusal('', { names: { a: 'dorp' } })).toContain("no fault 'dorp' in the names, as 'a'");
    expect(refusal('', { names: { a: { type: 'close', code: 1006, reason: '' } } })).toContain(
      '1006 can not stand in a close frame in the names',
    );
    for (const frameMs of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(refusal('', { frameMs })).toContain('frameMs can not be');
    expect(refusal('-'.repeat(100_001))).toContain('the script is too long');
  });

  it('never crashes on any text but by an InputError, and its times never go back', () => {
    const word = fc.constantFrom(
      ...faultNames,
      '-',
      '--',
      '(',
      ')',
      '|',
      '*',
      ' ',
      ' 5ms ',
      '1006',
      '[',
      ']',
      'a',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join('')),
    );
    let read = 0;
    fc.assert(
      fc.property(text, (script) => {
        if (refusal(script) !== 'read') return;
        read += 1;
        const { steps: found, endMs } = readFaultScript(script);
        const times = [...found.map(({ atMs }) => atMs), endMs];
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it('has each fault once and in order, whatever stands between them', () => {
    const gap = fc.constantFrom('-', '--', ' ', ' 20ms ');
    const parts = fc.array(fc.tuple(fc.constantFrom(...faultNames), gap));
    fc.assert(
      fc.property(parts, (pairs) => {
        const { steps: found } = readFaultScript(pairs.flat().join(''));
        expect(found.map(({ fault }) => fault.type)).toEqual(pairs.map(([name]) => name));
        const frames = pairs.reduce(
          (sum, [, between]) => sum + 100 + (between.includes('ms') ? 20 : between.trim().length * 100),
          0,
        );
        expect(readFaultScript(pairs.flat().join('')).endMs).toBe(frames);
      }),
    );
  });
});
