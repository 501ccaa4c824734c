import { syncRoles } from '../lib/jobs/sync-roles.ts';
import { jobHandler } from '../lib/runtime/job-handler.ts';

/** Queue → what roles somebody should hold, what they hold → give and take. */
export const handler = jobHandler(syncRoles);
