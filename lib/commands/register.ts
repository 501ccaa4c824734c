import * as v from 'valibot';
import { address, checksummed } from '../domain/address.ts';
import { SpartaError } from '../errors.ts';
import { askForProof, offlineDoor } from '../flows/ask-for-proof.ts';
import { defineCommand } from '../kit/command.ts';

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
  needs: ['operators', 'challenges', 'settings'],
  async run({ options, ...call }, ports) {
    const { ethereum_address: proven, discord_handle: handle } = options;
    const links = await ports.operators.linksOf(call.caller.userId);
    if (links.some((link) => link.address === proven && link.proof === 'signature')) {
      throw new SpartaError('conflict', `${checksummed(proven)} is already linked to you.`, {
        hint: 'Use /add-validator to have a validator watched.',
      });
    }
    const known = await ports.operators.get(call.caller.userId);
    if (known?.status === 'rejected' || known?.status === 'suspended') {
      throw new SpartaError('forbidden', `Your registration is ${known.status}.`, {
        hint: 'Ask a moderator about it.',
      });
    }
    return askForProof(
      { call, address: proven, purpose: 'register', handle: handle || call.caller.handle },
      ports,
    );
  },
  ...offlineDoor('anyone'),
});
