import { PEOPLE } from '../guild.ts';
import type { LocalValidator } from '../l1/local-l1.ts';
import { StoryBroken, type Story, type Who } from './story.ts';

export async function register({
  transcript,
  command,
  signAsTold,
  player,
  must,
  wallet,
}: Story): Promise<void> {
  transcript.chapter('Alice proves an address she controls');
  const card = await command('alice', 'register', { ethereum_address: wallet('alice').address });
  const signature = await signAsTold('alice', card);
  transcript.does('Alice', 'runs the line where her key is, and presses "Paste a signature"');
  const pressed = await player('alice').press(card, 'Paste a signature');
  if (pressed.kind !== 'modal') throw new StoryBroken('The button opened no form.');
  transcript.opens('Alice', pressed.modal);
  transcript.does('Alice', `pastes ${signature.slice(0, 14)}…${signature.slice(-6)}`);
  const outcome = await player('alice').submit(pressed.modal, { signature });
  if (outcome.kind !== 'message') throw new StoryBroken('The form got no answer.');
  const done = await outcome.settled();
  transcript.sees('Alice', done);
  must('Alice is registered and waits for a moderator', /registered/.test(JSON.stringify(done.components)));

  transcript.does('Alice', 'pastes the same signature again');
  const again = await player('alice').submit(pressed.modal, { signature });
  if (again.kind !== 'message') throw new StoryBroken('The form got no answer.');
  const refused = await again.settled();
  transcript.sees('Alice', refused);
  must('A challenge is answered once', /already answered/.test(JSON.stringify(refused.components)));
}

export async function approve(story: Story, who: Who): Promise<void> {
  const { transcript, command, player, must, world, hasOperatorRole, newDm } = story;
  const { globalName, username } = PEOPLE[who];
  transcript.chapter(`A moderator approves ${globalName}, and the role follows`);
  const typed = username.slice(0, 3);
  transcript.does(PEOPLE.mona.globalName, `types /mod-approve-operator operator_id:${typed}…`);
  const choices = await player('mona').autocomplete(
    'mod-approve-operator',
    { operator_id: typed },
    'operator_id',
  );
  const [choice] = choices;
  if (!choice) throw new StoryBroken('Autocomplete offered nobody.');
  transcript.holds(`Autocomplete offers "${choice.name}"`);
  await command('mona', 'mod-approve-operator', { operator_id: String(choice.value) });
  await world.aws.whenIdle();
  newDm(who);
  must(`${globalName} holds the role Operator`, hasOperatorRole(who));
}

export async function addValidator(story: Story): Promise<void> {
  const { transcript, command, must, world } = story;
  transcript.chapter('She has a validator followed; the chain itself proves it is hers');
  const mine = ofAlice(story);
  const added = await command('alice', 'add-validator', { validator_address: mine.attester });
  must(
    'No second signature was needed: she proved its withdrawer',
    /withdrawer/.test(JSON.stringify(added.components)),
  );
  transcript.happens('a minute passes; the monitor reads the real contracts');
  await world.tick();
  const stats = await command('alice', 'my-stats');
  must('Her validator is validating', /validating/.test(JSON.stringify(stats.components)));
}

export async function secondDoor({ transcript, command, must, wallet, signAsTold }: Story): Promise<void> {
  transcript.chapter('Bob takes the other door: the page in the browser');
  const card = await command('bob', 'register', { ethereum_address: wallet('bob').address });
  const url = /https?:\/\/[^"\s]+\/verify\/[0-9a-f]{32}/.exec(JSON.stringify(card.components))?.[0];
  if (!url) throw new StoryBroken('The card has no link to the page.');
  transcript.does('Bob', `opens ${url} and signs with his wallet`);
  const page = await fetch(url);
  must(
    'The page opens',
    page.status === 200 && (page.headers.get('content-type') ?? '').includes('text/html'),
  );
  const forged = await post(url, await signAsTold('carol', card));
  must('A signature by another key is refused', forged.status === 403);
  const answer = await post(url, await signAsTold('bob', card));
  must('Bob’s own signature registers him', answer.status === 200);
}

/** Bob has none: Sparta stakes one for him, from its own account, by the public keystore alone. */
export async function stakeAnother(story: Story): Promise<void> {
  const { transcript, command, press, must, world, l1, newDm, wallet } = story;
  await approve(story, 'bob');
  transcript.chapter('Bob’s validator has no stake yet: Sparta stakes it');
  const his = l1.newcomers.find(({ withdrawer }) => withdrawer === wallet('bob').address);
  if (!his) throw new StoryBroken('The local L1 has no newcomer of Bob.');
  const question = await command('bob', 'add-validator', {
    validator_address: his.attester,
    keystore: { filename: 'key1_staker_output.json', content: stakerOutput(his) },
  });
  must(
    'Sparta names the withdrawer before it spends anything',
    JSON.stringify(question.components).includes(his.withdrawer),
  );
  await press('bob', question, 'Stake it');
  await world.aws.whenIdle();
  const queued = newDm('bob');
  must('It waits in the entry queue', /entry queue/.test(JSON.stringify(queued.components)));
  await l1.nextEpoch();
  transcript.happens('an epoch later the queue is flushed');
  await world.tick();
  const stats = await command('bob', 'my-stats');
  must('His validator is validating', /validating/.test(JSON.stringify(stats.components)));
}

/** The validator the story follows: the first of Alice. */
export function ofAlice({ l1 }: Story): LocalValidator {
  const [mine] = l1.validators;
  if (!mine) throw new StoryBroken('The local L1 has no validators.');
  return mine;
}

/** The public keystore as the official CLI writes it. */
function stakerOutput({ attester, keystore }: LocalValidator): string {
  return JSON.stringify([{ attester, ...keystore }], (_key, value: unknown) =>
    typeof value === 'bigint' ? `0x${value.toString(16)}` : value,
  );
}

async function post(url: string, signature: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ signature }),
  });
}
