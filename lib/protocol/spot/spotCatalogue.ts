import { assetPairs } from './endpoints/assetPairs.ts';
import { ohlc } from './endpoints/ohlc.ts';
import { systemStatus } from './endpoints/systemStatus.ts';
import { time } from './endpoints/time.ts';
import { trades } from './endpoints/trades.ts';

/** The Spot REST endpoints as data: what the client's calls are made of. */
export const spotCatalogue = { time, systemStatus, assetPairs, ohlc, trades } as const;
