import { accountUid } from '../../accountUid.ts';
import { isoTime } from '../../isoTime.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';

/** Keys of the box do not tell when they were made. */
const made = Date.UTC(2026, 0, 1) * 1_000;

/** What the key itself may do. */
export const keyCheck: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/api/auth/v1/api-keys/v3/check',
    endpoint: 'CheckApiKey',
    run: ({ account, key }) =>
      says.plain({
        apiKey: key.key,
        accountUid: accountUid(account),
        iiban: null,
        createdAt: isoTime(made),
        permissions: { general: key.general ?? 'NO_ACCESS', transfer: key.transfer ?? 'NO_ACCESS' },
        allowedCidrBlock: null,
        allowedCidrBlocks: [],
      }),
  },
];
