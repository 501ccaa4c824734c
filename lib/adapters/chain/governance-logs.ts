import type { ParameterChange } from '../../domain/parameters.ts';
import type { StakingLog } from './log-events.ts';
import { plain } from './reads.ts';

/** What the owner of a rollup changed by itself: by Governance's decision, or the deployer's before that. */
export type OwnerLog = Extract<
  StakingLog,
  { eventName: 'SlasherUpdated' | 'LocalEjectionThresholdUpdated' | 'StakingQueueConfigUpdated' }
>;

export function isOwnerLog(log: StakingLog): log is OwnerLog {
  return (
    log.eventName === 'SlasherUpdated' ||
    log.eventName === 'LocalEjectionThresholdUpdated' ||
    log.eventName === 'StakingQueueConfigUpdated'
  );
}

/** What a log says was changed; of the entry queue all its rules, without what they were before. */
export function ownerChanges(log: OwnerLog): ParameterChange[] {
  switch (log.eventName) {
    case 'SlasherUpdated': {
      const { oldSlasher, newSlasher } = log.args;
      return [{ parameter: 'slasher', before: plain(oldSlasher), after: plain(newSlasher) }];
    }
    case 'LocalEjectionThresholdUpdated': {
      const { oldLocalEjectionThreshold: before, newLocalEjectionThreshold: after } = log.args;
      return [{ parameter: 'localEjectionThresholdWei', before: String(before), after: String(after) }];
    }
    case 'StakingQueueConfigUpdated':
    default: {
      const { config } = log.args;
      return [
        { parameter: 'bootstrapValidators', after: String(config.bootstrapValidatorSetSize) },
        { parameter: 'bootstrapFlushSize', after: String(config.bootstrapFlushSize) },
        { parameter: 'flushSizeMin', after: String(config.normalFlushSizeMin) },
        { parameter: 'flushSizeQuotient', after: String(config.normalFlushSizeQuotient) },
        { parameter: 'flushSizeMax', after: String(config.maxQueueFlushSize) },
      ];
    }
  }
}
