import { aDutyRecord } from '../../contracts/duty-samples.ts';
import { commands } from '../../../lib/commands/index.ts';
import { challengeMessage } from '../../../lib/domain/challenge.ts';
import type { OperatorStatus } from '../../../lib/domain/operator.ts';
import {
  aChainInfo,
  aChallenge,
  addressOf,
  aLink,
  anOperator,
  aValidator,
  operatorId,
} from '../../contracts/samples.ts';
import { CHAIN_ID, GUILD, MODERATOR, OPERATOR } from '../../fakes/ports.ts';
import { autocomplete, command, component, modalSubmit } from '../kit/signed-request.ts';
import { ATTESTER, buttonId, buttonsOf, byModerator, stage, WALLET, wallet } from './stage.ts';

describe('/register', () => {
  test('shows both doors, and the offline one leads to an operator who waits', async () => {
    const { ports, ask } = await stage();
    const card = await ask(command('register', { ethereum_address: wallet.address, discord_handle: 'Olga' }));
    const [link, paste] = buttonsOf(card);
    expect(link.url).toMatch(/^https:\/\/sparta\.example\.org\/verify\/[0-9a-f]{32}$/);
    const challenge = await ports.challenges.get(link.url.split('/').at(-1));
    expect(challenge).toMatchObject({ userId: OPERATOR, handle: 'Olga', address: WALLET, guildId: GUILD });
    expect(JSON.stringify(card)).toContain('cast wallet sign --interactive');

    const form = await ask(component(paste.custom_id));
    const signature = await wallet.signMessage({ message: challengeMessage(challenge!) });
    const end = await ask(modalSubmit(form.custom_id, { signature }));
    expect(JSON.stringify(end)).toContain('You are registered');
    expect(await ports.operators.get(OPERATOR)).toMatchObject({ status: 'pending' });
  });

  test('a wrong signature says so, and nothing was changed', async () => {
    const { ports, ask, read } = await stage();
    const card = await ask(command('register', { ethereum_address: wallet.address }));
    const form = await ask(component(buttonsOf(card)[1].custom_id));
    const signature = await wallet.signMessage({ message: 'another text' });
    expect(await read(modalSubmit(form.custom_id, { signature }))).toContain('Nothing was changed');
    expect(await ports.operators.get(OPERATOR)).toBeUndefined();
  });

  test.each<[OperatorStatus, RegExp]>([
    ['rejected', /Your registration is rejected/],
    ['suspended', /Your registration is suspended/],
    ['pending', /Prove that you control/],
  ])('for another address, by somebody %s', async (status, words) => {
    const { read } = await stage(status);
    expect(await read(command('register', { ethereum_address: addressOf(5) }))).toMatch(words);
  });

  test('an address that is linked already is not proven again', async () => {
    const { read } = await stage('approved');
    expect(await read(command('register', { ethereum_address: WALLET }))).toContain('already linked to you');
  });
});

describe('/add-validator', () => {
  test('links one whose withdrawer is proven', async () => {
    const { ports, read } = await stage('approved');
    ports.chain.stake(ATTESTER, WALLET);
    expect(await read(command('add-validator', { validator_address: ATTESTER }))).toContain(
      'its withdrawer on chain',
    );
    expect(await read(command('add-validator', { validator_address: ATTESTER }))).toContain(
      'already watched',
    );
  });

  test('asks for a signature where nothing shows control', async () => {
    const { ports, ask } = await stage('approved');
    ports.chain.stake(ATTESTER);
    const card = await ask(command('add-validator', { validator_address: ATTESTER }));
    expect(buttonsOf(card)[1].custom_id).toMatch(/^add-validator:paste\|/);
  });

  test.each<[OperatorStatus | undefined, RegExp]>([
    [undefined, /not registered yet/],
    ['pending', /waits for a moderator/],
    ['suspended', /is suspended/],
  ])('is refused to somebody %s', async (status, words) => {
    const { read } = await stage(status);
    expect(await read(command('add-validator', { validator_address: ATTESTER }))).toMatch(words);
  });

  test('while L1 does not answer it asks for patience', async () => {
    const { ports, read } = await stage('approved');
    ports.chain.setDown(true);
    expect(await read(command('add-validator', { validator_address: ATTESTER }))).toContain(
      'Try again in a minute',
    );
  });

  test('offers the addresses one has proven', async () => {
    const { ask } = await stage('approved');
    const { choices } = await ask(autocomplete('add-validator', 'validator_address', '0x'));
    expect(choices).toEqual([{ name: expect.any(String), value: wallet.address }]);
  });
});

