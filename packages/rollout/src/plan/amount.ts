/** How many of `of` an amount is: a whole number unchanged, a percentage rounded down. */
export function amountOf(amount: number | string, of: number): number {
  if (typeof amount === 'number') return amount;
  const percent = Number(amount.slice(0, -1));
  // In thousandths of a percent, so that 0.1 % of 1000 is 1 and not 0.9999.
  return Math.floor((Math.round(percent * 1000) * of) / 100_000);
}

/** As `countOf`, and at least 1: a limit of no targets would let nothing happen. */
export function limitOf(amount: number | string, of: number): number {
  return Math.max(1, amountOf(amount, of));
}
