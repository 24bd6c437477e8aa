/** The price that sets off a trigger, as it is asked for; open orders tell `index` as `spot`. */
export const triggerSignals = ['mark', 'index', 'last'] as const;
