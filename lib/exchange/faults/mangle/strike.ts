// Pure: what a fault does to a frame.
import type { FrameFault } from '../script/Fault.ts';
import type { FrameMeta, Outgoing } from './Outgoing.ts';
import { otherChecksum } from './otherChecksum.ts';
import { otherDigit } from './otherDigit.ts';
import { pieces } from './pieces.ts';

/** What becomes of a frame. */
export type Struck =
  /** Sent so, each in its order; nothing at all where it is empty. */
  | { readonly type: 'sent'; readonly outgoing: readonly Outgoing[] }
  /** Sent later, and all after it later still. */
  | { readonly type: 'delayed'; readonly ms: number }
  /** Sent later, and what follows may overtake it. */
  | { readonly type: 'late'; readonly ms: number }
  /** Sent after the data frame that follows. @param symbol after which symbol's; undefined: any */
  | { readonly type: 'swapped'; readonly symbol: string | undefined };

const said = (...texts: readonly string[]): Struck => ({
  type: 'sent',
  outgoing: texts.map((text) => ({ type: 'text', text })),
});

/** Books carry checksums; of a channel that is not told it may be one. */
const isBook = ({ channel }: FrameMeta): boolean => channel === undefined || /^(book|level3)/.test(channel);

/** @returns what becomes of the frame, or undefined: the fault does not fit it, and waits for another */
export function strike(fault: FrameFault, text: string, meta: FrameMeta): Struck | undefined {
  const symbol = 'symbol' in fault ? fault.symbol : undefined;
  const data = meta.kind === 'data' && (symbol === undefined || symbol === meta.symbol);
  switch (fault.type) {
    case 'delay':
      return { type: 'delayed', ms: fault.ms };
    case 'cut': {
      const [start = ''] = pieces(text, 2);
      return { type: 'sent', outgoing: [{ type: 'cut', text: start === text ? '' : start, whole: text }] };
    }
    case 'split': {
      const parts = pieces(text, fault.parts);
      return parts.length < 2 ? undefined : { type: 'sent', outgoing: [{ type: 'fragments', parts }] };
    }
    case 'notJson':
      return said(fault.text, text);
    case 'duplicate':
      return data ? said(text, text) : undefined;
    case 'skip':
      return data ? said() : undefined;
    case 'swap':
      return data ? { type: 'swapped', symbol } : undefined;
    case 'corrupt': {
      const other = data && isBook(meta) ? otherDigit(text) : undefined;
      return other === undefined ? undefined : said(other);
    }
    case 'badCrc': {
      const other = data ? otherChecksum(text) : undefined;
      return other === undefined ? undefined : said(other);
    }
    case 'loseAck':
      return meta.kind === 'ack' ? said() : undefined;
    case 'lateAck':
      return meta.kind === 'ack' ? { type: 'late', ms: fault.ms } : undefined;
  }
}
