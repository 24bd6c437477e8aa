import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { storedZip } from '../../../lib/exchange/http/spot/export/storedZip.ts';
import { only } from './support/only.ts';
import { placed } from './support/placed.ts';
import { spotBox } from './support/spotBox.ts';

/** The one file of an archive, read by its directory as archivers do. */
function unzipped(bytes: Uint8Array): { readonly name: string; readonly text: string } {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  expect(zip.readUInt16LE(end + 10)).toBe(1);
  const central = zip.readUInt32LE(end + 16);
  expect(central + zip.readUInt32LE(end + 12)).toBe(end);
  expect(zip.toString('latin1', central, central + 4)).toBe('PK\x01\x02');
  const [method, sum, packed, size, named] = [
    zip.readUInt16LE(central + 10),
    zip.readUInt32LE(central + 16),
    zip.readUInt32LE(central + 20),
    zip.readUInt32LE(central + 24),
    zip.readUInt16LE(central + 28),
  ];
  const local = zip.readUInt32LE(central + 42);
  expect([method, packed]).toEqual([0, size]);
  expect(zip.toString('latin1', local, local + 4)).toBe('PK\x03\x04');
  const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(begin, begin + size);
  expect(crc32(data)).toBe(sum);
  return { name: zip.toString('utf8', central + 46, central + 46 + named), text: data.toString() };
}

describe('exports', () => {
  it('are archives that other programs can read', () => {
    expect(unzipped(storedZip('a.csv', 'é,1\n'))).toEqual({ name: 'a.csv', text: 'é,1\n' });
  });

  it('are ready at once and hold all trades of their time', () => {
    const box = spotBox();
    placed(box, { pair: 'XBTUSD', type: 'buy', ordertype: 'market', volume: '0.5' });
    const { id } = box.post('AddExport', { report: 'trades', description: 'mine' }).result;
    expect(id).toMatch(/^[A-Z]{4}$/);
    const status = only(box.post('ExportStatus', { report: 'trades' }).result);
    expect(status).toMatchObject({ id, descr: 'mine', format: 'CSV', status: 'Processed', fields: 'all' });
    expect(box.post('ExportStatus', { report: 'ledgers' }).result).toEqual([]);

    const answer = box.raw('RetrieveExport', { id });
    expect(answer.contentType).toBe('application/octet-stream');
    const { name, text } = unzipped(Buffer.from(answer.body));
    expect(name).toBe('trades.csv');
    const [head, ...lines] = text.trimEnd().split('\n');
    expect(head).toBe(
      '"txid","ordertxid","pair","time","type","ordertype","price","cost","fee","vol","margin","misc","ledgers"',
    );
    const { trades } = box.post('TradesHistory').result;
    expect(lines).toHaveLength(Object.keys(trades).length);
    for (const line of lines) {
      const [txid = '', order, pair, time, , , price, cost] = line.replaceAll('"', '').split(',');
      expect(trades[txid]).toMatchObject({ ordertxid: order, pair, price, cost });
      expect(time).toMatch(/^2026-11-03 09:15:20\.\d{4}$/);
    }
  });

  it('have the columns, the form and the time that were asked for', () => {
    const box = spotBox();
    const wanted = { report: 'ledgers', description: 'some', format: 'TSV', fields: 'asset,amount' };
    const { id } = box.post('AddExport', wanted).result;
    const { name, text } = unzipped(Buffer.from(box.raw('RetrieveExport', { id }).body));
    expect(name).toBe('ledgers.tsv');
    expect(text.split('\n').slice(0, 2)).toEqual([
      'txid\tasset\tamount',
      expect.stringMatching(/^L.*\tZUSD\t100000\.0000$/),
    ]);
    const early = box.post('AddExport', { ...wanted, endtm: '1600000000' }).result.id;
    expect(unzipped(Buffer.from(box.raw('RetrieveExport', { id: early }).body)).text).toBe(
      'txid\tasset\tamount\n',
    );
    expect(box.post('AddExport', { ...wanted, fields: 'colour' }).error).toEqual([
      'EGeneral:Invalid arguments:fields',
    ]);
  });

  it('can be deleted by their owner', () => {
    const box = spotBox();
    const { id } = box.post('AddExport', { report: 'trades', description: 'mine' }).result;
    expect(box.post('RemoveExport', { id, type: 'delete' }, 'bob').error).toEqual([
      'EGeneral:Invalid arguments:id',
    ]);
    expect(box.post('RemoveExport', { id, type: 'cancel' }).result).toEqual({ cancel: false });
    expect(box.post('RemoveExport', { id, type: 'delete' }).result).toEqual({ delete: true });
    expect(String(box.raw('RetrieveExport', { id }).body)).toBe(
      '{"error":["EGeneral:Invalid arguments:id"]}',
    );
  });
});
