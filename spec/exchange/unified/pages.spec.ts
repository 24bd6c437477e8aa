import { describe, expect, it } from '@jest/globals';
import { pageBook } from '../http/support/pageBook.ts';
import { unifiedConversation } from './support/pages/unifiedConversation.ts';
import { unifiedEntryOf } from './support/pages/unifiedEntryOf.ts';
import { unifiedNames } from './support/pages/unifiedNames.ts';
import { unifiedNeverTold } from './support/pages/unifiedNeverTold.ts';
import { unifiedPage } from './support/pages/unifiedPage.ts';

const hears = new Map([...unifiedPage].map(([name, { hear }]) => [name, hear]));

describe('the page of the Unified WebSocket', () => {
  it('is what every message looks like', () => {
    const book = pageBook(hears, unifiedNames);
    const odd = new Set(
      unifiedConversation().flatMap((message) => book.hear(unifiedEntryOf(message), message)),
    );
    expect([...odd]).toEqual([]);
  });

  it('is filled to the last member, but for those whose reason is written down', () => {
    const book = pageBook(hears, unifiedNames);
    for (const message of unifiedConversation()) book.hear(unifiedEntryOf(message), message);
    expect(book.untold()).toEqual([...unifiedNeverTold.keys()].sort());
  });
});
