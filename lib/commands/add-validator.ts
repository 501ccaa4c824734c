import * as v from 'valibot';
import { address, checksummed, shortened } from '../domain/address.ts';
import { askForProof, offlineDoor } from '../flows/ask-for-proof.ts';
import { validatorLines } from '../flows/validator-card.ts';
import { watchValidator } from '../flows/watch-validator.ts';
import { SpartaError } from '../errors.ts';
import { defineCommand, suggestion } from '../kit/command.ts';

export const addValidator = defineCommand({
  name: 'add-validator',
  summary: 'Have one of your validators watched',
  access: 'operator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    validator_address: v.pipe(
      v.string(),
      address,
      v.description('The attester’s L1 address: 0x and 40 hex digits'),
    ),
  },
  needs: ['operators', 'validators', 'challenges', 'once', 'chain', 'audit', 'bus', 'settings'],
  suggest: {
    validator_address: suggestion({
      needs: ['operators'],
      run: async (typed, { caller }, { operators }) => {
        const links = await operators.linksOf(caller.userId);
        return links
          .filter(({ address, role }) => role === 'wallet' && address.includes(typed.toLowerCase()))
          .map(({ address }) => ({
            name: `${shortened(address)}, an address you proved`,
            value: checksummed(address),
          }));
      },
    }),
  },
  async run({ options, ...call }, ports) {
    const attester = options.validator_address;
    const { operator } = call;
    if (!operator)
      throw new SpartaError('forbidden', 'You are not registered yet.', { hint: 'Use /register first.' });
    const watched = await watchValidator(
      { operator, attester, actor: operator.id, now: call.now, id: call.id, retried: call.retried },
      ports,
    );
    if (watched.outcome === 'needs-proof') {
      return askForProof(
        { call, address: attester, purpose: 'add-validator', handle: operator.discordHandle },
        ports,
      );
    }
    const why =
      watched.role === 'withdrawer'
        ? 'You proved the address that is its withdrawer on chain.'
        : 'You proved this very address.';
    return {
      tone: 'good',
      title: 'Validator added',
      lines: [why, '', ...validatorLines(watched.validator, { now: call.now })],
    };
  },
  ...offlineDoor('operator'),
});
