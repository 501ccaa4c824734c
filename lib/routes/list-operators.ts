import * as v from 'valibot';
import { defineRoute } from '../kit/route.ts';
import { operatorShape, operatorStatus } from './shapes/operator.ts';
import { pageOf, pageQuery, pageRequest } from './shapes/page.ts';

export const listOperators = defineRoute({
  name: 'list-operators',
  method: 'GET',
  path: '/api/operators',
  tag: 'Operators',
  summary: 'Operators, newest first',
  description: 'Everybody who proved an address, page by page; of one status where it is given.',
  access: 'key',
  params: {},
  query: { status: v.optional(operatorStatus), ...pageQuery },
  response: pageOf('OperatorPage', operatorShape),
  answers: { 200: 'A page of operators.' },
  refuses: {},
  needs: ['operators'],
  run: ({ query }, { operators }) => operators.list({ status: query.status }, pageRequest(query)),
});
