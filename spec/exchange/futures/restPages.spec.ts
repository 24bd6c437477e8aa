import { describe, expect, it } from '@jest/globals';
import { pageBook } from '../http/support/pageBook.ts';
import { restConversation } from './support/pages/restConversation.ts';
import { restEntryOf } from './support/pages/restEntryOf.ts';
import { restNames } from './support/pages/restNames.ts';
import { restNeverTold } from './support/pages/restNeverTold.ts';
import { restPage } from './support/pages/restPage.ts';

const hears = new Map([...restPage].map(([name, { hear }]) => [name, hear]));

describe('the pages of REST for derivatives', () => {
  it('are what every answer looks like', () => {
    const book = pageBook(hears, restNames);
    const odd = restConversation().flatMap(({ method, path, body }) =>
      book.hear(restEntryOf(method, path, body) ?? `${method} ${path}`, body),
    );
    expect(odd).toEqual([]);
  });

  it('are filled to the last member, but for those whose reason is written down', () => {
    const book = pageBook(hears, restNames);
    for (const { method, path, body } of restConversation())
      book.hear(restEntryOf(method, path, body) ?? '', body);
    expect(book.untold()).toEqual([...restNeverTold.keys()].sort());
  });
});
