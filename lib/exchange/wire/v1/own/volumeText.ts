// Pure: how much is ordered.
import type { OrderView } from '../../../house/HouseEvent.ts';
import { cashText } from '../../cashText.ts';
import type { Printer } from '../printer.ts';

/** Of the base; where an order spends money, of the quote. */
export const volumeText = ({ cash, qty }: OrderView, print: Printer): string =>
  cash === undefined ? print.qty(qty) : cashText(cash, print.quote);
