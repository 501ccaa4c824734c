import { shortened } from '../domain/address.ts';
import type { OperatorStatus } from '../domain/operator.ts';
import type { Choice } from '../kit/command.ts';
import type { Ports } from '../ports.ts';

/** Choices Discord shows at once. Discord, Application Commands, "Autocomplete". */
const CHOICES = 25;

/** Operators of these statuses by what was typed of their name, address or id; nothing typed: those who wait, newest first. */
export async function operatorChoices(
  typed: string,
  statuses: readonly OperatorStatus[],
  { operators }: Pick<Ports, 'operators'>,
): Promise<Choice[]> {
  const found = await operators.search({ typed, statuses, limit: CHOICES });
  return found.map(({ discordHandle, id, ethereumAddress, status }) => ({
    name: `${discordHandle} · ${status} · ${shortened(ethereumAddress)}`,
    value: id,
  }));
}
