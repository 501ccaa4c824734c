import * as v from 'valibot';
import { address, checksummed, shortened, type Address } from '../domain/address.ts';
import { KEYSTORE_MAX_BYTES, parseKeystore } from '../domain/keystore.ts';
import type { Operator } from '../domain/operator.ts';
import { depositOf, storedKeys, type StakeProposal } from '../domain/stake-intent.ts';
import { SpartaError } from '../errors.ts';
import { defineButton, defineModal, defineModalButton, type ModalButton } from '../kit/command.ts';
import type { Call, Handler } from '../kit/handler.ts';
import type { Button, Message } from '../kit/message.ts';
import { wayOut } from '../kit/way-out.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';
import { askedCard, confirmCard, withdrawerCard } from './stake-cards.ts';
import { signedBy } from './watch-validator.ts';

const OFFERING = ['operators', 'staking', 'stakeIntents', 'settings'] as const;
type Offering = Pick<Ports, (typeof OFFERING)[number]>;

/** Hex digits by which a button names a withdrawer among those its operator proved: a whole one has no room. */
const NAMED_DIGITS = 16;

/** Refused before it is queued or kept anywhere: the text may hold a private key. */
const publicKeystore = v.pipe(
  v.string(),
  v.check((text) => {
    // Throws the sentence that says what is wrong, and that a key is exposed, where one is.
    checkKeystore(text);
    return true;
  }),
);

/** Reads a keystore for its faults alone, whichever attester is meant. */
function checkKeystore(text: string): void {
  try {
    parseKeystore(text);
  } catch (error) {
    // Of several validators one is chosen later.
    const attester = error instanceof SpartaError ? firstAttester(text) : undefined;
    if (!attester) throw error;
    parseKeystore(text, { attester });
  }
}

const several = v.pipe(
  v.string(),
  v.parseJson(),
  v.pipe(v.array(v.looseObject({ attester: address })), v.minLength(2)),
);

function firstAttester(text: string): Address | undefined {
  const read = v.safeParse(several, text);
  return read.success ? read.output[0]?.attester : undefined;
}

/** Keeps what the keystore says and shows what would be done: the first of the two steps before anything is spent. */
export async function offerStake(
  input: { call: Call; operator: Operator; attester: Address; keystore: string },
  ports: Offering,
): Promise<Message> {
  const { call, operator, attester } = input;
  const keys = storedKeys(parseKeystore(input.keystore, { attester }));
  const proposal: StakeProposal = { id: call.id, operatorId: operator.id, attester, keys };
  await ports.stakeIntents.propose(proposal);
  const proven = [...signedBy(await ports.operators.linksOf(operator.id))].toSorted();
  const [only] = proven;
  if (only !== undefined && proven.length === 1) return confirmation(proposal, only, ports);
  return withdrawerCard(
    attester,
    proven.slice(0, 20).map((withdrawer) => ({
      label: shortened(withdrawer),
      handler: 'add-validator:withdrawer',
      arg: argOf(proposal, withdrawer),
      for: operator.id,
    })),
  );
}

/** The button that opens the form for a keystore, for one attester. */
export function pasteKeystoreButton(attester: Address, userId: string): Button {
  return { label: say('Paste the keystore'), handler: 'add-validator:keys', arg: attester, for: userId };
}

