import { feeSchedules } from '../../../listings/feeSchedules.ts';
import { short } from '../../short.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';

const { uid, name, tiers } = feeSchedules.futures;

/** Percent. */
const percent = (millionths: number) => short(millionths, 4);

/** What trades cost, and how much an account has traded. */
export const fees: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/feeschedules',
    run: ({ inside }) =>
      says.success(inside, {
        feeSchedules: [
          {
            uid,
            name,
            tiers: tiers.map(({ maker, taker, volume }) => ({
              makerFee: percent(maker),
              takerFee: percent(taker),
              usdVolume: short(volume, 0),
            })),
          },
        ],
      }),
  },
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/feeschedules/volumes',
    endpoint: 'GetFeeScheduleVolumes',
    run: ({ inside, account }) =>
      says.success(inside, {
        volumesByFeeSchedule: { [uid]: short(inside.house.account(account).volume(), 4) },
      }),
  },
];
