import { say, type Says, type Text } from '../text.ts';
import type { Offence } from './offence.ts';

const WORDS: Readonly<Record<Offence, Text>> = {
  'data-withholding': say('withholding data of an epoch'),
  'epoch-pruned': say('being on the committee of a valid epoch that was pruned'),
  inactivity: say('inactivity'),
  'invalid-proposal': say('an invalid block proposal'),
  'insufficient-attestations': say('a checkpoint with too few attestations'),
  'incorrect-attestations': say('a checkpoint with incorrect attestations'),
  'descendant-of-invalid': say('attesting to what follows an invalid checkpoint'),
  'duplicate-proposal': say('two proposals for one slot'),
  'duplicate-attestation': say('two attestations for one slot'),
};

/** What a vote is for; the votes on L1 do not say, so only a node's own record does. */
export function accusationWords(offences: readonly Offence[]): Says {
  return offences.length === 0
    ? say('What it is accused of is not known: the votes on L1 do not say.')
    : say('By the record of one Aztec node it is accused of: {offences}.', {
        offences: offences.map((offence) => WORDS[offence]),
      });
}
