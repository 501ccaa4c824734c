/** Every Lambda: the file in `functions/`, the folder in `dist/`, and the physical name end with these words. */
export const FUNCTIONS = {
  interactions: {
    summary: 'Discord → verify → answer now, or queue the work and defer',
    /** Discord waits 3 s for the first answer, so a longer run helps nobody. */
    timeoutSeconds: 3,
    memoryMb: 512,
  },
  'command-worker': {
    summary: 'Finishes a deferred command and edits its reply',
    timeoutSeconds: 30,
    memoryMb: 512,
  },
  'registration-worker': {
    summary: 'Proves the control of an address and carries what follows through L1',
    timeoutSeconds: 60,
    memoryMb: 512,
  },
  'role-worker': { summary: 'Gives and takes Discord roles', timeoutSeconds: 30, memoryMb: 256 },
  notifier: {
    summary: 'Tells people what was raised, and notes whether it arrived',
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  'webhook-sender': {
    summary: 'Hands every fact, signed, to the software that asked for it',
    // A batch is tried at once, each for 10 s.
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  'epoch-monitor': {
    summary: 'Follows the chain: snapshot, checks, facts',
    timeoutSeconds: 55,
    memoryMb: 1024,
  },
  'role-reconciler': {
    summary: 'Compares the roles people hold with those they should',
    timeoutSeconds: 120,
    memoryMb: 512,
  },
  digest: { summary: 'Posts the day in numbers', timeoutSeconds: 60, memoryMb: 256 },
  api: {
    summary: 'REST API, its documentation, and the page where an address is proven',
    timeoutSeconds: 15,
    memoryMb: 512,
  },
} as const;

export type FunctionName = keyof typeof FUNCTIONS;

/** Names in the order of the table. */
export const FUNCTION_NAMES: readonly FunctionName[] = [
  'interactions',
  'command-worker',
  'registration-worker',
  'role-worker',
  'notifier',
  'webhook-sender',
  'epoch-monitor',
  'role-reconciler',
  'digest',
  'api',
];
