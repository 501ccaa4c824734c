import { PEOPLE } from '../guild.ts';
import type { LocalValidator } from '../l1/local-l1.ts';
import { StoryBroken, type Story } from './story.ts';

/** An operator registers, is approved, has a validator followed, is warned when it is slashed, and loses the role. */
export async function playFirstStory(story: Story): Promise<void> {
  await register(story);
  await approve(story);
  await addValidator(story);
  await secondDoor(story);
  await epochsPass(story);
  await slashed(story);
}

async function register({ transcript, command, signAsTold, player, must, wallet }: Story): Promise<void> {
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

async function approve({
  transcript,
  command,
  player,
  must,
  world,
  hasOperatorRole,
  newDm,
}: Story): Promise<void> {
  transcript.chapter('A moderator approves her, and the role follows');
  transcript.does(PEOPLE.mona.globalName, 'types /mod-approve-operator operator_id:ali…');
  const choices = await player('mona').autocomplete(
    'mod-approve-operator',
    { operator_id: 'ali' },
    'operator_id',
  );
  const [choice] = choices;
  if (!choice) throw new StoryBroken('Autocomplete offered nobody.');
  transcript.holds(`Autocomplete offers "${choice.name}"`);
  await command('mona', 'mod-approve-operator', { operator_id: String(choice.value) });
  await world.aws.whenIdle();
  newDm('alice');
  must('Alice holds the role Operator', hasOperatorRole('alice'));
}

async function addValidator(story: Story): Promise<void> {
  const { transcript, command, must, world } = story;
  transcript.chapter('She has a validator followed; the chain itself proves it is hers');
  const mine = firstOf(story);
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

async function secondDoor({ transcript, command, must, wallet, signAsTold }: Story): Promise<void> {
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

/** Epochs in which a validator of twelve is very likely drawn into a committee of four. */
const PATIENCE_EPOCHS = 25;

async function epochsPass(story: Story): Promise<void> {
  const { transcript, command, must, l1, world } = story;
  transcript.chapter('Epochs pass: duties, one of them missed');
  const mine = firstOf(story);
  await world.node?.missDuty(mine.attester, 1);
  let epochs = 0;
  do {
    await l1.nextEpoch();
    await world.tick();
    epochs += 1;
  } while (epochs < PATIENCE_EPOCHS && !(await missedOne(story)));
  transcript.happens(`${epochs} epochs later: it was on a committee, and missed one duty`);
  const stats = await command('alice', 'my-stats');
  must(
    'Her stats count duties, the missed one among them',
    /attested (\d+) of/.test(JSON.stringify(stats.components)),
  );
  const info = await command('bob', 'chain-info');
  must('Anyone sees the network', /Committee/.test(JSON.stringify(info.components)));
}

/** Whether the API already tells of a missed duty. */
async function missedOne({ world }: Story): Promise<boolean> {
  const answer = await fetch(`${world.file.api}/validators`, {
    headers: { authorization: `Bearer ${world.file.apiKey}` },
  });
  return /"missed":\s*[1-9]/.test(await answer.text());
}

function firstOf({ l1 }: Story): LocalValidator {
  const [mine] = l1.validators;
  if (!mine) throw new StoryBroken('The local L1 has no validators.');
  return mine;
}

async function slashed(story: Story): Promise<void> {
  const { transcript, command, must, l1, world, hasOperatorRole, newDm, player } = story;
  transcript.chapter('Her validator is slashed, and ejected');
  const mine = firstOf(story);
  await l1.slash(mine.attester);
  transcript.happens('the Slasher contract takes a large slash from it');
  await world.tick();
  const warning = newDm('alice');
  must('She is warned, and told what to do', /initiateWithdraw/.test(JSON.stringify(warning.components)));
  must('She no longer holds the role: no validator of hers is left', !hasOperatorRole('alice'));
  const before = player('alice').dms().length;
  await world.tick();
  must('Another look at the same chain warns nobody twice', player('alice').dms().length === before);
  const stats = await command('alice', 'my-stats');
  must('Her stats say ejected', /ejected/.test(JSON.stringify(stats.components)));
}

async function post(url: string, signature: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ signature }),
  });
}
