import type { Address } from '../domain/address.ts';
import type { Fact } from '../domain/fact.ts';
import type { NodePort } from '../domain/node-ports.ts';
import type { PublicAddress } from '../domain/public-address.ts';
import type { IntentRef } from '../domain/stake-intent.ts';
import type { WebhookTask } from './webhooks.ts';

export interface Bus {
  /** Publishes all or throws `upstream`; the same fact may be published again, its id tells. */
  publish(facts: readonly Fact[]): Promise<void>;
}

export interface Queues {
  /** Asks for somebody's roles to be made true. */
  syncRoles(userIds: readonly string[]): Promise<void>;
  /** Asks the one writer of Sparta's account to carry an intent on. The same request twice is one message. */
  carryStake(task: StakeTask): Promise<void>;
  /** Asks for one try of a webhook's delivery, after so many seconds; 900 at most. */
  deliverWebhook(task: WebhookTask, delaySeconds: number): Promise<void>;
}

/** An intent for the one writer of an account to carry on. */
export interface StakeTask {
  /** Sparta's account: the group its tasks wait in line in. */
  sender: Address;
  ref: IntentRef;
  requestId: string;
  /** The reply to edit once it is done, while its token lives. The token is a secret. */
  reply?:
    { interactionId: string; applicationId: string; token: string; locale?: string | undefined } | undefined;
}

/**
 * What came of a TCP connection: `refused` says that the host is there and nothing listens, `silent` that nothing came
 * back in time, `unknown` that we could not look.
 */
export type Reached = 'open' | 'refused' | 'silent' | 'unknown';

export interface Reachability {
  /** Dials this very address within 3 s and hangs up. Throws `forbidden` for one that is not on the public internet. */
  probe(address: PublicAddress, port: NodePort): Promise<Reached>;
}