/** Buttons and form of `/add-validator` that stake. */
export function stakeDoor(access: Handler['access']): {
  buttons: Record<'keys' | 'withdrawer' | 'stake' | 'cancel', Handler | ModalButton>;
  modals: Record<'keystore', Handler>;
} {
  return {
    buttons: {
      keys: defineModalButton({
        access,
        submit: 'keystore',
        modal: {
          title: say('Paste the public keystore'),
          inputs: [
            {
              id: 'keystore',
              label: say('Public keystore'),
              description: say('The file keyN_staker_output.json. Never a private key or a seed phrase.'),
              long: true,
              secret: true,
              placeholder: '[{"attester":"0x…","publicKeyG1":{…}',
              maxLength: 4000,
            },
          ],
        },
      }),
      withdrawer: defineButton({
        access,
        reply: 'deferred',
        inPlace: true,
        needs: OFFERING,
        run: async ({ arg, caller }, ports) => {
          const { proposal, withdrawer } = await chosen(arg, caller.userId, ports);
          return confirmation(proposal, withdrawer, ports);
        },
      }),
      stake: defineButton({
        access,
        reply: 'deferred',
        queue: 'registration',
        inPlace: true,
        needs: ['operators', 'chain', 'staking', 'stakeIntents', 'queues', 'settings'],
        run: async ({ arg, ...call }, ports) => {
          const { proposal, withdrawer } = await chosen(arg, call.caller.userId, ports);
          const operator = requireOperator(call);
          const { requestStake } = await import('./stake-request.ts');
          const { id: requestId, now, retried, locale } = call;
          const reply = call.reply && { interactionId: requestId, ...call.reply, locale };
          await requestStake({ operator, proposal, withdrawer, requestId, now, retried, reply }, ports);
          return askedCard(proposal.attester);
        },
      }),
      cancel: wayOut(access, { title: say('Nothing was staked'), lines: [say('Nothing was spent.')] }),
    },
    modals: {
      keystore: defineModal({
        access,
        reply: 'deferred',
        fields: { keystore: publicKeystore },
        needs: OFFERING,
        run: async ({ arg, fields, ...call }, ports) =>
          offerStake(
            {
              call,
              operator: requireOperator(call),
              attester: v.parse(address, arg),
              keystore: fields.keystore,
            },
            ports,
          ),
      }),
    },
  };
}

/** The text of a keystore that was attached; `invalid-input` where it is too large or no text. */
export function readKeystore(
  file: { url: string; size: number },
  { discord }: Pick<Ports, 'discord'>,
): Promise<string> {
  return discord.readAttachment(file.url, KEYSTORE_MAX_BYTES);
}

/** The second step: everything that cannot be undone is named, and asked of the chain once before. */
async function confirmation(
  proposal: StakeProposal,
  withdrawer: Address,
  { staking }: Pick<Ports, 'staking'>,
): Promise<Message> {
  const { rollup, thresholdWei } = await staking.preflight(
    depositOf(proposal.attester, { ...proposal.keys, withdrawer, moveWithLatestRollup: true }),
  );
  const { operatorId } = proposal;
  return confirmCard({ attester: proposal.attester, withdrawer, rollup, thresholdWei }, [
    {
      label: say('Stake it'),
      handler: 'add-validator:stake',
      arg: argOf(proposal, withdrawer),
      style: 'danger',
      for: operatorId,
    },
    { label: say('Cancel'), handler: 'add-validator:cancel', arg: proposal.id, for: operatorId },
  ]);
}

async function chosen(
  arg: string,
  userId: string,
  { operators, stakeIntents }: Pick<Ports, 'operators' | 'stakeIntents'>,
): Promise<{ proposal: StakeProposal; withdrawer: Address }> {
  const [id = '', digits = ''] = arg.split('.');
  const proposal = await stakeIntents.proposal(id);
  if (!proposal || proposal.operatorId !== userId) {
    throw new SpartaError('not-found', say('This is over an hour old. Nothing was staked.'), {
      hint: say('Run /add-validator again.'),
    });
  }
  const proven = signedBy(await operators.linksOf(userId));
  const named = [...proven].filter((one) => digits !== '' && one.startsWith(`0x${digits}`));
  const [withdrawer] = named;
  if (withdrawer !== undefined && named.length === 1) return { proposal, withdrawer };
  throw new SpartaError('forbidden', say('That withdrawer is not proven to be yours any more.'), {
    hint: say('Run /add-validator again.'),
  });
}

function argOf({ id }: StakeProposal, withdrawer: Address): string {
  return `${id}.${withdrawer.slice(2, 2 + NAMED_DIGITS)}`;
}

function requireOperator({ operator }: Call): Operator {
  if (operator) return operator;
  throw new SpartaError('forbidden', say('You are not registered yet.'), {
    hint: say('Use /register first.'),
  });
}

/** What to say where a keystore was given for a validator that needs none, or that nobody adds here. */
export function keystoreUnused(attester: Address): SpartaError {
  return new SpartaError(
    'conflict',
    say('Sparta stakes nobody on this network, so the keystore of {attester} was not used.', {
      attester: checksummed(attester),
    }),
    { hint: say('Stake it yourself with the Aztec CLI, then run /add-validator without the keystore.') },
  );
}
