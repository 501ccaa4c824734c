import { SLASH_AMOUNTS } from '../l1/network.ts';
import type { DialectRules } from './dialect.ts';
import { RPC_CODES, RpcError } from './rpc-error.ts';
import type { NodeView } from './sentinel.ts';
import { listen, type Transport } from './transport.ts';

/** The number of inactivity among the offences a slasher knows. */
const INACTIVITY = 3;

/** A node's admin port: opened by a key, and here with the slasher's record alone. */
export async function listenAdmin(
  key: string,
  node: { rules: DialectRules; headers(): Record<string, string>; view(): Promise<NodeView> },
): Promise<Transport> {
  const prefixes = node.rules.prefixes.map((prefix) => prefix.replace('_', 'Admin_'));
  return listen(0, {
    rules: { ...node.rules, prefixes },
    headers: () => node.headers(),
    key,
    async answer(method, [round]) {
      if (!method.endsWith('_getSlashOffenses')) {
        throw new RpcError(RPC_CODES.methodNotFound, `Method not found: ${method}`);
      }
      if (round !== 'all' && round !== 'current') throw new RpcError(RPC_CODES.schema, 'Invalid input (0)');
      return offencesOf(await node.view());
    },
  });
}

/** Whoever missed all of an epoch that is over was inactive in it. */
function offencesOf({ histories, facts, lastProcessedSlot = -1 }: NodeView) {
  const epochOf = (slot: number) => Math.floor(slot / facts.epochSlots);
  return [...histories].flatMap(([validator, history]) => {
    const epochs = [...new Set(history.map(({ slot }) => epochOf(slot)))];
    return epochs
      .filter((epoch) => epoch < epochOf(lastProcessedSlot + 1))
      .filter((epoch) =>
        history.every(({ slot, status }) => epochOf(slot) !== epoch || status.endsWith('-missed')),
      )
      .map((epoch) => ({
        validator,
        amount: String(SLASH_AMOUNTS[0]),
        offenseType: INACTIVITY,
        epochOrSlot: String(epoch),
      }));
  });
}
