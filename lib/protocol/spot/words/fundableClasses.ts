/** The classes of assets that can be deposited and withdrawn; tokenized assets are the xStocks. */
export const fundableClasses = ['currency', 'tokenized_asset'] as const;
