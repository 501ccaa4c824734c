import { SpartaError } from '../errors.ts';
import { defineRoute } from '../kit/route.ts';
import { operatorWithAddressesShape } from './shapes/operator.ts';
import { discordId } from './shapes/text.ts';

export const getOperator = defineRoute({
  name: 'get-operator',
  method: 'GET',
  path: '/api/operators/{id}',
  tag: 'Operators',
  summary: 'One operator and the addresses they proved',
  description: 'The operator with this Discord id, and every address they hold, with the role proven.',
  access: 'key',
  params: { id: discordId('The operator') },
  query: {},
  response: operatorWithAddressesShape,
  answers: { 200: 'The operator.' },
  refuses: { 'not-found': 'Nobody with this id proved an address.' },
  needs: ['operators'],
  run: async ({ params: { id } }, { operators }) => {
    const [found, addresses] = await Promise.all([operators.get(id), operators.linksOf(id)]);
    if (!found) throw new SpartaError('not-found', `There is no operator ${id}.`);
    return { ...found, addresses };
  },
});
