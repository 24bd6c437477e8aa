/** An asset's name among derivatives, which shorten Bitcoin alone. @param asset modern name: `BTC` */
export const currencyName = (asset: string): string => (asset === 'BTC' ? 'XBT' : asset);
