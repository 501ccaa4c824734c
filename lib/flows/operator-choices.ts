import { shortened } from '../domain/address.ts';
import type { OperatorStatus } from '../domain/operator.ts';
import type { Choice } from '../kit/command.ts';
import type { Ports } from '../ports.ts';

/** Operators of these statuses whose name, id or address holds what was typed; newest first. */
export async function operatorChoices(
  typed: string,
  statuses: readonly OperatorStatus[],
  { operators }: Pick<Ports, 'operators'>,
): Promise<Choice[]> {
  const wanted = typed.trim().toLowerCase();
  const pages = await Promise.all(statuses.map((status) => operators.list({ status }, { limit: 100 })));
  return pages
    .flatMap(({ items }) => items)
    .filter(({ discordHandle, id, ethereumAddress }) =>
      [discordHandle.toLowerCase(), id, ethereumAddress].some((text) => text.includes(wanted)),
    )
    .map(({ discordHandle, id, ethereumAddress, status }) => ({
      name: `${discordHandle} · ${status} · ${shortened(ethereumAddress)}`,
      value: id,
    }));
}
