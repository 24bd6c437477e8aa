/**
 * One name for all names of a pair: `XXBTZUSD`, `XBTUSD`, `XBT/USD`, `BTC/USD`, `btcusd` are all `XBTUSD`. In capitals,
 * without the stroke, bitcoin as XBT and dogecoin as XDG, and without the X and Z that old keys begin their assets with.
 * Two pairs that should come out as one share a counter, which then is too high and never too low.
 */
export const pairName = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll('/', '')
    .replaceAll('BTC', 'XBT')
    .replaceAll('DOGE', 'XDG')
    .replace(/^[XZ]([A-Z]{3})[XZ]([A-Z]{3})$/, '$1$2')
    .replace(/^([A-Z]{4})Z(USD|EUR|GBP|CAD|JPY|AUD|CHF)$/, '$1$2');
