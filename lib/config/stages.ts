export interface StageSettings {
  /** Data outlives the stack: retained, protected from deletion, restorable to any second of 35 days. */
  keepsData: boolean;
  logRetentionDays: 7 | 30;
  logLevel: 'debug' | 'info';
}

export const STAGES = {
  dev: { keepsData: false, logRetentionDays: 7, logLevel: 'debug' },
  staging: { keepsData: true, logRetentionDays: 30, logLevel: 'info' },
  production: { keepsData: true, logRetentionDays: 30, logLevel: 'info' },
} as const satisfies Record<string, StageSettings>;

export type StageName = keyof typeof STAGES;

export const STAGE_NAMES: readonly StageName[] = ['dev', 'staging', 'production'];

export function isStage(value: string | undefined): value is StageName {
  return value !== undefined && Object.hasOwn(STAGES, value);
}
