import * as v from 'valibot';
import { checksummed, shortened, type Address } from '../domain/address.ts';
import { controlsValidator } from '../domain/operator.ts';
import { askForProof, offlineDoor } from '../flows/ask-for-proof.ts';
import { accountHere } from '../flows/stake-account.ts';
import {
  keystoreUnused,
  offerStake,
  pasteKeystoreButton,
  readKeystore,
  stakeDoor,
} from '../flows/stake-door.ts';
import { validatorLines } from '../flows/validator-card.ts';
import { watchValidator } from '../flows/watch-validator.ts';
import { SpartaError } from '../errors.ts';
import { defineCommand, suggestion } from '../kit/command.ts';
import type { Message } from '../kit/message.ts';
import { attachmentOption, attesterOption } from '../kit/options.ts';
import { say } from '../text.ts';

const proof = offlineDoor('operator');
const staking = stakeDoor('operator');

export const addValidator = defineCommand({
  name: 'add-validator',
  summary: 'Have one of your validators watched',
  access: 'operator',
  reply: 'deferred',
  visibility: 'private',
  options: {
    validator_address: attesterOption(),
    keystore: v.optional(
      v.pipe(
        attachmentOption(),
        v.description('Public keystore, to have it staked: keyN_staker_output.json'),
      ),
    ),
  },
  needs: [
    'operators',
    'validators',
    'challenges',
    'once',
    'chain',
    'audit',
    'bus',
    'discord',
    'staking',
    'stakeIntents',
    'settings',
  ],
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
      throw new SpartaError('forbidden', say('You are not registered yet.'), {
        hint: say('Use /register first.'),
      });
    const { status } = await ports.chain.attester(attester);
    const mayStake = status === 'none' && (await accountHere(ports)) !== undefined;
    if (options.keystore && status === 'none') {
      if (!mayStake) throw keystoreUnused(attester);
      const keystore = await readKeystore(options.keystore, ports);
      return offerStake({ call, operator, attester, keystore }, ports);
    }
    const links = mayStake ? await ports.operators.linksOf(operator.id) : [];
    if (
      mayStake &&
      !call.retried &&
      links.some((link) => link.address === attester && controlsValidator(link))
    )
      return unstakedCard(attester, operator.id);
    const watched = await watchValidator(
      { operator, attester, actor: operator.id, now: call.now, id: call.id, retried: call.retried },
      ports,
    );
    if (watched.outcome === 'needs-proof') {
      const card = await askForProof(
        { call, address: attester, purpose: 'add-validator', handle: operator.discordHandle },
        ports,
      );
      if (!mayStake) return card;
      return { ...card, buttons: [...(card.buttons ?? []), pasteKeystoreButton(attester, operator.id)] };
    }
    const why =
      watched.role === 'withdrawer'
        ? say('You proved the address that is its withdrawer on chain.')
        : say('You proved this very address.');
    return {
      tone: 'good',
      title: say('Validator added'),
      lines: [why, '', ...validatorLines(watched.validator, { now: call.now })],
    };
  },
  buttons: { ...proof.buttons, ...staking.buttons },
  modals: { ...proof.modals, ...staking.modals },
});

/** Linked, and not on chain: what is left is to stake it. */
function unstakedCard(attester: Address, userId: string): Message {
  return {
    tone: 'info',
    title: say('It is linked, and not staked yet'),
    lines: [`**${checksummed(attester)}**`, say('Give its public keystore, and Sparta has it staked.')],
    buttons: [pasteKeystoreButton(attester, userId)],
  };
}
