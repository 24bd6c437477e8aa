// Every error class of the documented base API, by its documented name.
export { MaxReconnectError } from './MaxReconnectError.ts';
export * from './responseExceptions.ts';
