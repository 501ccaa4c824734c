/**
 * A sentence for people that has no language yet: its English template, which is its key in the catalogues of
 * `lib/texts`, and what stands in its gaps.
 */
export interface Text {
  readonly template: string;
  readonly values: Readonly<Record<string, TextValue>>;
}

/** Plain text is shown as it is in every language: an address, a name, a number, a line of code. */
export type Says = string | Text;

/** A list is joined by commas. */
export type TextValue = Says | number | bigint | readonly Says[];

/** A template's words in another language, or undefined where the catalogue has none. */
export type Translate = (template: string) => string | undefined;

/**
 * Something to say, in English: `say('{count} validators are watched', { count })`. The template is written out where
 * it is said, so that the catalogues can be held to the source. Braces stand for gaps and nothing else.
 */
export function say(template: string, values: Readonly<Record<string, TextValue>> = {}): Text {
  return { template, values };
}

/** In words: translated where the catalogue has it, in English otherwise. A gap nobody filled stays as it is. */
export function inWords(said: Says, translate: Translate = () => undefined): string {
  if (typeof said === 'string') return said;
  const template = translate(said.template) ?? said.template;
  return template.replace(/\{([a-zA-Z]+)\}/g, (gap, name: string) => {
    const value = Object.hasOwn(said.values, name) ? said.values[name] : undefined;
    return value === undefined ? gap : valueInWords(value, translate);
  });
}

function valueInWords(value: TextValue, translate: Translate): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string' || 'template' in value) return inWords(value, translate);
  return value.map((each) => inWords(each, translate)).join(', ');
}
