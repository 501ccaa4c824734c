import { answerBrake, buttonsOfBrake, type BrakeAnswer } from '../flows/answer-brake.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import { ago } from '../kit/message.ts';
import { say, type Says } from '../text.ts';

const ANSWERED: Record<BrakeAnswer, { title: Says; line: Says }> = {
  release: {
    title: say('The alerts are released'),
    line: say('Whoever is still affected is told within a minute or two.'),
  },
  drop: {
    title: say('The alerts are dropped'),
    line: say('Nobody is told of what was held. What gets worse, or comes again later, is told as always.'),
  },
};

function button(answer: BrakeAnswer) {
  return defineButton({
    access: 'moderator',
    reply: 'deferred',
    needs: ['incidents', 'audit', 'settings'],
    async run({ arg, caller, now }, ports) {
      await answerBrake({ at: Number(arg), answer, by: caller.userId, now }, ports);
      const { title, line } = ANSWERED[answer];
      return { tone: 'good', title, lines: [line] };
    },
  });
}

export const modHeldAlerts = defineCommand({
  name: 'mod-held-alerts',
  summary: 'Alerts held back because too much changed at once; release or drop them',
  access: 'moderator',
  reply: 'deferred',
  visibility: 'private',
  options: {},
  needs: ['incidents', 'settings'],
  async run(_call, { incidents, settings }) {
    const brake = (await incidents.of(settings.chainId)).watch?.brake;
    if (!brake) {
      return {
        tone: 'good',
        title: say('No alert is held back'),
        lines: [say('Everything that fell due was told.')],
      };
    }
    const lines = [
      say('Held since {time}: {changes} alerts fell due at once, with {watched} validators watched.', {
        time: ago(brake.at),
        changes: brake.changes,
        watched: brake.watched,
      }),
    ];
    if (brake.answer !== undefined) {
      const { title, line } = ANSWERED[brake.answer];
      return { tone: 'info', title, lines: [...lines, line] };
    }
    return {
      tone: 'unknown',
      title: say('Alerts are held back'),
      lines: [
        ...lines,
        say(
          'Look at /chain-info first: if what Sparta reads is right, release them; if it is not, drop them.',
        ),
      ],
      buttons: buttonsOfBrake(String(brake.at)),
    };
  },
  buttons: { release: button('release'), drop: button('drop') },
});
