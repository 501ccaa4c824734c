/** Who speaks on the bus: `chain` is what the monitor saw on L1, `community` what people did in Discord. */
export const EVENT_SOURCES = { chain: 'sparta.chain', community: 'sparta.community' } as const;

/** Every kind of fact, the `detail-type` on the bus; past tense, and the version rides in the fact itself. */
export const FACT_KINDS = [
  'validator.queued',
  'validator.activated',
  'validator.deposit-failed',
  'validator.slashed',
  'validator.exit-initiated',
  'validator.withdrawn',
  'validator.life-changed',
  'slash.stage-reached',
  'rollup.canonical-changed',
  'rollup.parameters-changed',
  'fact.retracted',
  'alert.raised',
  'alert.resolved',
  'alert.due',
  'operator.changed',
  'validator.watched',
  'roles.released',
  'roles.undone',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** What other software may hear: all but Sparta's reminders to itself of what to tell one person. */
export const WEBHOOK_KINDS = FACT_KINDS.filter((kind) => kind !== 'alert.due');

/** Bus rules: which facts go to which queue. EventBridge patterns, used by the stack as they stand. */
export const RULES = {
  alerts: {
    queue: 'alerts',
    pattern: {
      source: [EVENT_SOURCES.chain, EVENT_SOURCES.community],
      'detail-type': ['alert.raised', 'alert.resolved', 'alert.due', 'fact.retracted'],
    },
  },
  roles: {
    queue: 'roles',
    pattern: {
      source: [EVENT_SOURCES.chain, EVENT_SOURCES.community],
      'detail-type': [
        'operator.changed',
        'validator.watched',
        'validator.activated',
        'validator.slashed',
        'validator.exit-initiated',
        'validator.withdrawn',
        'validator.life-changed',
        'roles.released',
        'roles.undone',
        'fact.retracted',
      ],
    },
  },
  stakes: {
    queue: 'registration',
    pattern: {
      source: [EVENT_SOURCES.chain, EVENT_SOURCES.community],
      'detail-type': [
        'operator.changed',
        'validator.watched',
        'validator.queued',
        'validator.activated',
        'validator.deposit-failed',
        'fact.retracted',
      ],
    },
  },
  webhooks: {
    queue: 'webhooks',
    pattern: {
      source: [EVENT_SOURCES.chain, EVENT_SOURCES.community],
      'detail-type': WEBHOOK_KINDS,
    },
  },
} as const;

/** The single message group of `roles.fifo`: one guild a deployment, so its changes are made one after another. */
export const ROLES_MESSAGE_GROUP = 'guild';

/** The line that facts wait in, in `registration.fifo`, beside those of people and of Sparta's account. */
export const STAKES_MESSAGE_GROUP = 'facts';

export interface ScheduleSettings {
  target: 'epoch-monitor' | 'role-reconciler' | 'digest';
  /** An EventBridge schedule expression. */
  expression: string;
}

export const SCHEDULES = {
  'epoch-monitor': { target: 'epoch-monitor', expression: 'rate(1 minute)' },
  'role-reconciler': { target: 'role-reconciler', expression: 'rate(1 hour)' },
  digest: { target: 'digest', expression: 'cron(0 7 * * ? *)' },
} as const satisfies Record<string, ScheduleSettings>;
