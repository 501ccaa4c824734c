import * as v from 'valibot';
import { LINK_ROLES, OPERATOR_STATUSES } from '../../domain/operator.ts';
import { addressText, discordId, timestamp } from './text.ts';

export const operatorStatus = v.pipe(
  v.picklist(OPERATOR_STATUSES, `One of: ${OPERATOR_STATUSES.join(', ')}.`),
  v.description('Where the registration stands'),
);

const operatorEntries = {
  id: discordId('The operator'),
  ethereumAddress: addressText('The address proven at registration'),
  discordHandle: v.pipe(v.string(), v.description('Display text; it may change'), v.examples(['leonidas'])),
  status: operatorStatus,
  createdAt: timestamp('When the address was proven'),
  decidedBy: v.optional(v.pipe(v.string(), v.description('Who set the status last (a Discord id)'))),
  decidedAt: v.optional(timestamp('When the status was set last')),
};

export const operatorShape = v.pipe(
  v.object(operatorEntries),
  v.title('Operator'),
  v.description('A Discord user who proved an address.'),
);

export const linkRole = v.pipe(
  v.picklist(LINK_ROLES),
  v.description(
    'What was proven about an address: the protocol’s role, `wallet` for any other account, or `delegate` for a validator they were let see',
  ),
);

export const operatorWithAddressesShape = v.pipe(
  v.object({
    ...operatorEntries,
    addresses: v.pipe(
      v.array(
        v.pipe(
          v.object({
            address: addressText('The address held'),
            role: linkRole,
            proof: v.pipe(
              v.string(),
              v.description(
                '`signature`; or the proven address that is its withdrawer or its provider’s admin on chain; or, for a delegate, the operator who let them in',
              ),
            ),
            createdAt: timestamp('When it was proven'),
          }),
          v.title('ProvenAddress'),
          v.description('An address an operator holds, and why we believe it.'),
        ),
      ),
      v.description('Every address the operator proved, and every validator they were let see'),
    ),
  }),
  v.title('OperatorWithAddresses'),
  v.description('An operator and every address they proved.'),
);