describe('/my-stats', () => {
  test('says what to do where there is no validator', async () => {
    const { read } = await stage('pending');
    expect(await read(command('my-stats'))).toContain('/add-validator');
  });

  test('shows every validator in each of its states, and one not read yet as unknown', async () => {
    const { ports, ask } = await stage('approved');
    const states = ['none', 'queued', 'validating', 'zombie', 'exiting'] as const;
    for (const [index, status] of states.entries()) {
      const address = addressOf(10 + index);
      await ports.operators.link(aLink(1, { operatorId: OPERATOR, address }));
      await ports.validators.add(aValidator(0, { address, chainId: CHAIN_ID, status }));
    }
    await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: addressOf(99) }));
    const first = await ask(command('my-stats'));
    const next = await ask(component(buttonId(first, 'Next')));
    const told = JSON.stringify([first, next]);
    expect(told).toMatch(/Your validators: 6; page 1 of 2/);
    expect(buttonsOf(next).map(({ label }) => label)).toEqual(['Previous']);
    for (const words of [
      'not staked',
      'entry queue',
      'validating',
      'out of the set',
      'exiting',
      'not read yet',
      'duties unknown',
    ])
      expect(told).toContain(words);
  });

  test('a hundred validators are twenty pages, and a page that is no longer there is the last one', async () => {
    const { ports, ask } = await stage('approved');
    await ports.views.saveChainInfo(aChainInfo());
    for (let index = 0; index < 100; index += 1) {
      const address = addressOf(1000 + index);
      await ports.operators.link(aLink(1, { operatorId: OPERATOR, address }));
      await ports.validators.add(aValidator(0, { address, chainId: CHAIN_ID }));
    }
    const card = await ask(command('my-stats'));
    const told = JSON.stringify(card);
    expect(told).toContain('Your validators: 100; page 1 of 20');
    expect(told.match(/🟢 validating/g)).toHaveLength(5);
    expect(told).not.toContain('…and');
    const links = (await ports.operators.linksOf(OPERATOR)).slice(0, -3);
    ports.operators.linksOf = async () => links.slice(0, 7);
    const last = JSON.stringify(await ask(component(buttonId(card, 'Next'))));
    expect(last).toContain('page 2 of 2');
  });
});

describe('the picture of /my-stats', () => {
  test('shows the last duties of each validator on the page, with the same in words', async () => {
    const { ports, ask } = await stage('approved');
    const attester = addressOf(10);
    await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: attester }));
    const bare = await ask(command('my-stats'));
    expect(bare.files).toBeUndefined();
    await ports.dutyLog.save([aDutyRecord(9, { attester, chainId: CHAIN_ID, outcomes: 'aamp--' })]);
    const body = await ask(command('my-stats'));
    expect(body.files).toMatchObject([{ name: 'duties.png' }]);
    expect(JSON.stringify(body)).toContain('attachment://duties.png');
    expect(JSON.stringify(body)).toMatch(/epochs 9: attested 2, attestations missed 1, proposed 1/);
  });
});

describe('/chain-info', () => {
  test('shows the chain as it was read', async () => {
    const { ports, read } = await stage();
    await ports.views.saveChainInfo(aChainInfo({ readAt: Math.floor(Date.now() / 1000) }));
    expect(await read(command('chain-info'))).toMatch(/The Aztec network\b.*500.*quorum 65 of 128/);
  });

  test('old data is said to be old', async () => {
    const { ports, read } = await stage();
    await ports.views.saveChainInfo(aChainInfo());
    expect(await read(command('chain-info'))).toContain('may be out of date');
  });

  test('without data it claims nothing', async () => {
    const { read } = await stage();
    expect(await read(command('chain-info'))).toContain('has not been read yet');
  });

  test('what is missing is unknown, not nothing', async () => {
    const { ports, read } = await stage();
    const { committee: _c, proposer: _p, slashing: _s, node: _n, ...bare } = aChainInfo({ flushSize: 0 });
    await ports.views.saveChainInfo(bare);
    expect(await read(command('chain-info'))).toMatch(/Committee\*\* unknown.*does not move now.*no slasher/);
  });
});

