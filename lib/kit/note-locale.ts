import type { Operator } from '../domain/operator.ts';
import { codeOf } from '../errors.ts';
import type { Operators } from '../ports.ts';

/**
 * Keeps the language somebody uses Discord in, so that what they are told later is in it. It never stands in the way:
 * a record that is being changed, or cannot be written now, is noted with their next command.
 */
export async function noteLocale(
  operator: Operator,
  locale: string | undefined,
  operators: Operators,
): Promise<void> {
  if (locale === undefined || locale === operator.locale) return;
  try {
    await operators.replace({ ...operator, locale, version: operator.version + 1 });
  } catch (error) {
    if (codeOf(error) !== 'conflict' && codeOf(error) !== 'upstream') throw error;
  }
}
