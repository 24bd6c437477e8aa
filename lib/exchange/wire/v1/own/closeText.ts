// Pure: the order that closes another, in words.
import type { CloseDraft } from '../../../house/Order.ts';
import { askedText } from './askedText.ts';
import { typeWords } from './typeWords.ts';

/** `close position @ stop loss 37000.0 -> limit 36000.0` */
export function closeText({ type, limit, trigger }: CloseDraft): string {
  const [price, price2] = [trigger ?? limit, trigger === undefined ? undefined : limit].map((text) =>
    text === undefined ? undefined : askedText(text),
  );
  return `close position @ ${typeWords(type)} ${price ?? ''}${price2 === undefined ? '' : ` -> limit ${price2}`}`;
}
