import * as v from 'valibot';
import { address, checksummed, type Address } from '../domain/address.ts';
import { SIGNED, type Operator } from '../domain/operator.ts';
import { SpartaError } from '../errors.ts';
import { askForProof, offlineDoor } from '../flows/ask-for-proof.ts';
import { offerButtons, standingLines } from '../flows/proven-card.ts';
import { provenRole } from '../flows/proven-role.ts';
import { watchOffered } from '../flows/watch-offered.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import type { Call } from '../kit/handler.ts';
import type { Message } from '../kit/message.ts';
import { parse } from '../kit/parse.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';

const door = offlineDoor('anyone');

export const register = defineCommand({
  name: 'register',
  summary: 'Prove an address you control and become an operator',
  access: 'anyone',
  reply: 'deferred',
  visibility: 'private',
  options: {
    ethereum_address: v.pipe(
      v.string(),
      address,
      v.description('An address you can sign with: 0x and 40 hex digits'),
    ),
    discord_handle: v.optional(
      v.pipe(v.string(), v.trim(), v.maxLength(100), v.description('The name to show for you; display only')),
    ),
  },
  needs: ['operators', 'challenges', 'chain', 'once', 'settings'],
  async run({ options, ...call }, ports) {
    const { ethereum_address: proven, discord_handle: handle } = options;
    const known = await ports.operators.get(call.caller.userId);
    if (known?.status === 'rejected' || known?.status === 'suspended') {
      throw new SpartaError('forbidden', say('Your registration is {status}.', { status: known.status }), {
        hint: say('Ask a moderator about it.'),
      });
    }
    const links = await ports.operators.linksOf(call.caller.userId);
    if (known && links.some((link) => link.address === proven && link.proof === SIGNED)) {
      return lookAgain({ call, operator: known, proven }, ports);
    }
    return askForProof(
      { call, address: proven, purpose: 'register', handle: handle || call.caller.handle },
      ports,
    );
  },
  buttons: {
    ...door.buttons,
    watch: defineButton({
      access: 'registered',
      reply: 'deferred',
      queue: 'registration',
      needs: ['operators', 'validators', 'chain', 'audit', 'bus', 'settings'],
      async run({ arg, operator, now, id, retried }, ports) {
        if (!operator) throw new SpartaError('forbidden', say('You are not registered yet.'));
        const withdrawer = parse(address, arg);
        const { added, left } = await watchOffered({ operator, withdrawer, now, id, retried }, ports);
        return {
          tone: 'good',
          title: say('Validators added: {count}', { count: added.length }),
          lines: [
            added.length > 0
              ? say('Sparta now watches these for you. /my-stats shows them within a minute.')
              : say('All of them are watched already.'),
            ...added.map((attester) => checksummed(attester)),
            ...(left > 0
              ? [say('Validators left: {count}. Press the button again for more.', { count: left })]
              : []),
          ],
        };
      },
    }),
  },
  modals: door.modals,
});

/** The address is proven already; what the chain says of it may be new, and needs no second signature. */
async function lookAgain(
  { call, operator, proven }: { call: Call; operator: Operator; proven: Address },
  { operators, chain }: Pick<Ports, 'operators' | 'chain'>,
): Promise<Message> {
  const { status } = await chain.attester(proven);
  const standing = await provenRole({ address: proven, purpose: 'register', status }, { chain });
  if (standing.role === 'withdrawer' || standing.role === 'provider-admin') {
    await operators.link({
      operatorId: operator.id,
      address: proven,
      role: standing.role,
      proof: SIGNED,
      createdAt: new Date(call.now).toISOString(),
    });
  }
  return {
    tone: 'info',
    title: say('This address is already linked to you'),
    lines: [
      `**${checksummed(proven)}**`,
      ...(standing.role === 'attester'
        ? [say('It is a validator’s attester. /add-validator has it watched without another signature.')]
        : standingLines(standing)),
    ],
    buttons: offerButtons(standing, { address: proven, userId: operator.id }),
  };
}
