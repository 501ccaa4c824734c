import * as v from 'valibot';
import { address, checksummed, shortened } from '../domain/address.ts';
import { SpartaError } from '../errors.ts';
import { attestersOf, ownValidators } from '../flows/own-validators.ts';
import { unlinkValidator } from '../flows/unlink-validator.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import { parse } from '../kit/parse.ts';

export const unlink = defineCommand({
  name: 'unlink',
  summary: 'Have one of your validators no longer watched',
  access: 'registered',
  reply: 'deferred',
  visibility: 'private',
  options: {
    validator_address: v.pipe(
      v.string(),
      address,
      v.description('One of your validators; pick from the list'),
    ),
  },
  needs: ['operators'],
  suggest: { validator_address: ownValidators },
  async run({ options, caller }, { operators }) {
    const attester = options.validator_address;
    const links = await operators.linksOf(caller.userId);
    if (!attestersOf(links).includes(attester)) {
      throw new SpartaError('not-found', `${checksummed(attester)} is not linked to you.`, {
        hint: 'Pick one from the list that opens while you type.',
      });
    }
    return {
      tone: 'unknown',
      title: 'Stop watching this validator?',
      lines: [
        `**${checksummed(attester)}**`,
        'You get no more alerts about it, it leaves /my-stats, and your roles are looked at again.',
        'Nothing changes on chain: it goes on validating, and its stake stays where it is.',
        'To add it again you prove control again.',
      ],
      buttons: [
        {
          label: `Stop watching ${shortened(attester)}`,
          handler: 'unlink:stop',
          arg: attester,
          style: 'danger',
          for: caller.userId,
        },
        { label: 'Keep', handler: 'unlink:keep', style: 'secondary', for: caller.userId },
      ],
    };
  },
  buttons: {
    stop: defineButton({
      access: 'registered',
      reply: 'deferred',
      inPlace: true,
      needs: ['operators', 'validators', 'audit', 'bus', 'settings'],
      async run({ arg, operator, now, id, retried }, ports) {
        if (!operator) throw new SpartaError('forbidden', 'You are not registered yet.');
        const attester = parse(address, arg);
        await unlinkValidator({ operator, attester, now, id, retried }, ports);
        return {
          tone: 'good',
          title: 'No longer watched',
          lines: [
            `${checksummed(attester)} is no longer linked to you. Nothing changed on chain.`,
            '/add-validator adds it again.',
          ],
        };
      },
    }),
    keep: defineButton({
      access: 'registered',
      reply: 'inline',
      inPlace: true,
      needs: [],
      run: () =>
        Promise.resolve({ tone: 'info', title: 'Nothing was changed', lines: ['It stays watched.'] }),
    }),
  },
});
