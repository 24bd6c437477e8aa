import type { Observable } from 'rxjs';
import { InputError } from '../../core/errors/InputError.ts';
import { uuid } from '../../core/uuid.ts';
import { spotDialect } from '../../protocol/spot/spotDialect.ts';
import { spotErrors } from '../../protocol/spot/spotErrors.ts';
import type { HttpResponse } from '../../transport/HttpResponse.ts';
import type { SpotRequest } from './asking/BaseRequest.ts';
import { spotAsked } from './asking/spotAsked.ts';
import { BaseAPI } from './BaseAPI.ts';
import type { BaseOptions } from './BaseOptions.ts';

/**
 * The documented base class of Spot: signed calls to any address of it, with the documented exceptions. Extend it for
 * calls of your own.
 * @see https://docs.kraken.com/api/docs/guides/spot-rest-intro
 */
export class KrakenSpotBaseAPI extends BaseAPI {
  static readonly URL: string = 'https://api.kraken.com';

  /** The base address of its calls. */
  readonly URL: string;

  /** @throws {InputError} an option can not be; there is no sandbox */
  constructor(options: BaseOptions = {}) {
    if (options.sandbox === true)
      throw new InputError(
        'Sandbox not available for Kraken Spot trading.',
        'Leave it out; rx-kraken/exchange is an exchange to try things on.',
      );
    super(options);
    this.URL = options.url === undefined || options.url === '' ? new.target.URL : options.url;
  }

  /** 32 hexadecimal characters, new each time. */
  get returnUniqueId(): string {
    return uuid(() => this.random()).replaceAll('-', '');
  }

  /**
   * A call. It emits the member `result` of the answer; where `returnRaw` is set, or `useCustomExceptions` was not, the
   * answer as it came. Cold: each subscription is a call of its own, and unsubscribing aborts it.
   * @throws {InputError} (in the stream, before anything is sent) it can not be made, or needs a key: `Missing credentials.`
   * @throws {ResponseError} (in the stream) the exchange says what it did not like; mostly one of `exceptions`
   * @throws {HttpError} (in the stream) no answer, a status that is not 2xx, or an answer that is none of the exchange's
   * @throws {DeadlineError} (in the stream) it took longer than its timeout
   */
  request(asked: SpotRequest & { readonly returnRaw: true }): Observable<HttpResponse>;
  request(asked: SpotRequest): Observable<unknown>;
  request(asked: SpotRequest): Observable<unknown> {
    const side = { dialect: spotDialect(this.URL), rows: spotErrors };
    return this.ask(() => spotAsked(asked), {
      side,
      timeout: asked.timeout,
      missing: 'Missing credentials.',
    });
  }
}
