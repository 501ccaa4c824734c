import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { fakeAlerts, fakeAudit, fakeCursors, fakeOnce, fakeViews } from './ledger.ts';
import { fakePeople } from './operators.ts';
import { fakeValidators } from './validators.ts';

/** All stores in memory, empty; they keep copies, and pass the same contracts as DynamoDB. */
export function fakeStores(): Stores {
  return {
    ...fakePeople(),
    validators: fakeValidators(),
    views: fakeViews(),
    once: fakeOnce(),
    alerts: fakeAlerts(),
    audit: fakeAudit(),
    cursors: fakeCursors(),
  };
}
