import { callsHandler } from '../lib/runtime/calls-handler.ts';

/** Queue → prove an address, carry what follows → edit the reply. One call at a time for each person. */
export const handler = callsHandler('registration');
