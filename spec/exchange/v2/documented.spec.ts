import { describe, expect, it } from '@jest/globals';
import { kindsOf } from './documented/kindsOf.ts';
import { v2Page } from './documented/page/v2Page.ts';
import { errorsTalk } from './documented/talks/errorsTalk.ts';
import { level3Talk } from './documented/talks/level3Talk.ts';
import { ordersTalk } from './documented/talks/ordersTalk.ts';
import { publicTalk } from './documented/talks/publicTalk.ts';
import { tracing } from './documented/tracing.ts';

const texts = [publicTalk, level3Talk, ordersTalk, errorsTalk].flatMap((talk) => talk());
const { strange, trace } = tracing(v2Page, texts.flatMap(kindsOf));

describe('what the page of the second WebSocket shows', () => {
  it('is all that is ever told', () => {
    expect(strange).toEqual([]);
  });

  it.each(Object.keys(v2Page))('%s has each documented member, and no other', (kind) => {
    const { times, ...differences } = trace(kind);
    expect(times).toBeGreaterThan(0);
    expect(differences).toEqual({ misfits: [], missing: [], stale: [] });
  });
});
