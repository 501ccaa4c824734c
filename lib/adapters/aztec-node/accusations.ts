import * as v from 'valibot';
import { storedAddress } from '../../domain/address.ts';
import { offenceOfType, type Accusation } from '../../domain/offence.ts';
import { createJsonRpc, read } from './json-rpc.ts';
import { methodsOf } from './methods.ts';
import { count } from './stats.ts';

/** A node's admin port and the key that opens it, where it has one. */
export interface AdminPort {
  url: string;
  key?: string;
}

const offences = v.array(v.object({ validator: storedAddress, offenseType: count, epochOrSlot: count }));

/** Reads what the slasher of the node has on record; throws `upstream` where it refuses, or has no slasher. */
export function accusationsOf({ url, key }: AdminPort): () => Promise<Accusation[]> {
  const methods = methodsOf(createJsonRpc(url, key ? { 'x-api-key': key } : {}));
  return async () =>
    read(offences, await methods.ask('offences', ['all'])).flatMap(
      ({ validator: attester, offenseType, epochOrSlot }) => {
        const offence = offenceOfType(offenseType);
        return offence ? [{ attester, offence, epochOrSlot }] : [];
      },
    );
}
