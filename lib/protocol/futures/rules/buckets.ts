import { asked } from '../../asked/asked.ts';
import { bucketSeconds } from '../words/bucketSeconds.ts';

/** The stretch of time that analytics are asked for. */
export const buckets = {
  /** The first bucket, Unix seconds. */
  since: asked.required(asked.integer(0)),
  /** Length of a bucket, seconds. */
  interval: asked.required(asked.oneOf(...bucketSeconds)),
  /** The last bucket, Unix seconds. Default now. */
  to: asked.integer(0),
} as const;
