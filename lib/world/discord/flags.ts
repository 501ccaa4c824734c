/** Message flags. Discord, Message: Message Flags. */
export const FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voice: 1 << 13,
  componentsV2: 1 << 15,
} as const;

/** Flags of `flags` outside `allowed`, or 0. */
export function foreignFlags(flags: number, ...allowed: number[]): number {
  return allowed.reduce((rest, flag) => rest & ~flag, flags);
}
