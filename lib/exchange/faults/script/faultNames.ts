// Pure: the names of all faults.
import type { FaultName } from './Fault.ts';
import { faultKinds } from './faultKinds.ts';

/** Is it the name of a fault? */
const isName = (name: string): name is FaultName => Object.hasOwn(faultKinds, name);

/** In the order of the table. */
export const faultNames: readonly FaultName[] = Object.keys(faultKinds).filter(isName);
