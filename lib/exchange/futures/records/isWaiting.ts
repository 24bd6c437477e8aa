import type { OrderView } from '../../house/HouseEvent.ts';

/** Does its trigger still wait? */
export const isWaiting = ({ trigger }: Pick<OrderView, 'trigger'>): boolean =>
  trigger?.status === 'untriggered';
