import { LINK_PREFIX, NAMES, operatorPartition } from '../../lib/adapters/dynamodb/operator-rows.ts';
import { foundBy } from '../../lib/domain/found-by.ts';
import { OPERATOR_STATUSES, type OperatorStatus } from '../../lib/domain/operator.ts';
import { TABLES, type Community } from './large-community.ts';
import { autocompleteEvent, MODERATOR_ROLE } from './signed-events.ts';

/** Somebody types: the signed request, the bare Query of the same rows, and a choice that has to be among the answers. */
export interface Question {
  event: object;
  query: object;
  expected: string;
}

/** The statuses each command offers. */
const COMMANDS: readonly (readonly [command: string, statuses: readonly OperatorStatus[]])[] = [
  ['mod-approve-operator', ['pending', 'rejected', 'suspended']],
  ['mod-reject-operator', ['pending', 'suspended']],
  ['mod-suspend-operator', ['approved']],
  ['mod-add-validator', ['approved']],
  ['mod-audit', OPERATOR_STATUSES],
];

/** Choices Discord shows at once. */
const CHOICES = 25;

/** A moderator types the beginning of somebody, a few letters or all of them; one time in ten nothing yet. */
export function operatorQuestion({ operators }: Community): Question {
  const [command, statuses] = pick(COMMANDS);
  const wanted = pick(operators.filter(({ status }) => statuses.includes(status)));
  const key = pick(foundBy(wanted));
  const blank = Math.random() < 0.1;
  const typed = blank ? '' : key.slice(0, 1 + Math.floor(Math.random() * key.length));
  const first = operators.filter(({ status }) => status === statuses[0]).at(-1)?.id ?? '';
  return {
    event: autocompleteEvent({
      command,
      option: 'operator_id',
      typed,
      userId: '1180000000000000011',
      roleIds: [MODERATOR_ROLE],
    }),
    query: {
      TableName: TABLES.operators,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :typed)',
      ExpressionAttributeValues: { ':pk': NAMES, ':typed': typed === '' ? key.slice(0, 1) : typed },
      Limit: CHOICES,
    },
    // A few letters have more bearers than a list has places: then any choice will do.
    expected: blank ? first : typed.length > 12 ? wanted.id : '',
  };
}

/** An operator types the beginning of one of their validators, or nothing yet. */
export function validatorQuestion({ operators, validators }: Community): Question {
  const wanted = pick(operators.filter(({ status }) => status === 'approved' || status === 'pending'));
  const attester = pick(validators.get(wanted.id) ?? []);
  const typed = Math.random() < 0.3 ? '' : attester.slice(0, 2 + Math.floor(Math.random() * 10));
  return {
    event: autocompleteEvent({
      command: 'unlink',
      option: 'validator_address',
      typed,
      userId: wanted.id,
      roleIds: [],
    }),
    query: {
      TableName: TABLES.operators,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': operatorPartition(wanted.id), ':prefix': LINK_PREFIX },
      ConsistentRead: true,
    },
    expected: attester,
  };
}

function pick<T>(all: readonly T[]): T {
  const one = all[Math.floor(Math.random() * all.length)];
  if (one === undefined) throw new RangeError('There is nothing to pick from.');
  return one;
}
