import * as v from 'valibot';
import { address, checksummed, shortened } from '../domain/address.ts';
import { SpartaError } from '../errors.ts';
import { attestersOf, ownValidators } from '../flows/own-validators.ts';
import { unlinkValidator } from '../flows/unlink-validator.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import { parse } from '../kit/parse.ts';
import { wayOut } from '../kit/way-out.ts';
import { say } from '../text.ts';

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
      const delegated = links.some((link) => link.address === attester && link.role === 'delegate');
      throw new SpartaError(
        'not-found',
        say('{validator} is not linked to you.', { validator: checksummed(attester) }),
        {
          hint: delegated
            ? say('Somebody lets you see it: /delegate ends that.')
            : say('Pick one from the list that opens while you type.'),
        },
      );
    }
    const delegates = (await operators.delegatesOf(caller.userId)).filter(
      (link) => link.address === attester,
    );
    return {
      tone: 'unknown',
      title: say('Stop watching this validator?'),
      lines: [
        `**${checksummed(attester)}**`,
        say('You get no more alerts about it, it leaves /my-stats, and your roles are looked at again.'),
        ...(delegates.length > 0
          ? [
              say('These people see it through you and no longer will: {people}', {
                people: delegates.map(({ operatorId }) => `<@${operatorId}>`),
              }),
            ]
          : []),
        say('Nothing changes on chain: it goes on validating, and its stake stays where it is.'),
        say('To add it again you prove control again.'),
      ],
      buttons: [
        {
          label: say('Stop watching {validator}', { validator: shortened(attester) }),
          handler: 'unlink:stop',
          arg: attester,
          style: 'danger',
          for: caller.userId,
        },
        { label: say('Keep'), handler: 'unlink:keep', style: 'secondary', for: caller.userId },
      ],
    };
  },
  buttons: {
    stop: defineButton({
      access: 'registered',
      reply: 'deferred',
      inPlace: true,
      needs: ['operators', 'validators', 'audit', 'bus', 'discord', 'settings'],
      async run({ arg, operator, now, id, retried }, ports) {
        if (!operator) throw new SpartaError('forbidden', say('You are not registered yet.'));
        const attester = parse(address, arg);
        await unlinkValidator({ operator, attester, now, id, retried }, ports);
        return {
          tone: 'good',
          title: say('No longer watched'),
          lines: [
            say('{validator} is no longer linked to you. Nothing changed on chain.', {
              validator: checksummed(attester),
            }),
            say('/add-validator adds it again.'),
          ],
        };
      },
    }),
    keep: wayOut('registered', { title: say('Nothing was changed'), lines: [say('It stays watched.')] }),
  },
});
