import * as v from 'valibot';
import { address } from '../domain/address.ts';
import {
  DIGESTS,
  DM_LEVELS,
  withMute,
  withoutMute,
  type AlertPreferences,
} from '../domain/alert-preferences.ts';
import {
  escalationForm,
  levelsForm,
  MAINTENANCE,
  maintenanceForm,
  MUTES,
  phraseForm,
  quietForm,
  silenceForm,
} from '../flows/alert-forms.ts';
import type { SettingsPorts } from '../flows/alert-settings.ts';
import type { CardPorts } from '../flows/alert-settings-card.ts';
import { preferencesOf } from '../flows/own-preferences.ts';
import { SpartaError } from '../errors.ts';
import { defineButton, defineCommand, defineModal, defineModalButton } from '../kit/command.ts';
import type { Call } from '../kit/handler.ts';
import type { Message } from '../kit/message.ts';
import { say } from '../text.ts';

// What makes the answers is loaded by whoever makes one: no other command weighs a third as much.
const answers = () => import('../flows/alert-answers.ts');
const past = () => import('../flows/alert-history.ts');
const parsing = () => import('../flows/alert-parsing.ts');
const settings = () => import('../flows/alert-settings.ts');
const card = () => import('../flows/alert-settings-card.ts');
const veto = () => import('../flows/veto-request.ts');

const DAY = 24 * 60 * 60;
const LENGTHS = { '1d': DAY, '7d': 7 * DAY } as const;
const yesOrNo = v.pipe(
  v.picklist(['yes', 'no']),
  v.transform((answer) => answer === 'yes'),
);

const access = 'registered';
const reply = 'deferred';
const changing = ['preferences', 'dues', 'alerts', 'components', 'settings'] as const;
const testing = ['preferences', 'alerts', 'components', 'settings', 'discord'] as const;

