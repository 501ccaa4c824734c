/** One thing that is wrong with a body, in Discord's own terms where it has any. */
export interface Fault {
  /** Route, or kind of answer, whose body it is: `POST /channels/1/messages`, `interaction response 4`. */
  where: string;
  /** Dotted path of the value: `embeds.0.title`; empty for the whole body. */
  path: string;
  /** Discord's code for it (`BASE_TYPE_MAX_LENGTH`), or ours where Discord only fails (`V2_TEXT_BYTES`). */
  rule: string;
  /** What is wrong, with the value that is. */
  message: string;
}

/** A fault before it is known in which body it is. */
export type Finding = Omit<Fault, 'where'>;

export function finding(path: string, rule: string, message: string): Finding {
  return { path, rule, message };
}

export function at(path: string, key: string | number): string {
  return path === '' ? `${key}` : `${path}.${key}`;
}

export function located(where: string, findings: Finding[]): Fault[] {
  return findings.map((found) => ({ where, ...found }));
}
