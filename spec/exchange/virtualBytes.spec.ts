import { describe, expect, it } from '@jest/globals';
import { firstValueFrom, VirtualTimeScheduler } from 'rxjs';
import { spotSignature } from '../../lib/exchange/access/spotSignature.ts';
import { type Exchange, exchange, virtualExchange } from '../../lib/exchange/index.ts';
import { axiosHttp } from '../../lib/transport/axiosHttp.ts';
import type { Http } from '../../lib/transport/Http.ts';
import type { HttpResponse } from '../../lib/transport/HttpResponse.ts';

/** Asks one call after the other. */
function asking(box: Exchange, http: Http, pass: () => void) {
  const [account] = box.accounts;
  if (account === undefined) throw new Error('there is no account');
  const { key, secret } = account;
  let nonce = 0;
  return (name: string, params: Readonly<Record<string, string>>, bytes: boolean): Promise<HttpResponse> => {
    nonce += 1;
    const path = `/0/private/${name}`;
    const body = String(new URLSearchParams({ nonce: String(nonce), ...params }));
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'API-Key': key,
      'API-Sign': spotSignature({ secret, path, nonce: String(nonce), body }),
    };
    const url = `${box.urls.spotRest}${path}`;
    const told = firstValueFrom(
      http({ method: 'POST', url, headers, body, ...(bytes && { answer: 'bytes' }) }),
    );
    pass();
    return told;
  };
}

/** An export from its order to its file, and what is told where there is none. */
async function exported(ask: ReturnType<typeof asking>) {
  const { text } = await ask('AddExport', { report: 'ledgers', description: 'mine' }, false);
  const id = /"id":"(\w+)"/.exec(text)?.[1] ?? '';
  return {
    file: await ask('RetrieveExport', { id }, true),
    none: await ask('RetrieveExport', { id: 'NONE' }, true),
    asText: await ask('RetrieveExport', { id: 'NONE' }, false),
  };
}

const options = { seed: 3, symbols: ['BTC/USD'], contracts: [], historyMinutes: 5 };

describe('a file of the exchange', () => {
  it('comes in virtual time as it comes over sockets, byte for byte', async () => {
    const real = await exchange({ ...options, time: 'virtual' });
    const scheduler = new VirtualTimeScheduler(undefined, 0);
    const box = virtualExchange({ ...options, scheduler });
    const pass = (): void => {
      scheduler.maxFrames += 10;
      scheduler.flush();
    };
    const sockets = await exported(asking(real, axiosHttp(), () => undefined));
    const virtual = await exported(asking(box, box.world.http, pass));
    await Promise.all([real.close(), box.close()]);

    for (const { file, none, asText } of [sockets, virtual]) {
      expect(Buffer.from(file.bytes ?? []).toString('latin1', 0, 4)).toBe('PK\x03\x04');
      expect(file.text).toBe('');
      expect(none.text).toBe(asText.text);
      expect(none.text).toMatch(/^\{"error":\["E/);
      expect(asText.bytes).toBeUndefined();
    }
    expect(Buffer.from(virtual.none.bytes ?? [])).toEqual(Buffer.from(sockets.none.bytes ?? []));
    expect(virtual.file.bytes?.length).toBe(sockets.file.bytes?.length);
  });
});
