import type { Wire } from '../../Wire.ts';
import type { OwnFrame } from './OwnChannel.ts';

/** Frames that are numbered from 1 on. */
export function counted(): (type: 'snapshot' | 'update', data: readonly Wire[]) => OwnFrame {
  let sequence = 0;
  return (type, data) => {
    sequence += 1;
    return { type, data, sequence };
  };
}
