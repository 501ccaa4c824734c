/** Eight zeros no Discord id begins with, then twelve digits: read wherever an id is, and nobody's. */
const SHAPE = /^0{8}[0-9]{12}$/;

/** What stands for somebody who is gone; `random` is a whole number below 10^12. */
export function pseudonymFrom(random: number): string {
  return String(random).padStart(20, '0');
}

export function isPseudonym(id: string): boolean {
  return SHAPE.test(id);
}
