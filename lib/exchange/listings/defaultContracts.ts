/** The contracts that trade unless others are asked for. */
export const defaultContracts: readonly string[] = ['PF_XBTUSD', 'PF_ETHUSD', 'PF_SOLUSD', 'FF_XBTUSD_261225'];
