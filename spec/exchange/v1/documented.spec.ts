import { describe, expect, it } from '@jest/globals';
import { tracing } from '../v2/documented/tracing.ts';
import { kindsOf } from './documented/kindsOf.ts';
import { v1Page } from './documented/page/v1Page.ts';
import { errorsTalk } from './documented/talks/errorsTalk.ts';
import { ordersTalk } from './documented/talks/ordersTalk.ts';
import { publicTalk } from './documented/talks/publicTalk.ts';

const texts = [...publicTalk(), ...(await ordersTalk()), ...errorsTalk()];
const { strange, trace } = tracing(v1Page, texts.flatMap(kindsOf));

describe('what the page of the first WebSocket shows', () => {
  it('is all that is ever told', () => {
    expect(strange).toEqual([]);
  });

  it.each(Object.keys(v1Page))('%s has each documented member, and no other', (kind) => {
    const { times, ...differences } = trace(kind);
    expect(times).toBeGreaterThan(0);
    expect(differences).toEqual({ misfits: [], missing: [], stale: [] });
  });
});
