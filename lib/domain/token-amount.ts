import { say, type Text } from '../text.ts';

/** Wei of an 18-decimals token as text with at most two decimals: `199,998.5`. */
export function tokens(wei: string): string {
  const cents = BigInt(wei) / 10n ** 16n;
  const whole = (cents / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = (cents % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return rest ? `${whole}.${rest}` : whole;
}

/** The same with its unit, for sentences that name none. */
export function amountOf(wei: string): Text {
  return say('{amount} tokens', { amount: tokens(wei) });
}

/** Wei of ether as text with at most six decimals, never more than it is: `0.0425`. */
export function ether(wei: string): string {
  const millionths = BigInt(wei) / 10n ** 12n;
  const rest = (millionths % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '');
  const whole = (millionths / 1_000_000n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return rest ? `${whole}.${rest}` : whole;
}

/** Wei of decimal text such as `0.1`, eighteen decimals at most; 0n for an empty one. */
export function weiOf(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(`${whole || '0'}${fraction.padEnd(18, '0').slice(0, 18)}`);
}
