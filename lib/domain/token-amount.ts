/** Wei of an 18-decimals token as text with at most two decimals: `199,998.5`. */
export function tokens(wei: string): string {
  const cents = BigInt(wei) / 10n ** 16n;
  const whole = (cents / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = (cents % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return rest ? `${whole}.${rest}` : whole;
}
