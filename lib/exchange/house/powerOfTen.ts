const powers: readonly bigint[] = Array.from({ length: 64 }, (_, digits) => 10n ** BigInt(digits));

/** @param digits a whole number, not negative */
export const powerOfTen = (digits: number): bigint => powers[digits] ?? 10n ** BigInt(digits);
