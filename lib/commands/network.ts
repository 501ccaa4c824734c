import { participation, unknownAttendance, type Attendance } from '../domain/attendance.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { epochOfSlot, slotAt } from '../domain/clock.ts';
import { networkHead, networkSeen, queueWords, slashingWords } from '../flows/network-words.ts';
import { activeWords, setFacts } from '../flows/set-words.ts';
import { defineCommand } from '../kit/command.ts';
import { ago } from '../kit/message.ts';
import { inOneText } from '../pictures/alt-text.ts';
import { say, type Says } from '../text.ts';

/** As many finished epochs as a picture shows. */
const EPOCHS = 4;
const PICTURE = 'attendance.png';
/** A node this far behind the chain says little of the present. */
const FRESH_LAG_SLOTS = 4;

export const network = defineCommand({
  name: 'network',
  summary: 'How the network does: committee attendance by slot, checkpoints, queue, slashing',
  access: 'anyone',
  reply: 'deferred',
  visibility: 'public',
  readsOnly: true,
  options: {},
  needs: ['views'],
  async run({ now }, { views }) {
    const info = await networkSeen({ views });
    const seconds = now / 1000;
    const { tone, title, warning } = networkHead(info, seconds);
    const epoch = epochOfSlot(info, slotAt(info, Math.max(seconds, info.blockTime)));
    const ended = Array.from({ length: EPOCHS }, (_, index) => epoch - EPOCHS + index).filter(
      (each) => each >= 0,
    );
    const known = new Map((await views.attendances(info, ended)).map((each) => [each.epoch, each]));
    const shown = ended.map((each) => known.get(each) ?? unknownAttendance({ ...info, epoch: each }, info));
    const { attendanceInWords, attendancePicture } = await import('../pictures/attendance-picture.ts');
    const words = attendanceInWords(shown);
    const content = attendancePicture(shown);
    return {
      tone,
      title,
      lines: [
        ...warning,
        ...(words.length === 0 ? [say('No epoch has ended yet.')] : words),
        ...(content
          ? [
              say(
                'A bar is a slot, as high as the share of its committee that attested. The mark below it: filled for a checkpoint, crossed for none, hatched for unknown.',
              ),
            ]
          : []),
      ],
      facts: [
        { name: say('Participation'), value: participationWords(shown.at(-1)) },
        {
          name: say('Last checkpoint'),
          value: checkpointWords(info.pendingCheckpoint, info.seen?.pendingSince),
        },
        { name: say('Last proof'), value: checkpointWords(info.provenCheckpoint, info.seen?.provenSince) },
        { name: say('Active attesters'), value: activeWords(info) },
        ...setFacts(info),
        { name: say('Entry queue'), value: queueWords(info) },
        { name: say('Slashing'), value: slashingWords(info) },
        { name: say('Node'), value: nodeWords(info) },
      ],
      ...(content
        ? {
            files: [{ name: PICTURE, content }],
            picture: {
              name: PICTURE,
              alt: inOneText([say('Committee attendance by slot, oldest epoch first.'), ...words]),
            },
          }
        : {}),
      footer: say('epoch {epoch}; L1 block {block}, read {time}', {
        epoch,
        block: info.block,
        time: ago(info.readAt),
      }),
    };
  },
});

function participationWords(last: Attendance | undefined): Says {
  if (!last) return say('no epoch has ended yet');
  const share = participation(last.slots);
  if (share === undefined) return say('unknown for epoch {epoch}', { epoch: last.epoch });
  const gaps = { epoch: last.epoch, percent: Math.round(share * 100) };
  return last.source === 'node'
    ? say('{percent} % in epoch {epoch}', gaps)
    : say('at least {percent} % in epoch {epoch}, by what was published on L1', gaps);
}

/** Its age is that of the sight of it: a pass runs every minute. */
function checkpointWords(checkpoint: string, since: number | undefined): Says {
  return since === undefined
    ? say('checkpoint {checkpoint}, its age is unknown', { checkpoint })
    : say('checkpoint {checkpoint}, {time}', { checkpoint, time: ago(since) });
}

function nodeWords({ node, strayNode }: ChainInfo): Says {
  if (strayNode) {
    const { version } = strayNode;
    return say('version {version}; it follows another rollup, so nothing it says counts here', { version });
  }
  if (!node) return say('unknown: no node has answered');
  const { version, lagSlots } = node;
  if (lagSlots === undefined) return say('version {version}; how fresh it is, is unknown', { version });
  return lagSlots > FRESH_LAG_SLOTS
    ? say('version {version}, slots behind the chain: {lag}', { version, lag: lagSlots })
    : say('version {version}, up to date', { version });
}
