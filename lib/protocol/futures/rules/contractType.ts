import { asked } from '../../asked/asked.ts';
import { contractTypes } from '../words/contractTypes.ts';

/** Kinds of markets, one or more. */
export const contractType = asked.list(asked.oneOf(...contractTypes));
