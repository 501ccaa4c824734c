import type { Address } from '../../lib/domain/address.ts';
import type { Ports, Settings } from '../../lib/ports.ts';
import { fakeBus, type FakeBus } from './bus.ts';
import { fakeChain, type FakeChain } from './chain.ts';
import { fakeDiscord, type FakeDiscord } from './discord.ts';
import { fakeDeadMan, type FakeDeadMan } from './dead-man.ts';
import { fakeNode, type FakeNode } from './node.ts';
import { fakePayers, type FakePayers } from './payers.ts';
import { fakeQueues, type FakeQueues } from './queues.ts';
import { fakeReachability, type FakeReachability } from './reachability.ts';
import { noStaking } from './staking.ts';
import { fakeStores } from './stores.ts';
import { fakeNotices, fakeOutbound, type FakeNotices, type FakeOutbound } from './webhooks.ts';

export const GUILD = '1100000000000000002';
export const APPLICATION = '1100000000000000001';
export const OPERATOR = '1100000000000000003';
export const MODERATOR = '1100000000000000004';
export const CHANNEL = '1100000000000000005';
export const OPERATOR_ROLE = '1100000000000000006';
export const MODERATOR_ROLE = '1100000000000000007';
export const CHAIN_ID = 31337;
/** What signs buttons and forms in tests. */
export const COMPONENTS_KEY = Buffer.alloc(32, 'components');

export interface FakePorts extends Ports {
  chain: FakeChain;
  node: FakeNode;
  discord: FakeDiscord;
  bus: FakeBus;
  queues: FakeQueues;
  reachability: FakeReachability;
  payers: FakePayers;
  deadMan: FakeDeadMan;
  outbound: FakeOutbound;
  notices: FakeNotices;
}

/** Every port in memory, with an operator and a moderator in the server and nobody registered. */
export function fakePorts(settings: Partial<Settings> = {}): FakePorts {
  const chain = fakeChain({ chainId: CHAIN_ID });
  const discord = fakeDiscord({ channels: [CHANNEL], roles: [OPERATOR_ROLE] });
  discord.members.set(OPERATOR, []);
  discord.members.set(MODERATOR, [MODERATOR_ROLE]);
  const registry: Address = chain.registry;
  return {
    ...fakeStores(),
    settings: {
      guildId: GUILD,
      applicationId: APPLICATION,
      moderatorRoleIds: [MODERATOR_ROLE],
      operatorRoleId: OPERATOR_ROLE,
      alertChannelId: CHANNEL,
      chainId: CHAIN_ID,
      registry,
      publicUrl: 'https://sparta.example.org',
      stakeLimits: { perOperator: 5, perDay: 50 },
      funderWei: 0n,
      ...settings,
    },
    chain,
    node: fakeNode(),
    discord,
    components: { key: () => Promise.resolve(COMPONENTS_KEY) },
    bus: fakeBus(),
    queues: fakeQueues(),
    reachability: fakeReachability(),
    staking: noStaking(),
    payers: fakePayers(),
    deadMan: fakeDeadMan(),
    outbound: fakeOutbound(),
    notices: fakeNotices(),
  };
}
