import type { LocalAws } from './aws/local-aws.ts';
import type { LocalAztecNode } from './aztec-node/local-aztec-node.ts';
import type { DevFile } from './dev-file.ts';
import type { LocalDiscord } from './discord/local-discord.ts';
import type { LocalL1 } from './l1/local-l1.ts';

/** Sparta and all it talks to, on this machine. Parts replaced by real ones are absent. */
export interface World {
  aws: LocalAws;
  l1?: LocalL1;
  node?: LocalAztecNode;
  discord?: LocalDiscord;
  /** What `.sparta/dev.json` says. */
  file: DevFile;
  /** Runs the monitors once, now, and waits until all that follows has drained. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}
