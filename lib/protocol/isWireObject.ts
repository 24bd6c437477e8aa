import { isLosslessNumber } from 'lossless-json';
import type { Wire, WireObject } from './Wire.ts';

/** Is it an object of parameters, and neither a list nor a number that keeps its digits? */
export const isWireObject = (value: Wire | undefined): value is WireObject =>
  typeof value === 'object' && !Array.isArray(value) && !isLosslessNumber(value);
