import { describe, expect, test } from '@jest/globals';
import { privateKeyToAccount } from 'viem/accounts';
import { plain } from '../../lib/adapters/chain/reads.ts';
import type { Address } from '../../lib/domain/address.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import type { Chain } from '../../lib/ports.ts';

/** A chain with a hand on it: every verb is carried out in a block of its own, or in a few. */
export interface ChainWorld {
  chain: Chain;
  chainId: number;
  /** Validating from the start, more than a committee. */
  active: readonly Address[];
  /** Never staked. */
  newcomer: Address;
  withdrawerOf(attester: Address): Address;
  deposit(attester: Address): Promise<void>;
  flush(): Promise<void>;
  /** Ejects. */
  slash(attester: Address): Promise<void>;
  exit(attester: Address): Promise<void>;
  upgrade(): Promise<Address>;
  mine(blocks: number): Promise<void>;
  reorg(depth: number): Promise<void>;
}

const OWNER = privateKeyToAccount('0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d');
const STRANGER = privateKeyToAccount('0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a');

/** What anything that calls itself a Chain does; `world` is fresh, or reset, before each test. */
export function chainContract(name: string, world: () => ChainWorld): void {
  const canonical = async () => (await world().chain.rollups()).at(-1)!.rollup;
  const readingOf = async (attester: Address, rollup?: Address) => {
    const { chain } = world();
    const [reading] = await chain.readings(
      rollup ?? (await canonical()),
      [attester],
      await chain.latestBlock(),
    );
    return reading!;
  };
  /** Facts of the blocks an act makes. */
  const during = async (act: () => Promise<unknown>): Promise<Fact[]> => {
    const { chain } = world();
    const before = await chain.latestBlock();
    await act();
    return chain.facts({ from: before.number + 1, to: (await chain.latestBlock()).number });
  };
  const kindsOf = (facts: readonly Fact[], attester: Address) =>
    facts.filter((fact) => 'attester' in fact && fact.attester === attester).map(({ kind }) => kind);

  describe(`${name} as a chain`, () => {
    test('reads the rules of a rollup as of a block', async () => {
      const { chain, chainId } = world();
      const [block, rollup] = [await chain.latestBlock(), await canonical()];
      const read = await chain.parameters(rollup, block);
      expect(read).toMatchObject({ chainId, rollup, block });
      expect(read.values).toMatchObject({
        activationThresholdWei: expect.stringMatching(/^[0-9]+$/),
        localEjectionThresholdWei: expect.stringMatching(/^[0-9]+$/),
        epochDurationSlots: '4',
        proofSubmissionEpochs: '1',
      });
    });

    test('counts what it asks', async () => {
      const { chain } = world();
      const before = chain.calls();
      await chain.latestBlock();
      const once = chain.calls() - before;
      expect(once).toBeGreaterThan(0);
      await Promise.all([chain.finalizedBlock(), chain.finalizedBlock()]);
      expect(chain.calls() - before).toBe(once + 2);
    });

    test('finds its latest block again by number, and none above it', async () => {
      const { chain } = world();
      const head = await chain.latestBlock();
      expect(await chain.blockAt(head.number)).toEqual(head);
      expect(await chain.blockAt(head.number + 1)).toBeUndefined();
      expect((await chain.finalizedBlock()).number).toBeLessThanOrEqual(head.number);
    });

    test('refuses a range that goes beyond its end instead of finding nothing there', async () => {
      const { chain } = world();
      const { number } = await chain.latestBlock();
      await expect(chain.facts({ from: number, to: number + 1 })).rejects.toMatchObject({ code: 'upstream' });
    });

    test('tells the queued, with their position, from the unknown', async () => {
      const { newcomer, chainId } = world();
      expect(await readingOf(newcomer)).toMatchObject({ status: 'none', isActive: false, stakeWei: '0' });
      const facts = await during(() => world().deposit(newcomer));
      expect(kindsOf(facts, newcomer)).toEqual(['validator.queued']);
      expect(await readingOf(newcomer)).toMatchObject({ status: 'queued', queuePosition: 1, chainId });
      expect(await world().chain.attester(newcomer)).toMatchObject({
        status: 'queued',
        queuePosition: 1,
        withdrawer: world().withdrawerOf(newcomer),
      });
    });

    test('finds the waiting where they are expected, and wherever they are if not there', async () => {
      const { chain, newcomer, active } = world();
      await world().deposit(newcomer);
      const head = await chain.latestBlock();
      const withdrawer = world().withdrawerOf(newcomer);
      const whole = await chain.readings(await canonical(), [newcomer, active[0]!], head);
      expect(whole[0]).toMatchObject({ status: 'queued', queuePosition: 1, withdrawer, followsLatest: true });
      for (const position of [1, 2]) {
        const waiting = new Map([[newcomer, { position, withdrawer, followsLatest: true }]]);
        expect(await chain.readings(await canonical(), [newcomer, active[0]!], head, waiting)).toEqual(whole);
      }
      const [unexpected] = await chain.readings(await canonical(), [newcomer], head, new Map());
      expect(unexpected).toMatchObject({ status: 'none' });
      expect(unexpected).not.toHaveProperty('queuePosition');
    });

    test('says who began an exit, and in which transaction', async () => {
      const attester = world().active[2]!;
      const [fact] = (await during(() => world().exit(attester))).filter(
        ({ kind }) => kind === 'validator.exit-initiated',
      );
      expect(fact).toMatchObject({
        by: 'withdrawer',
        transactionHash: expect.stringMatching(/^0x[0-9a-f]{64}$/),
      });
    });

    test('says when a queued one became active, and how much it staked', async () => {
      const { newcomer } = world();
      await world().deposit(newcomer);
      const facts = await during(() => world().flush());
      expect(facts).toContainEqual(
        expect.objectContaining({
          kind: 'validator.activated',
          attester: newcomer,
          withdrawer: world().withdrawerOf(newcomer),
          amountWei: '200000000000000000000000',
        }),
      );
      const reading = await readingOf(newcomer);
      expect(reading).toMatchObject({ status: 'validating', isActive: true });
      expect(reading).not.toHaveProperty('queuePosition');
    });

    test('says that a second deposit of one attester failed', async () => {
      const { newcomer } = world();
      await world().deposit(newcomer);
      await world().deposit(newcomer);
      const facts = await during(() => world().flush());
      expect(kindsOf(facts, newcomer)).toEqual(['validator.activated', 'validator.deposit-failed']);
    });

    test('says by how much a validator was slashed, and that it was ejected', async () => {
      const attester = world().active[0]!;
      const facts = await during(() => world().slash(attester));
      expect(facts).toContainEqual(
        expect.objectContaining({
          kind: 'validator.slashed',
          attester,
          amountWei: '15000000000000000000000',
        }),
      );
      const reading = await readingOf(attester);
      expect(reading).toMatchObject({
        status: 'zombie',
        isActive: false,
        stakeWei: '185000000000000000000000',
        headroomWei: '0',
        withdrawer: world().withdrawerOf(attester),
      });
      expect(reading.withdrawableAt).toBeGreaterThan(reading.lastSeen);
    });

    test('gives the headroom of a healthy validator above the ejection threshold', async () => {
      expect(await readingOf(world().active[1]!)).toMatchObject({
        stakeWei: '200000000000000000000000',
        headroomWei: '10000000000000000000000',
      });
    });

    test('follows an exit', async () => {
      const attester = world().active[2]!;
      const facts = await during(() => world().exit(attester));
      expect(kindsOf(facts, attester)).toEqual(['validator.exit-initiated']);
      expect(await readingOf(attester)).toMatchObject({ status: 'exiting', isActive: false });
    });

    test('names a change of the canonical rollup, and finds followers on the new one', async () => {
      const old = await canonical();
      const follower = world().active[0]!;
      let upgraded: Address | undefined;
      const facts = await during(async () => {
        upgraded = await world().upgrade();
      });
      expect(facts).toContainEqual(
        expect.objectContaining({
          kind: 'rollup.canonical-changed',
          chain: expect.objectContaining({ rollup: upgraded!.toLowerCase() }),
        }),
      );
      expect(await canonical()).toBe(upgraded!.toLowerCase());
      expect(await readingOf(follower)).toMatchObject({ status: 'validating' });
      expect(await readingOf(follower, old)).toMatchObject({ status: 'none' });
    });

    test('gives the same facts the same ids every time', async () => {
      const { chain } = world();
      const from = (await chain.latestBlock()).number;
      await world().slash(world().active[3]!);
      await world().mine(2);
      const range = { from, to: (await chain.latestBlock()).number };
      const once = await chain.facts(range);
      expect(await chain.facts(range)).toEqual(once);
      const ids = once.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContainEqual(
        expect.stringMatching(
          new RegExp(
            `^${world().chainId}:0x[0-9a-f]{40}:${world().active[3]!}:validator\\.slashed:0x[0-9a-f]{64}:\\d+$`,
          ),
        ),
      );
    });

    test('forgets what a reorg undid, and has another block there', async () => {
      const { chain } = world();
      const attester = world().active[1]!;
      const before = await chain.latestBlock();
      await world().slash(attester);
      await world().mine(1);
      const lost = await chain.blockAt(before.number + 1);
      await world().reorg((await chain.latestBlock()).number - before.number);
      const head = await chain.latestBlock();
      expect(await chain.facts({ from: before.number + 1, to: head.number })).toEqual([]);
      expect(await readingOf(attester)).toMatchObject({ status: 'validating' });
      expect((await chain.blockAt(before.number + 1))!.hash).not.toBe(lost!.hash);
    });

    test('puts the chain on one card', async () => {
      const { chain } = world();
      const head = await chain.latestBlock();
      const info = await chain.info(head);
      expect(info).toMatchObject({
        chainId: world().chainId,
        rollup: await canonical(),
        block: head.number,
        blockTime: head.time,
        epoch: Math.floor(info.slot / info.epochDuration),
        slot: Math.floor((head.time - info.genesisTime) / info.slotDurationSeconds),
        activeAttesters: world().active.length,
        queueLength: 0,
      });
      expect(info.committee).toHaveLength(4);
      expect(world().active).toEqual(expect.arrayContaining([...info.committee!]));
      expect(info.committee).toContain(info.proposer);
    });

    test('accepts the signature of an account, in its own name only', async () => {
      const { chain } = world();
      const message = 'I hold this address.';
      const signature = await OWNER.signMessage({ message });
      const owner = plain(OWNER.address);
      const stranger = plain(STRANGER.address);
      expect(await chain.verifySignature({ address: owner, message, signature })).toBe(true);
      expect(await chain.verifySignature({ address: stranger, message, signature })).toBe(false);
      expect(await chain.verifySignature({ address: owner, message: `${message} `, signature })).toBe(false);
    });

    test.each([
      { what: 'nothing', signature: '0x' },
      { what: 'one byte', signature: '0x12' },
      { what: 'half a byte more', signature: '0x123' },
      { what: 'all zeros', signature: `0x${'00'.repeat(65)}` },
      { what: 'all ones', signature: `0x${'ff'.repeat(65)}` },
      { what: 'no hex', signature: `0x${'zz'.repeat(65)}` },
    ] as const)('says no to a signature that is none: $what', async ({ signature }) => {
      const proof = { address: plain(OWNER.address), message: 'x', signature };
      expect(await world().chain.verifySignature(proof)).toBe(false);
    });
  });
}
