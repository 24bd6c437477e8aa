import { describe, expect, it } from '@jest/globals';
import { pageBook } from '../http/support/pageBook.ts';
import { wsConversation } from './support/pages/wsConversation.ts';
import { wsEntryOf } from './support/pages/wsEntryOf.ts';
import { wsNames } from './support/pages/wsNames.ts';
import { wsNeverTold } from './support/pages/wsNeverTold.ts';
import { wsPage } from './support/pages/wsPage.ts';

const hears = new Map([...wsPage].map(([name, { hear }]) => [name, hear]));

describe('the page of the WebSocket for derivatives', () => {
  it('is what every message looks like', () => {
    const book = pageBook(hears, wsNames);
    const odd = new Set(wsConversation().flatMap((frame) => book.hear(wsEntryOf(frame), frame)));
    expect([...odd]).toEqual([]);
  });

  it('is filled to the last member, but for those whose reason is written down', () => {
    const book = pageBook(hears, wsNames);
    for (const frame of wsConversation()) book.hear(wsEntryOf(frame), frame);
    expect(book.untold()).toEqual([...wsNeverTold.keys()].sort());
  });
});
