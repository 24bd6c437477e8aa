/** When positions are taken over by assignment. */
export const timeFrames = ['WEEKDAYS', 'WEEKEND', 'ALL'] as const;
