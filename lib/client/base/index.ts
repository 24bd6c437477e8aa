// The documented base classes: calls to any address of the exchange, with the documented names.

export type { HttpResponse as RawResponse } from '../../transport/HttpResponse.ts';
export type { FuturesRequest, Params, SpotRequest } from './asking/BaseRequest.ts';
export type { BaseOptions } from './BaseOptions.ts';
export { defined } from './defined.ts';
export { ensureString } from './ensureString.ts';
export * as exceptions from './exceptions/exceptions.ts';
export { KrakenFuturesBaseAPI } from './KrakenFuturesBaseAPI.ts';
export { KrakenSpotBaseAPI } from './KrakenSpotBaseAPI.ts';
