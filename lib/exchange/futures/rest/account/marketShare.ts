import type { Route } from '../Route.ts';

/** Nobody earns rebates here: there is no content, as the exchange says it of those who have none. [W] */
export const marketShare: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/api/stats/v1/rebates/self-market-share',
    endpoint: 'GetSelfMarketShare',
    run: () => ({ status: 204, body: '' }),
  },
];
