/** How far the exchange trusts an account: it sets the limits of both counters. */
export type Tier = 'starter' | 'intermediate' | 'pro';
