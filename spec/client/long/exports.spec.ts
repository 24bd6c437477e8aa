import { describe, expect, it } from '@jest/globals';
import { take } from 'rxjs';
import { decodeFixture, decodeRow } from './support/decodeFixture.ts';
import { scripted } from './support/scripted.ts';

const result = (answer: unknown) => ({ error: [], result: answer });
const row = decodeRow({ reports: decodeFixture('spot', 'ExportStatus') }, 'reports');
/** The reports of the account: ours stands between others. */
const status = (word: string, beside: object = {}) =>
  result([
    { ...row, id: 'AAAA', status: 'Queued' },
    { ...row, id: 'OURS', error: undefined, status: word, ...beside },
  ]);
const ordered = result({ id: 'OURS' });
const file = new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0]);
const params = { description: 'mine', starttm: 7 };

describe('a report', () => {
  it('is ordered, waited for, fetched and deleted, and ends with its bytes', () => {
    const clients = scripted([
      ordered,
      status('Queued'),
      status('Queued'),
      status('Processing'),
      status('Processed'),
      file,
      result({ delete: true }),
    ]);
    expect(clients.told(clients.kraken.exports.trades(params, { everyMs: 2_000 }))).toEqual([
      { type: 'ordered', id: 'OURS' },
      { type: 'waiting', id: 'OURS', status: 'Queued' },
      { type: 'waiting', id: 'OURS', status: 'Processing' },
      { type: 'done', id: 'OURS', bytes: file, removed: true },
    ]);
    expect(clients.asked).toEqual([
      'report=trades&description=mine&starttm=7',
      'report=trades',
      'report=trades',
      'report=trades',
      'report=trades',
      'id=OURS',
      'id=OURS&type=delete',
    ]);
    expect(clients.askedMs).toEqual([0, 10, 2_020, 4_030, 6_040, 6_050, 6_060]);
  });

  it('is not ordered before it is observed, and anew for each observer', () => {
    const clients = scripted([ordered, ordered]);
    const export$ = clients.kraken.exports.ledgers(params).pipe(take(1));
    clients.scheduler.flush();
    expect(clients.asked).toEqual([]);
    clients.told(export$);
    clients.told(export$);
    expect(clients.asked.slice(0, 2)).toEqual([
      'report=ledgers&description=mine&starttm=7',
      'report=ledgers&description=mine&starttm=7',
    ]);
  });

  it('is not looked for any more once it is left', () => {
    const clients = scripted([ordered, status('Queued'), status('Queued')]);
    expect(clients.told(clients.kraken.exports.trades(params).pipe(take(2)))).toHaveLength(2);
    expect(clients.asked).toHaveLength(2);
  });

  it('that was ordered before is fetched by its id', () => {
    const clients = scripted([status('Processed'), file, result({ delete: true })]);
    expect(clients.told(clients.kraken.exports.fetch('ledgers', 'OURS'))).toEqual([
      { type: 'done', id: 'OURS', bytes: file, removed: true },
    ]);
    expect(clients.asked[0]).toBe('report=ledgers');
  });

  it('is not lost where it can not be deleted: it says so', () => {
    const clients = scripted([status('Processed'), file, { error: ['EService:Unavailable'] }]);
    expect(clients.told(clients.kraken.exports.fetch('trades', 'OURS'))).toEqual([
      { type: 'done', id: 'OURS', bytes: file, removed: false },
    ]);
    expect(clients.asked).toHaveLength(3);
  });

  it('that the exchange could not write is an error in the exchange’s words', () => {
    const clients = scripted([
      ordered,
      status('Processing'),
      status('Processed', { error: 'EExport:Exported size too big' }),
    ]);
    expect(clients.told(clients.kraken.exports.trades(params)).slice(2)).toEqual([
      expect.stringMatching(/ExportStatus: EExport:Exported size too big$/),
    ]);
    expect(clients.asked).toHaveLength(3);
  });

  it('may be missing among the others for a while, and then counts as lost', () => {
    const other = result([{ ...row, id: 'AAAA' }]);
    const late = scripted([ordered, other, other, status('Processed'), file, result({ delete: true })]);
    expect(late.told(late.kraken.exports.trades(params)).at(-1)).toMatchObject({ type: 'done' });
    const lost = scripted([ordered, ...Array.from({ length: 9 }, () => other)]);
    expect(lost.told(lost.kraken.exports.trades(params)).at(-1)).toBe(
      'EXPORT_LOST ExportStatus knows no report OURS',
    );
    expect(lost.asked).toHaveLength(6);
  });

  it('whose order got lost is not ordered again: its outcome is unknown', () => {
    const clients = scripted(['half an ans']);
    expect(clients.told(clients.kraken.exports.trades(params))).toEqual([
      expect.stringMatching(/^OUTCOME_UNKNOWN AddExport: sent, but it is not known/),
    ]);
    expect(clients.asked).toHaveLength(1);
  });
});
