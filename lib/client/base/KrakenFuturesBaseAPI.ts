import type { Observable } from 'rxjs';
import { futuresDialect } from '../../protocol/futures/futuresDialect.ts';
import { futuresErrors } from '../../protocol/futures/futuresErrors.ts';
import type { HttpResponse } from '../../transport/HttpResponse.ts';
import type { FuturesRequest } from './asking/BaseRequest.ts';
import { futuresAsked } from './asking/futuresAsked.ts';
import { BaseAPI } from './BaseAPI.ts';
import type { BaseOptions } from './BaseOptions.ts';

/**
 * The documented base class of Futures: signed calls to any address of it, with the documented exceptions. Extend it for
 * calls of your own. Kraken switches this interface off on 2027-03-01.
 * @see https://docs.kraken.com/api/docs/guides/futures-rest
 */
export class KrakenFuturesBaseAPI extends BaseAPI {
  static readonly URL: string = 'https://futures.kraken.com';
  /** Retired by the exchange on 2026-07-14: it answers no more. */
  static readonly SANDBOX_URL: string = 'https://demo-futures.kraken.com';

  readonly URL: string;
  readonly SANDBOX_URL: string;
  /** Was the sandbox asked for? */
  readonly sandbox: boolean;
  /** The base address of its calls: the option `url`, else the one of the sandbox where that is wanted, else `URL`. */
  readonly url: string;

  /** @throws {InputError} an option can not be */
  constructor(options: BaseOptions = {}) {
    super(options);
    this.URL = new.target.URL;
    this.SANDBOX_URL = new.target.SANDBOX_URL;
    this.sandbox = options.sandbox ?? false;
    const home = this.sandbox ? this.SANDBOX_URL : this.URL;
    this.url = options.url === undefined || options.url === '' ? home : options.url;
  }

  /**
   * A call. It emits the whole answer, parsed; where `returnRaw` is set, or `useCustomExceptions` was not, the answer as
   * it came. Cold: each subscription is a call of its own, and unsubscribing aborts it.
   * @throws {InputError} (in the stream, before anything is sent) it can not be made, or needs a key: `Missing credentials`
   * @throws {ResponseError} (in the stream) the exchange says what it did not like; mostly one of `exceptions`
   * @throws {BatchError} (in the stream) parts of a batch failed, and no documented exception stands for any of them
   * @throws {HttpError} (in the stream) no answer, a status that is not 2xx, or an answer that is none of the exchange's
   * @throws {DeadlineError} (in the stream) it took longer than its timeout
   */
  request(asked: FuturesRequest & { readonly returnRaw: true }): Observable<HttpResponse>;
  request(asked: FuturesRequest): Observable<unknown>;
  request(asked: FuturesRequest): Observable<unknown> {
    const side = { dialect: futuresDialect(this.url), rows: futuresErrors.answers };
    return this.ask(() => futuresAsked(asked), {
      side,
      timeout: asked.timeout,
      missing: 'Missing credentials',
    });
  }
}