export const alerts = defineCommand({
  name: 'alerts',
  summary: 'How and when you are told about your validators, and what you were told',
  access,
  reply,
  visibility: 'private',
  options: {
    action: v.optional(
      v.pipe(v.picklist(['settings', 'history', 'test']), v.description('settings where nothing is chosen')),
      'settings',
    ),
  },
  needs: testing,
  async run({ options, caller: { userId }, id, now, locale }, ports) {
    if (options.action === 'history') return (await past()).historyCard(userId, undefined, ports);
    if (options.action === 'test') return (await answers()).sendTest(userId, { id, now, locale }, ports);
    return (await card()).settingsCard(await preferencesOf(userId, ports), now, ports);
  },
  buttons: {
    ack: defineButton({
      access,
      reply,
      inDm: true,
      needs: ['alerts'],
      run: async ({ arg, caller: { userId }, now }, ports) =>
        (await answers()).acknowledge(userId, arg, now, ports),
    }),
    mute: defineButton({
      access,
      reply,
      inDm: true,
      needs: ['preferences', 'dues', 'alerts', 'operators'],
      run: async ({ arg, caller: { userId }, now }, ports) =>
        (await answers()).muteForADay(userId, arg, now, ports),
    }),
    details: defineButton({
      access,
      reply,
      inDm: true,
      needs: ['alerts', 'operators'],
      run: async ({ arg, caller: { userId } }, ports) => (await past()).detailsCard(userId, arg, ports),
    }),
    veto: defineButton({
      access,
      reply,
      inDm: true,
      readsOnly: true,
      needs: ['alerts', 'operators', 'slashes', 'dutyLog', 'views', 'node'],
      run: async ({ arg, caller: { userId }, now }, ports) =>
        (await veto()).vetoRequest(userId, arg, now, ports),
    }),
    history: defineButton({
      access,
      reply,
      inPlace: true,
      needs: ['alerts'],
      run: async ({ arg, caller: { userId } }, ports) =>
        (await past()).historyCard(userId, arg === '' ? undefined : arg, ports),
    }),
    test: defineButton({
      access,
      reply,
      needs: testing,
      run: async ({ caller: { userId }, id, now, locale }, ports) =>
        (await answers()).sendTest(userId, { id, now, locale }, ports),
    }),
    levels: defineModalButton({
      access,
      submit: 'set-levels',
      needs: ['preferences'],
      modal: async ({ caller: { userId } }, ports) => levelsForm(await preferencesOf(userId, ports)),
    }),
    quiet: defineModalButton({
      access,
      submit: 'set-quiet',
      needs: ['preferences'],
      modal: async ({ caller: { userId } }, ports) => quietForm(await preferencesOf(userId, ports)),
    }),
    maintenance: defineModalButton({ access, submit: 'set-maintenance', modal: maintenanceForm }),
    silence: defineModalButton({
      access,
      submit: 'set-silence',
      modal: ({ links = [] }) => {
        if (links.length === 0)
          throw new SpartaError('not-found', say('You have no validators to mute.'), {
            hint: say('Use /add-validator with the address of your attester.'),
          });
        return Promise.resolve(silenceForm(links));
      },
    }),
    phrase: defineModalButton({
      access,
      submit: 'set-phrase',
      needs: ['preferences'],
      modal: async ({ caller: { userId } }, ports) => phraseForm(await preferencesOf(userId, ports)),
    }),
    escalation: defineModalButton({
      access,
      submit: 'set-escalation',
      needs: ['preferences'],
      modal: async ({ caller: { userId } }, ports) => escalationForm(await preferencesOf(userId, ports)),
    }),
  },
  modals: {
    'set-levels': defineModal({
      access,
      reply,
      fields: {
        least: v.picklist(DM_LEVELS),
        emergencies: yesOrNo,
        digest: v.picklist(DIGESTS),
        ahead: yesOrNo,
      },
      needs: changing,
      run({ fields, ...call }, ports) {
        const { ahead: lookAhead, ...rest } = fields;
        return changed(call, (of) => ({ ...of, ...rest, lookAhead }), ports);
      },
    }),
    'set-quiet': defineModal({
      access,
      reply,
      fields: { from: v.string(), to: v.string(), zone: v.string() },
      needs: changing,
      async run({ fields, ...call }, ports) {
        const quiet = (await parsing()).quietIn(fields);
        return changed(call, (of) => ({ ...of, quiet }), ports);
      },
    }),
    'set-maintenance': defineModal({
      access,
      reply,
      fields: { length: v.picklist(MAINTENANCE) },
      needs: [...changing, 'views', 'committees'],
      async run({ fields: { length }, ...call }, ports) {
        const { links = [], now } = call;
        const maintenanceUntil =
          length === 'end'
            ? undefined
            : await (await settings()).maintenanceEnd(length, { links, now }, ports);
        return changed(call, (of) => ({ ...of, maintenanceUntil }), ports);
      },
    }),
    'set-silence': defineModal({
      access,
      reply,
      fields: {
        validator: v.pipe(v.array(address), v.length(1)),
        length: v.picklist(MUTES),
      },
      needs: changing,
      async run({ fields: { validator, length }, ...call }, ports) {
        const { changePreferences, requireSeen } = await settings();
        const { caller, links = [], now } = call;
        const attester = requireSeen(links, validator[0]);
        const seconds = Math.floor(now / 1000);
        if (length === 'end') return changed(call, (of) => withoutMute(of, attester, seconds), ports);
        const mute = { attester, ...(length === 'ever' ? {} : { until: seconds + LENGTHS[length] }) };
        const after = await changePreferences(caller.userId, now, (of) => withMute(of, mute, seconds), ports);
        return (await answers()).mutedCard([attester], mute.until, after);
      },
    }),
    'set-phrase': defineModal({
      access,
      reply,
      fields: { phrase: v.string() },
      needs: changing,
      async run({ fields, ...call }, ports) {
        const phrase = (await parsing()).phraseIn(fields.phrase);
        return changed(call, (of) => ({ ...of, phrase }), ports);
      },
    }),
    'set-escalation': defineModal({
      access,
      reply,
      fields: { person: v.string(), minutes: v.string() },
      needs: [...changing, 'operators'],
      async run({ fields, ...call }, ports) {
        const escalation = await (await parsing()).escalationIn(call.caller.userId, fields, ports);
        return changed(call, (of) => ({ ...of, escalation }), ports);
      },
    }),
  },
});

/** Changes how the caller is told, and shows how they are told now. */
async function changed(
  { caller, now }: Pick<Call, 'caller' | 'now'>,
  change: (before: AlertPreferences) => AlertPreferences,
  ports: SettingsPorts & CardPorts,
): Promise<Message> {
  const { changePreferences } = await settings();
  const after = await changePreferences(caller.userId, now, change, ports);
  return (await card()).settingsCard(after, now, ports);
}
