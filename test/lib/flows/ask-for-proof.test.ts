import { execFileSync } from 'node:child_process';
import { challengeMessage, newChallenge } from '../../../lib/domain/challenge.ts';
import { askForProof, castLine } from '../../../lib/flows/ask-for-proof.ts';
import { aChallenge, addressOf } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { CHAIN_ID, fakePorts, GUILD, MODERATOR, OPERATOR } from '../../fakes/ports.ts';

const NOW = 1_800_000_000_000;

function callBy(userId: string, now = NOW, retried = false) {
  const caller = { userId, handle: 'Olga', roleIds: [], permissions: '0', guildId: GUILD };
  return { id: '1', caller, now, retried, catalogue: [] };
}

const ask = (ports: ReturnType<typeof fakePorts>, call = callBy(OPERATOR)) =>
  askForProof({ call, address: addressOf(1), purpose: 'register', handle: 'Olga' }, ports);

describe('the line for the shell', () => {
  /** What a shell makes of the line's last argument, byte for byte. */
  function argumentOf(line: string): string {
    const [, argument = ''] = /^cast wallet sign --interactive (.*)$/s.exec(line) ?? [];
    return execFileSync('bash', ['-c', `printf %s ${argument}`], { encoding: 'utf8' });
  }

  test('is one line, and gives cast exactly the text that is checked', () => {
    const challenge = aChallenge(1);
    const line = castLine(challenge);
    expect(line).not.toContain('\n');
    expect(argumentOf(line)).toBe(challengeMessage(challenge));
  });

  test('whatever stands in the text is no end of it, and nothing is carried out', () => {
    const challenge = newChallenge({
      nonce: 'ab'.repeat(16),
      purpose: 'register',
      guildId: `1'; touch /nowhere; '\\n$(date)`,
      userId: OPERATOR,
      handle: 'Olga',
      chainId: CHAIN_ID,
      address: addressOf(1),
      now: NOW,
    });
    expect(argumentOf(castLine(challenge))).toBe(challengeMessage(challenge));
  });

  test('stands in the message with both doors', async () => {
    const ports = fakePorts();
    const words = JSON.stringify(english(await ask(ports)));
    expect(words).toContain('cast wallet sign --interactive');
    expect(words).toContain('https://sparta.example.org/verify/');
    expect(words).toContain('never asks for a private key');
  });
});

describe('a person who asks often', () => {
  test('has five challenges open at most within a quarter of an hour', async () => {
    const ports = fakePorts();
    for (let count = 1; count <= 5; count += 1) await ask(ports, callBy(OPERATOR, NOW + count * 1000));
    await expect(ask(ports, callBy(OPERATOR, NOW + 800_000))).rejects.toMatchObject({
      code: 'conflict',
      hint: expect.stringContaining('expired'),
    });
    await expect(ask(ports, callBy(OPERATOR, NOW + 902_000))).resolves.toBeDefined();
  });

  test('keeps nobody else from asking', async () => {
    const ports = fakePorts();
    for (let count = 1; count <= 5; count += 1) await ask(ports);
    await expect(ask(ports)).rejects.toMatchObject({ code: 'conflict' });
    await expect(ask(ports, callBy(MODERATOR))).resolves.toBeDefined();
  });

  test('is not counted twice for what the queue tries again', async () => {
    const ports = fakePorts();
    for (let count = 1; count <= 5; count += 1) await ask(ports);
    await expect(ask(ports, callBy(OPERATOR, NOW, true))).resolves.toBeDefined();
  });
});
