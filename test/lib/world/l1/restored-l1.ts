import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Hex } from 'viem';
import { startLocalL1, type LocalL1 } from '../../../../lib/world/l1/local-l1.ts';

/**
 * A local L1 for the tests of a file or a `describe`: started once, given to `use` before the first of them, and as it
 * was again after each. To be called before other hooks, so that what they do to it is undone too.
 */
export function onRestoredL1(use: (l1: LocalL1) => void): {
  /** As it was when the test began, in the midst of it. */
  restore: () => Promise<void>;
} {
  let l1: LocalL1 | undefined;
  let snapshot: Hex | undefined;
  const keep = async () => {
    snapshot = await l1?.testClient.snapshot();
  };
  const undo = async () => {
    if (snapshot !== undefined) await l1?.testClient.revert({ id: snapshot });
  };
  beforeAll(async () => {
    l1 = await startLocalL1({ blockTimer: false });
    use(l1);
  });
  afterAll(async () => {
    await l1?.stop();
  });
  beforeEach(keep);
  afterEach(undo);
  return {
    restore: async () => {
      await undo();
      await keep();
    },
  };
}
