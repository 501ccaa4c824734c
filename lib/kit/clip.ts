/** At most so many UTF-16 units, an ellipsis among them; never half a character. */
export function clip(value: string, length: number): string {
  if (value.length <= length) return value;
  return `${value.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Discord refuses an empty name; dots say that there was nothing. */
export function orDots(value: string): string {
  return value.trim() === '' ? '…' : value;
}
