import type { Fill } from '../../../house/Fill.ts';

/** What a trade has to do with a position. */
export const positionPart = ({ positionId, net }: Fill): 'none' | 'opening' | 'closing' =>
  positionId === undefined ? 'none' : net === undefined ? 'opening' : 'closing';
