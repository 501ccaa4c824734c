import * as v from 'valibot';
import { fact } from '../domain/fact.ts';
import { tellAlert } from '../flows/deliver-alert.ts';
import { doDue } from '../flows/deliver-due.ts';
import { takeBack, tellEnd } from '../flows/deliver-end.ts';
import { withNotice } from '../flows/publish-notice.ts';
import { defineJob } from '../kit/job.ts';

export const deliverAlert = defineJob({
  name: 'deliver-alert',
  summary:
    'Tells people what was raised about their validators, as they want to be told, and when it is over',
  queue: 'alerts',
  message: v.object({ detail: fact }),
  needs: [
    'operators',
    'alerts',
    'once',
    'discord',
    'settings',
    'preferences',
    'dues',
    'components',
    'notices',
    'views',
    'committees',
    'dutyLog',
  ],
  async run({ message: { detail }, now, log }, ports) {
    if (detail.kind === 'alert.raised')
      await withNotice(detail, { now }, ports, () => tellAlert(detail, { now, log }, ports));
    if (detail.kind === 'alert.resolved')
      await withNotice(detail, { now }, ports, () => tellEnd(detail, { now, log }, ports));
    if (detail.kind === 'alert.due') await doDue({ ...detail, at: detail.dueAt }, { now, log }, ports);
    if (detail.kind === 'fact.retracted' && detail.retracted.kind === 'alert.raised')
      await takeBack(detail.retracted.id, { now, log }, ports);
  },
});
