import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { alertsContract } from './alerts.ts';
import { auditContract } from './audit.ts';
import { calendarsContract } from './calendars.ts';
import { challengesContract } from './challenges.ts';
import { committeesContract } from './committees.ts';
import { cursorsContract } from './cursors.ts';
import { draftsContract } from './drafts.ts';
import { duesContract } from './dues.ts';
import { dutyLogContract } from './duty-log.ts';
import { incidentsContract } from './incidents.ts';
import { onceContract } from './once.ts';
import { operatorsContract } from './operators.ts';
import { personalContract } from './personal.ts';
import { preferencesContract } from './preferences.ts';
import { rolePlansContract } from './role-plans.ts';
import { slashesContract } from './slashes.ts';
import { stakeIntentsContract } from './stake-intents.ts';
import { validatorsContract } from './validators.ts';
import { viewsContract } from './views.ts';
import { webhooksContract } from './webhooks.ts';

/** The contracts of all stores. `make` gives empty ones, anew for every test. */
export function storesContract(make: () => Promise<Stores>): void {
  describe('operators', () => operatorsContract(make));
  describe('validators', () => validatorsContract(make));
  describe('challenges', () => challengesContract(make));
  describe('views', () => viewsContract(make));
  describe('once', () => onceContract(make));
  describe('alerts', () => alertsContract(make));
  describe('preferences', () => preferencesContract(make));
  describe('dues', () => duesContract(make));
  describe('audit', () => auditContract(make));
  describe('personal', () => personalContract(make));
  describe('rolePlans', () => rolePlansContract(make));
  describe('committees', () => committeesContract(make));
  describe('duty log', () => dutyLogContract(make));
  describe('calendars', () => calendarsContract(make));
  describe('slashes', () => slashesContract(make));
  describe('incidents', () => incidentsContract(make));
  describe('cursors', () => cursorsContract(make));
  describe('webhooks', () => webhooksContract(make));
  describe('drafts', () => draftsContract(make));
  describe('stake intents', () => stakeIntentsContract(make));
}
