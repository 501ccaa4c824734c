import * as v from 'valibot';
import { say, type Says } from '../text.ts';
import { checksummed, storedAddress, type Address } from './address.ts';
import { SHARED_REFUSALS } from './contract-errors-shared.ts';
import { tokens } from './token-amount.ts';

/** What a contract's refusal means, and what the person can do about it. */
export interface Refusal {
  says: Says;
  hint?: Says;
}

/**
 * The sentence for an error of Aztec's contracts, by its name and its arguments in order. Undefined for a name that is
 * not known.
 */
export function sentenceFor(name: string, args: readonly unknown[] = []): Refusal | undefined {
  // 5.x calls the tally proposer `SlashingProposer`; its errors are the same.
  const known = name.replace(/^SlashingProposer__/, 'TallySlashingProposer__');
  if (Object.hasOwn(REFUSALS, known)) return REFUSALS[known]?.(args);
  return SHARED_REFUSALS.has(known)
    ? {
        says: say('The contract refused with {name}.', { name: code(known) }),
        hint: say('Nobody should meet this: tell whoever runs Sparta.'),
      }
    : undefined;
}

/** The names that have a sentence of their own. */
export function spokenErrors(): string[] {
  return Object.keys(REFUSALS);
}

type Sentence = (args: readonly unknown[]) => Refusal;

const NEW_ATTESTER = say('Make a new attester, with new keys: an address can be a validator once only.');
const LINK_IT = say('Nothing needs to be staked: link it instead.');
const ASK_AGAIN = say('Try again: Sparta asks the Registry which rollup is the latest.');
const TELL_RUNNER = say('Tell whoever runs Sparta.');
const ASK_NETWORK = say('Ask the people of the network, who run its handler.');
const MAKE_KEYSTORE = say('Make the keystore again with the Aztec CLI of the version this network runs.');

const alreadyValidator = (who: unknown): Refusal => ({
  says: say('{attester} is a validator already.', { attester: shown(who) }),
  hint: LINK_IT,
});
const otherRollup = (rollup: unknown): Refusal => ({
  says: say('{rollup} is not the latest rollup any more.', { rollup: shown(rollup) }),
  hint: ASK_AGAIN,
});
const notWithdrawer = (withdrawer: unknown): Refusal => ({
  says: say('Only the withdrawer, {withdrawer}, may do this.', { withdrawer: shown(withdrawer) }),
});
const nothingToExit = (attester: unknown): Refusal => ({
  says: say('{attester} has no stake on this rollup.', { attester: shown(attester) }),
});
const lockedUntil = (seconds: unknown): Refusal => ({
  says: say('The stake is locked until {time}.', { time: dated(seconds) }),
});
const notOnCurve = (): Refusal => ({
  says: say('The BLS key or its proof is no point of the curve bn254.'),
  hint: MAKE_KEYSTORE,
});
const weakKey = (): Refusal => ({
  says: say('The network cannot check the proof of this BLS key.'),
  hint: say('Make a new BLS key: this happens to very few.'),
});
const passport = (): Refusal => ({
  says: say('The handler wants the proof of a passport, and the one Sparta gave does not do.'),
  hint: say('Whoever runs the handler can let the account of Sparta through: `addUnhinged`.'),
});
const vetoed = (payload: unknown): Refusal => ({
  says: say('The slash {payload} was vetoed.', { payload: shown(payload) }),
});

