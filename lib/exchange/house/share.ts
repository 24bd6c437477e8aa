/** A share of an amount, rounded down: all fees of an order are never more than the fee of all of it. @param rate millionths */
export const share = (amount: bigint, rate: number): bigint => (amount * BigInt(rate)) / 1_000_000n;
