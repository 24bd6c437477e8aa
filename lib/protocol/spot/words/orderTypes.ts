import { closeTypes } from './closeTypes.ts';

/** The types of an order. */
export const orderTypes = ['market', ...closeTypes, 'settle-position'] as const;
