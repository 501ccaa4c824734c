/** Discord, Permissions: Bitwise Permission Flags. */
const ADMINISTRATOR = 1n << 3n;
export const NEEDED = {
  'Manage Roles': 1n << 28n,
  'View Channels': 1n << 10n,
  'Send Messages': 1n << 11n,
  'Create Private Threads': 1n << 36n,
  'Send Messages in Threads': 1n << 38n,
} as const;
export type Permission = keyof typeof NEEDED;

/** What the alert channel is used for. */
export const IN_CHANNEL: readonly Permission[] = [
  'View Channels',
  'Send Messages',
  'Create Private Threads',
  'Send Messages in Threads',
];
export const EVERYWHERE: readonly Permission[] = ['Manage Roles', ...IN_CHANNEL];

export interface Role {
  id: string;
  name: string;
  position: number;
  managed: boolean;
  permissions: string;
}

export interface Overwrite {
  id: string;
  allow: string;
  deny: string;
}

/** What a member with these roles may do in the guild, or in one channel of it. Discord, Permissions: Overwrites. */
export function permissionsOf(
  roles: readonly Role[],
  who: { guildId: string; userId: string },
  overwrites: readonly Overwrite[] = [],
): bigint {
  const base = roles.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if ((base & ADMINISTRATOR) !== 0n) return ~0n;
  const apply = (before: bigint, those: readonly Overwrite[]) => {
    const bits = (name: 'allow' | 'deny') => those.reduce((sum, each) => sum | BigInt(each[name]), 0n);
    return (before & ~bits('deny')) | bits('allow');
  };
  const ids = new Set(roles.map(({ id }) => id));
  const everyone = overwrites.filter(({ id }) => id === who.guildId);
  const byRole = overwrites.filter(({ id }) => id !== who.guildId && ids.has(id));
  const own = overwrites.filter(({ id }) => id === who.userId);
  return apply(apply(apply(base, everyone), byRole), own);
}

export function lacking(permissions: bigint, needed: readonly Permission[]): Permission[] {
  return needed.filter((name) => (permissions & NEEDED[name]) === 0n);
}
