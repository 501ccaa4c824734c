import { registrationHandler } from '../lib/runtime/registration-handler.ts';

/** Queue → prove an address, add a validator on chain, follow it → edit the reply, tell its operator. */
export const handler = registrationHandler();
