import type { OperatorStatus } from '../domain/operator.ts';
import { say, type Text } from '../text.ts';

/** How a registration stands, as people read it. */
export const STATUS_WORDS: Record<OperatorStatus, Text> = {
  pending: say('pending'),
  approved: say('approved'),
  rejected: say('rejected'),
  suspended: say('suspended'),
};
