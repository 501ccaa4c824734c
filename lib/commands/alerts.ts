import * as v from 'valibot';
import { address } from '../domain/address.ts';
import { DIGESTS, DM_LEVELS, withMute, withoutMute } from '../domain/alert-preferences.ts';
import { acknowledge, muteForADay, mutedCard, sendTest } from '../flows/alert-answers.ts';
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
import { detailsCard, historyCard } from '../flows/alert-history.ts';
import { escalationIn, phraseIn, quietIn } from '../flows/alert-parsing.ts';
import { changePreferences, maintenanceEnd, preferencesOf, requireSeen } from '../flows/alert-settings.ts';
import { settingsCard } from '../flows/alert-settings-card.ts';
import { vetoRequest } from '../flows/veto-request.ts';

import { SpartaError } from '../errors.ts';
import { defineButton, defineCommand, defineModal, defineModalButton } from '../kit/command.ts';
import { say } from '../text.ts';

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
    if (options.action === 'history') return historyCard(userId, undefined, ports);
    if (options.action === 'test') return sendTest(userId, { id, now, locale }, ports);
    return settingsCard(await preferencesOf(userId, ports), now, ports);
  },
  buttons: {
    ack: defineButton({
      access,
      reply,
      inDm: true,
      needs: ['alerts'],
      run: ({ arg, caller: { userId }, now }, ports) => acknowledge(userId, arg, now, ports),
    }),
    mute: defineButton({
      access,
      reply,
      inDm: true,
      needs: ['preferences', 'dues', 'alerts', 'operators'],
      run: ({ arg, caller: { userId }, now }, ports) => muteForADay(userId, arg, now, ports),
    }),
    details: defineButton({
      access,
      reply,
      inDm: true,
      needs: ['alerts', 'operators'],
      run: ({ arg, caller: { userId } }, ports) => detailsCard(userId, arg, ports),
    }),
    veto: defineButton({
      access,
      reply,
      inDm: true,
      readsOnly: true,
      needs: ['alerts', 'operators', 'slashes', 'dutyLog', 'views'],
      run: ({ arg, caller: { userId }, now }, ports) => vetoRequest(userId, arg, now, ports),
    }),
    history: defineButton({
      access,
      reply,
      inPlace: true,
      needs: ['alerts'],
      run: ({ arg, caller: { userId } }, ports) => historyCard(userId, arg === '' ? undefined : arg, ports),
    }),
    test: defineButton({
      access,
      reply,
      needs: testing,
      run: ({ caller: { userId }, id, now, locale }, ports) => sendTest(userId, { id, now, locale }, ports),
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
      async run({ fields, caller: { userId }, now }, ports) {
        const { ahead: lookAhead, ...rest } = fields;
        const change = await changePreferences(userId, now, (of) => ({ ...of, ...rest, lookAhead }), ports);
        return settingsCard(change, now, ports);
      },
    }),
    'set-quiet': defineModal({
      access,
      reply,
      fields: { from: v.string(), to: v.string(), zone: v.string() },
      needs: changing,
      async run({ fields, caller: { userId }, now }, ports) {
        const quiet = quietIn(fields);
        const after = await changePreferences(userId, now, (of) => ({ ...of, quiet }), ports);
        return settingsCard(after, now, ports);
      },
    }),
    'set-maintenance': defineModal({
      access,
      reply,
      fields: { length: v.picklist(MAINTENANCE) },
      needs: [...changing, 'views', 'committees'],
      async run({ fields: { length }, caller: { userId }, links = [], now }, ports) {
        const maintenanceUntil =
          length === 'end' ? undefined : await maintenanceEnd(length, { links, now }, ports);
        const after = await changePreferences(userId, now, (of) => ({ ...of, maintenanceUntil }), ports);
        return settingsCard(after, now, ports);
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
      async run({ fields: { validator, length }, caller: { userId }, links = [], now }, ports) {
        const attester = requireSeen(links, validator[0]);
        const seconds = Math.floor(now / 1000);
        if (length === 'end') {
          const after = await changePreferences(
            userId,
            now,
            (of) => withoutMute(of, attester, seconds),
            ports,
          );
          return settingsCard(after, now, ports);
        }
        const mute = { attester, ...(length === 'ever' ? {} : { until: seconds + LENGTHS[length] }) };
        const after = await changePreferences(userId, now, (of) => withMute(of, mute, seconds), ports);
        return mutedCard([attester], mute.until, after);
      },
    }),
    'set-phrase': defineModal({
      access,
      reply,
      fields: { phrase: v.string() },
      needs: changing,
      async run({ fields, caller: { userId }, now }, ports) {
        const phrase = phraseIn(fields.phrase);
        return settingsCard(
          await changePreferences(userId, now, (of) => ({ ...of, phrase }), ports),
          now,
          ports,
        );
      },
    }),
    'set-escalation': defineModal({
      access,
      reply,
      fields: { person: v.string(), minutes: v.string() },
      needs: [...changing, 'operators'],
      async run({ fields, caller: { userId }, now }, ports) {
        const escalation = await escalationIn(userId, fields, ports);
        const after = await changePreferences(userId, now, (of) => ({ ...of, escalation }), ports);
        return settingsCard(after, now, ports);
      },
    }),
  },
});