describe('/help', () => {
  test('names every command', async () => {
    const { read } = await stage();
    const told = await read(command('help'));
    for (const { name } of commands) expect(told).toContain(`/${name}`);
  });

  test.each(commands.map(({ name }) => name))('tells more of /%s', async (name) => {
    const { read } = await stage();
    expect(await read(command('help', { command: `/${name}` }))).toContain(`/${name}`);
  });

  test('says where a command is not there', async () => {
    const { read } = await stage();
    expect(await read(command('help', { command: 'fly' }))).toContain('There is no command /fly');
  });
});

describe('moderators', () => {
  test('approve, and the person is told', async () => {
    const { ports, read } = await stage('pending');
    const asked = command('mod-approve-operator', { operator_id: OPERATOR }, byModerator);
    expect(await read(asked)).toContain('got a direct message');
    expect(ports.discord.dmsTo(OPERATOR)).toHaveLength(1);
    expect(await read(command('mod-approve-operator', { operator_id: OPERATOR }, byModerator))).toContain(
      'already approved',
    );
  });

  test('add a validator for somebody whose control is proven, and for nobody else', async () => {
    const { ports, read } = await stage('approved');
    ports.chain.stake(ATTESTER, WALLET);
    ports.chain.stake(addressOf(8));
    const add = (validator: string) =>
      command('mod-add-validator', { operator_id: OPERATOR, validator_address: validator }, byModerator);
    expect(await read(add(ATTESTER))).toContain('Added for');
    expect(await read(add(addressOf(8)))).toContain('does not show that this operator controls it');
  });

  test('a name full of markdown does nothing wherever moderators read it', async () => {
    const { ports, read } = await stage('approved');
    ports.chain.stake(ATTESTER, WALLET);
    const reads = [
      command('mod-add-validator', { operator_id: OPERATOR, validator_address: ATTESTER }, byModerator),
      command('mod-list-operators', {}, byModerator),
      command('mod-approve-operator', { operator_id: OPERATOR }, byModerator),
    ];
    for (const body of reads) expect(await read(body)).not.toContain('[x](https://evil)');
  });

  test('list operators, by status, and are told when there are more', async () => {
    const { ports, read } = await stage();
    for (let number = 1; number <= 20; number += 1) {
      const challenge = await ports.challenges.issue(aChallenge(number));
      const link = aLink(number, { role: 'wallet' });
      await ports.operators.prove({ challenge, operator: anOperator(number), link, now: Date.now() });
    }
    const told = await read(command('mod-list-operators', { status: 'pending' }, byModerator));
    expect(told).toContain('Operators pending, newest first: page 1');
    expect(told).toContain(operatorId(20));
    expect(await read(command('mod-list-operators', { status: 'rejected' }, byModerator))).toContain(
      'No operators are rejected',
    );
  });

  test('look a validator up, and the look-up is recorded', async () => {
    const { ports, read } = await stage('approved');
    await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: ATTESTER }));
    await ports.validators.add(aValidator(0, { address: ATTESTER, chainId: CHAIN_ID }));
    const asked = command('mod-validator-stats', { validator_address: ATTESTER }, byModerator);
    expect(await read(asked)).toContain(`<@${OPERATOR}> (attester)`);
    expect((await ports.audit.of(ATTESTER, { limit: 9 })).items).toMatchObject([
      { actor: MODERATOR, action: 'looked up' },
    ]);
    const unknown = command('mod-validator-stats', { validator_address: addressOf(1) }, byModerator);
    expect(await read(unknown)).toContain('Nobody has');
  });

  test('are offered operators by name, and others are offered none', async () => {
    const { ask } = await stage('pending');
    const mine = autocomplete('mod-approve-operator', 'operator_id', 'EVIL', byModerator);
    expect((await ask(mine)).choices).toEqual([
      { name: expect.stringContaining('pending'), value: OPERATOR },
    ]);
    expect((await ask(autocomplete('mod-approve-operator', 'operator_id', 'EVIL'))).choices).toEqual([]);
  });

  test('an autocomplete whose reading fails offers nothing', async () => {
    const { ports, ask, log } = await stage('pending');
    jest.spyOn(ports.operators, 'search').mockRejectedValue(new Error('the table is gone'));
    expect(
      (await ask(autocomplete('mod-approve-operator', 'operator_id', 'x', byModerator))).choices,
    ).toEqual([]);
    expect(log.facts()).toContain('autocomplete.refused');
  });
});
