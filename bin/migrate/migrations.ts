import { operatorNames } from './0001-operator-names.ts';
import { watchedHolders } from './0002-watched-holders.ts';
import { auditMonths } from './0003-audit-months.ts';
import type { Migration } from './migration.ts';

/** Every migration there was, oldest first. */
export const migrations: readonly Migration[] = [operatorNames, watchedHolders, auditMonths];
