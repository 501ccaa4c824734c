import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Ports } from '../../ports.ts';
import { alertsOn } from './alerts.ts';
import { auditOn } from './audit.ts';
import { calendarsOn } from './calendars.ts';
import { challengesOn } from './challenges.ts';
import { committeesOn } from './committees.ts';
import { cursorsOn } from './cursors.ts';
import { draftsOn } from './drafts.ts';
import { duesOn } from './dues.ts';
import { dutyLogOn } from './duty-log.ts';
import { incidentsOn } from './incidents.ts';
import { onceOn } from './once.ts';
import { operatorsOn } from './operators.ts';
import { slashesOn } from './slashes.ts';
import { stakeIntentsOn } from './stake-intents.ts';
import { personalOn } from './personal.ts';
import { preferencesOn } from './preferences.ts';
import { rolePlansOn } from './role-plans.ts';
import { validatorsOn } from './validators.ts';
import { viewsOn } from './views.ts';
import { webhooksOn } from './webhooks.ts';
import type { Database, Tables } from './database.ts';

/** Names of the three tables. */
export type Stores = Pick<
  Ports,
  | 'operators'
  | 'validators'
  | 'challenges'
  | 'views'
  | 'once'
  | 'alerts'
  | 'preferences'
  | 'dues'
  | 'audit'
  | 'cursors'
  | 'slashes'
  | 'incidents'
  | 'committees'
  | 'dutyLog'
  | 'calendars'
  | 'drafts'
  | 'stakeIntents'
  | 'personal'
  | 'rolePlans'
  | 'webhooks'
>;

/** Every port that rests in DynamoDB. Opens no connection: the first request does. */
export function createStores(options: {
  client: DynamoDBDocumentClient;
  tables: Tables;
  now?: () => number;
}): Stores {
  const database: Database = {
    client: options.client,
    tables: options.tables,
    now: options.now ?? (() => Date.now()),
  };
  return {
    operators: operatorsOn(database),
    validators: validatorsOn(database),
    challenges: challengesOn(database),
    views: viewsOn(database),
    once: onceOn(database),
    alerts: alertsOn(database),
    preferences: preferencesOn(database),
    dues: duesOn(database),
    audit: auditOn(database),
    cursors: cursorsOn(database),
    slashes: slashesOn(database),
    incidents: incidentsOn(database),
    committees: committeesOn(database),
    dutyLog: dutyLogOn(database),
    calendars: calendarsOn(database),
    drafts: draftsOn(database),
    stakeIntents: stakeIntentsOn(database),
    personal: personalOn(database),
    rolePlans: rolePlansOn(database),
    webhooks: webhooksOn(database),
  };
}
