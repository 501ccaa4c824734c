import { SpartaError } from '../../errors.ts';
import { METHOD_NOT_FOUND, type JsonRpc } from './json-rpc.ts';

/**
 * One question and its names through the versions: `node_*` up to 4.x, `aztec_*` from 5.x, where some gateways pass
 * the old prefix alone.
 */
const NAMES = {
  info: ['aztec_getNodeInfo', 'node_getNodeInfo'],
  tips: ['aztec_getChainTips', 'node_getL2Tips', 'node_getChainTips'],
  statsOfAll: ['aztec_getValidatorsStats', 'node_getValidatorsStats'],
  statsOfOne: ['aztec_getValidatorStats', 'node_getValidatorStats'],
  /** On the admin port. */
  offences: ['aztecAdmin_getSlashOffenses', 'nodeAdmin_getSlashOffenses'],
} as const;

export type Question = keyof typeof NAMES;

export interface Methods {
  /** Throws `upstream` where the node did not answer, knows no name for it, or refused. */
  ask(question: Question, params?: readonly unknown[]): Promise<unknown>;
  /** The name this node answered to; undefined before it was asked. */
  nameOf(question: Question): string | undefined;
  /** Asks for the name again: another version may have taken the node's place. */
  forget(question: Question): void;
}

/** Finds out which names a node knows by asking, and remembers. */
export function methodsOf(rpc: JsonRpc): Methods {
  const known = new Map<Question, string>();

  return {
    async ask(question, params = []) {
      const remembered = known.get(question);
      const names = NAMES[question].filter((name) => name !== remembered);
      for (const method of remembered ? [remembered, ...names] : names) {
        const answer = await rpc.call({ method, params });
        if (answer.ok) {
          known.set(question, method);
          return answer.result;
        }
        if (answer.error.code !== METHOD_NOT_FOUND) {
          throw new SpartaError(
            'upstream',
            `The Aztec node refused ${method}: ${answer.error.message.slice(0, 160)} (${answer.error.code}).`,
          );
        }
      }
      known.delete(question);
      throw new SpartaError('upstream', `The Aztec node knows none of ${NAMES[question].join(', ')}.`);
    },
    nameOf: (question) => known.get(question),
    forget: (question) => void known.delete(question),
  };
}
