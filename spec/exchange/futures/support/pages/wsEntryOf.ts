import { dig, type Members } from '../futuresBox.ts';

/** The name of a message among the entries of the page. */
export function wsEntryOf(frame: Members): string {
  const text = (name: string): string => {
    const value = dig(frame, name);
    return typeof value === 'string' ? value : '';
  };
  const [event, feed] = [text('event'), text('feed')];
  if (event === 'alert') return `alert ${text('message')}`;
  if (event !== '') return 'product_ids' in frame ? `${event} product` : event;
  // two products are two messages: only one of them has funding
  if (feed === 'ticker' && text('product_id').startsWith('FF_')) return 'ticker of a fixed maturity';
  if (feed.startsWith('candles_trade_')) return feed.endsWith('_snapshot') ? 'candles_snapshot' : 'candles';
  return feed.startsWith('open_orders') && 'reason' in frame ? `${feed} ${text('reason')}` : feed;
}
