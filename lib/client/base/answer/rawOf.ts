import type { HttpResponse } from '../../../transport/HttpResponse.ts';

/** An answer as it came; bytes have their text beside them. */
export const rawOf = (told: HttpResponse): HttpResponse =>
  told.text === '' && told.bytes !== undefined
    ? { ...told, text: new TextDecoder().decode(told.bytes) }
    : told;
