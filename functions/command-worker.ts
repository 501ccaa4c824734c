import { callsHandler } from '../lib/runtime/calls-handler.ts';

/** Queue → finish a deferred command → edit its reply. */
export const handler = callsHandler('commands');
