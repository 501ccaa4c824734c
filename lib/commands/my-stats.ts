import { checksummed } from '../domain/address.ts';
import { seenBy } from '../flows/own-validators.ts';
import { validatorLines } from '../flows/validator-card.ts';
import { defineCommand } from '../kit/command.ts';
import { ago } from '../kit/message.ts';

export const myStats = defineCommand({
  name: 'my-stats',
  summary: 'Your validators: status, stake, queue, duties',
  access: 'registered',
  reply: 'deferred',
  visibility: 'private',
  readsOnly: true,
  options: {},
  needs: ['operators', 'validators', 'views', 'settings'],
  async run({ caller, now }, { operators, validators, views, settings }) {
    const links = await operators.linksOf(caller.userId);
    const attesters = seenBy(links);
    if (attesters.length === 0) {
      return {
        tone: 'info',
        title: 'No validators yet',
        lines: ['Use /add-validator with the address of your attester.'],
      };
    }
    const [rows, info] = await Promise.all([
      validators.ofAttesters(attesters, { chainId: settings.chainId }),
      views.chainInfo(),
    ]);
    const read = new Set(rows.map(({ address }) => address));
    const unread = attesters.filter((attester) => !read.has(attester));
    return {
      tone: rows.some(({ status }) => status === 'zombie') ? 'bad' : 'info',
      title: attesters.length === 1 ? 'Your validator' : `Your ${attesters.length} validators`,
      lines: [
        ...rows.flatMap((row) => [...validatorLines(row, { info, now }), '']),
        ...unread.map((attester) => `${checksummed(attester)}: not read yet; try again in a minute`),
      ],
      footer: info
        ? `epoch ${info.epoch}, slot ${info.slot}, chain read ${ago(info.readAt)}`
        : 'the chain has not been read yet',
    };
  },
});