const REFUSALS: Readonly<Record<string, Sentence>> = {
  Staking__AlreadyActive: ([attester]) => alreadyValidator(attester),
  Staking__AlreadyRegistered: ([, attester]) => alreadyValidator(attester),
  Staking__AlreadyQueued: ([attester]) => ({
    says: say('{attester} waits in the entry queue already.', { attester: shown(attester) }),
    hint: LINK_IT,
  }),
  Staking__AlreadyExiting: ([attester]) => ({
    says: say('{attester} is leaving the rollup: its stake is not withdrawn yet.', {
      attester: shown(attester),
    }),
    hint: NEW_ATTESTER,
  }),
  Staking__InvalidDeposit: () => ({
    says: say('Neither the attester nor the withdrawer may be the zero address.'),
  }),
  Staking__InvalidRecipient: ([recipient]) => ({
    says: say('Stake cannot be withdrawn to {recipient}.', { recipient: shown(recipient) }),
  }),
  Staking__InitiateWithdrawNeeded: ([attester]) => ({
    says: say('{attester} was ejected, and nobody said yet who receives its stake.', {
      attester: shown(attester),
    }),
    hint: say('Its withdrawer calls `initiateWithdraw` first.'),
  }),
  Staking__NotExiting: ([attester]) => ({
    says: say('{attester} is not leaving the rollup.', { attester: shown(attester) }),
  }),
  Staking__NothingToExit: ([attester]) => nothingToExit(attester),
  Staking__NotWithdrawer: ([withdrawer]) => notWithdrawer(withdrawer),
  Staking__WithdrawalNotUnlockedYet: ([, at]) => lockedUntil(at),
  Staking__DepositOutOfGas: () => ({
    says: say('The first validators of the entry queue need more gas than they were given.'),
    hint: say('Flush the queue again with more gas.'),
  }),
  Staking__QueueAlreadyFlushed: ([epoch]) => ({
    says: say('The entry queue was flushed in epoch {epoch} already.', { epoch: counted(epoch) }),
    hint: say('Wait for the next epoch.'),
  }),
  Staking__QueueEmpty: () => ({ says: say('Nobody waits in the entry queue.') }),
  Staking__InsufficientBootstrapValidators: ([queued, wanted]) => ({
    says: say('The network starts once {wanted} validators wait; now there are {queued}.', {
      wanted: counted(wanted),
      queued: counted(queued),
    }),
  }),
  Staking__NotCanonical: ([rollup]) => otherRollup(rollup),
  Staking__CannotSlashExitedStake: ([attester]) => ({
    says: say('The stake of {attester} cannot be slashed any more: it is free to be withdrawn.', {
      attester: shown(attester),
    }),
  }),
  Staking__NoOneToSlash: ([attester]) => nothingToExit(attester),

  GSE__AlreadyRegistered: ([, attester]) => alreadyValidator(attester),
  GSE__CannotChangePublicKeys: () => ({
    says: say('This attester was a validator before, or is one on another rollup.'),
    hint: NEW_ATTESTER,
  }),
  GSE__ProofOfPossessionAlreadySeen: () => ({
    says: say('This BLS key was used before: each key can stake once only.'),
    hint: say('Make a new BLS key and its keystore.'),
  }),
  GSE__InvalidProofOfPossession: () => ({
    says: say('The proof of possession does not belong to this BLS key.'),
    hint: MAKE_KEYSTORE,
  }),
  GSE__NotLatestRollup: ([rollup]) => otherRollup(rollup),
  GSE__NotRollup: ([rollup]) => ({
    says: say('{rollup} is no rollup of this network.', { rollup: shown(rollup) }),
    hint: TELL_RUNNER,
  }),
  GSE__NotWithdrawer: ([withdrawer]) => notWithdrawer(withdrawer),
  GSE__NothingToExit: ([attester]) => nothingToExit(attester),

  AddPointFail: notOnCurve,
  MulPointFail: notOnCurve,
  PairingFail: notOnCurve,
  InfinityNotAllowed: notOnCurve,
  GammaZero: weakKey,
  SqrtFail: weakKey,
  NoPointFound: weakKey,

  ERC20InsufficientAllowance: ([spender, allowance, needed]) => ({
    says: say('{spender} may take {allowance} tokens and needs {needed}.', {
      spender: shown(spender),
      allowance: amount(allowance),
      needed: amount(needed),
    }),
  }),
  ERC20InsufficientBalance: ([holder, balance, needed]) => ({
    says: say('{holder} holds {balance} tokens and needs {needed}.', {
      holder: shown(holder),
      balance: amount(balance),
      needed: amount(needed),
    }),
    hint: TELL_RUNNER,
  }),
  SafeERC20FailedOperation: ([token]) => ({
    says: say('The token {token} did not move.', { token: shown(token) }),
    hint: TELL_RUNNER,
  }),
  NotMinter: ([caller]) => ({
    says: say('{caller} may not mint the staking token.', { caller: shown(caller) }),
    hint: ASK_NETWORK,
  }),

  // 4.x and later: a faucet.
  InsufficientBalance: () => ({
    says: say('The staking asset handler has no tokens left.'),
    hint: ASK_NETWORK,
  }),
  SybilDetected: () => ({
    says: say('The staking asset handler gave tokens for this passport before, and gives them once.'),
    hint: say('Whoever runs the handler can let the account of Sparta through: `addUnhinged`.'),
  }),
  InvalidProof: passport,
  InvalidScope: passport,
  InvalidDomain: passport,
  InvalidValidityPeriod: passport,
  InvalidBoundAddress: passport,
  InvalidChainId: passport,
  InvalidAge: passport,
  InvalidCountry: passport,
  InvalidFaceMatch: passport,
  ExtraDiscloseDataNonZero: passport,

  // Up to 3.x: it adds validators.
  ValidatorQuotaFilledUntil: ([at]) => ({
    says: say('The staking asset handler has added its quota of validators. It adds more from {time}.', {
      time: dated(at),
    }),
    hint: say('Try again then.'),
  }),
  MerkleProofInvalid: () => ({
    says: say('The staking asset handler adds only addresses on its list, and this is none of them.'),
    hint: ASK_NETWORK,
  }),
  AttesterDoesNotExist: ([attester]) => ({
    says: say('The staking asset handler never added {attester}.', { attester: shown(attester) }),
  }),
  NoNullifier: () => ({
    says: say('The staking asset handler has no passport for this attester.'),
    hint: ASK_NETWORK,
  }),

  Governance__WithdrawalNotUnlockedYet: ([, at]) => lockedUntil(at),
  Governance__WithdrawalAlreadyClaimed: () => ({ says: say('This stake was withdrawn before.') }),
  Governance__WithdrawalNotInitiated: () => ({ says: say('This withdrawal was never begun.') }),
  Registry__NoRollupsRegistered: () => ({
    says: say('The Registry knows no rollup: the network has not begun.'),
    hint: TELL_RUNNER,
  }),

  Slasher__PayloadVetoed: ([payload]) => vetoed(payload),
  Slasher__SlashingDisabled: () => ({ says: say('Slashing is paused.') }),
  TallySlashingProposer__RoundAlreadyExecuted: ([round]) => ({
    says: say('Slashing round {round} was executed already.', { round: counted(round) }),
  }),
  TallySlashingProposer__RoundNotComplete: ([round]) => ({
    says: say('Slashing round {round} cannot be executed yet.', { round: counted(round) }),
  }),
  TallySlashingProposer__RoundOutOfRange: ([round, current]) => ({
    says: say('Slashing round {round} is out of reach: the current one is {current}.', {
      round: counted(round),
      current: counted(current),
    }),
  }),

  ValidatorSelection__InsufficientValidatorSetSize: ([actual, expected]) => ({
    says: say('There is no committee: it takes {expected} validators, and there are {actual}.', {
      actual: counted(actual),
      expected: counted(expected),
    }),
  }),
  ValidatorSelection__EpochNotStable: ([epoch]) => ({
    says: say('The committee of epoch {epoch} is not known yet.', { epoch: counted(epoch) }),
  }),
  ValidatorSelection__EpochNotSetup: () => ({ says: say('The committee of this epoch is not known yet.') }),
};

function shown(value: unknown): string {
  const read = v.safeParse(storedAddress, value);
  const address: Address | undefined = read.success ? read.output : undefined;
  return address === undefined ? '?' : code(checksummed(address));
}

function counted(value: unknown): string {
  return typeof value === 'bigint' || typeof value === 'number' ? String(value) : '?';
}

function amount(value: unknown): string {
  return typeof value === 'bigint' ? tokens(String(value)) : '?';
}

/** Where the reader is, as Discord draws it. */
function dated(seconds: unknown): string {
  return typeof seconds === 'bigint' ? `<t:${seconds}:f>` : '?';
}

function code(text: string): string {
  return `\`${text}\``;
}
