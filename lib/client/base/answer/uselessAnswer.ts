import { HttpError } from '../../../core/errors/HttpError.ts';
import { cleanWords } from '../../../protocol/cleanWords.ts';
import { httpFault, isPage } from '../../../protocol/httpFault.ts';
import type { HttpRequest } from '../../../transport/HttpRequest.ts';
import type { HttpResponse } from '../../../transport/HttpResponse.ts';

/** What a gateway may repeat of a request, and nobody else should read. */
const privateOf = ({ headers, body = '' }: HttpRequest): readonly string[] =>
  [
    ...Object.entries(headers).flatMap(([name, value]) => (/^content-type$/i.test(name) ? [] : [value])),
    ...[...body.matchAll(/\botp"?[=:]\s*"?([^&",}]+)/g)].map(([, otp = '']) => otp),
  ].filter((text) => text.length > 2);

/**
 * The error for an answer that is none of the exchange's: `GET /0/public/Time: 502 - Bad Gateway`. Of a text that is
 * short and no page it has the words, without what was sent, and without what looks like a secret.
 * @param request what was asked
 */
export function uselessAnswer(endpoint: string, request: HttpRequest, told: HttpResponse): HttpError {
  const { pauseMs, advice } = httpFault(endpoint, told, '');
  const text = privateOf(request).reduce((all, one) => all.replaceAll(one, '…'), told.text);
  const words = isPage(told) ? 'a web page' : cleanWords(text, true);
  return new HttpError(
    endpoint,
    told.status,
    `${told.status} - ${words === '' ? 'an empty answer' : words}`,
    {
      pauseMs,
      advice,
    },
  );
}
