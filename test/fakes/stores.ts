import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { fakeAlerts, fakeDues, fakePreferences } from './alerts.ts';
import { fakeCalendars, fakeCommittees, fakeDutyLog } from './duties.ts';
import { fakeDrafts } from './drafts.ts';
import { fakeAudit, fakeCursors, fakeOnce, fakeViews } from './ledger.ts';
import { fakeIncidents } from './incidents.ts';
import { newMemory } from './memory.ts';
import { fakePeople } from './operators.ts';
import { fakePersonal } from './personal.ts';
import { fakeRolePlans } from './role-plans.ts';
import { fakeSlashes } from './slashes.ts';
import { fakeStakeIntents } from './stake-intents.ts';
import { fakeValidators } from './validators.ts';
import { fakeWebhooks } from './webhooks.ts';

/** All stores in memory, empty; they keep copies, and pass the same contracts as DynamoDB. */
export function fakeStores(): Stores {
  const memory = newMemory();
  const views = fakeViews();
  return {
    ...fakePeople(memory),
    validators: fakeValidators(memory, views),
    views,
    once: fakeOnce(memory),
    alerts: fakeAlerts(memory),
    preferences: fakePreferences(memory),
    dues: fakeDues(memory),
    audit: fakeAudit(memory),
    cursors: fakeCursors(),
    slashes: fakeSlashes(),
    incidents: fakeIncidents(),
    committees: fakeCommittees(),
    dutyLog: fakeDutyLog(),
    calendars: fakeCalendars(memory),
    personal: fakePersonal(memory),
    rolePlans: fakeRolePlans(memory),
    webhooks: fakeWebhooks(),
    drafts: fakeDrafts(),
    stakeIntents: fakeStakeIntents(),
  };
}
