import * as v from 'valibot';
import { defineRoute } from '../kit/route.ts';
import { pageOf, pageQuery, pageRequest } from './shapes/page.ts';
import { discordId } from './shapes/text.ts';
import { validatorShape, validatorView } from './shapes/validator.ts';

export const listValidators = defineRoute({
  name: 'list-validators',
  method: 'GET',
  path: '/api/validators',
  tag: 'Validators',
  summary: 'Validators as last read',
  description: 'Every validator watched, page by page; those one operator added where `operatorId` is given.',
  access: 'key',
  params: {},
  query: { operatorId: v.optional(discordId('Only those this operator added')), ...pageQuery },
  response: pageOf('ValidatorPage', validatorShape),
  answers: { 200: 'A page of validators.' },
  refuses: {},
  needs: ['validators', 'views'],
  run: async ({ query }, { validators, views }) => {
    const [page, card] = await Promise.all([
      validators.list({ operatorId: query.operatorId }, pageRequest(query)),
      views.chainInfo(),
    ]);
    return { ...page, items: page.items.map((row) => validatorView(row, card)) };
  },
});
