/** The permission bits the stand-in looks at. Discord, Permissions: Bitwise Permission Flags. */
export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  manageRoles: 1n << 28n,
  useApplicationCommands: 1n << 31n,
  createPrivateThreads: 1n << 36n,
  sendMessagesInThreads: 1n << 38n,
} as const;

/** What `@everyone` may do in a new guild of ours. */
export const EVERYONE =
  PERMISSIONS.viewChannel |
  PERMISSIONS.sendMessages |
  PERMISSIONS.embedLinks |
  PERMISSIONS.attachFiles |
  PERMISSIONS.readMessageHistory |
  PERMISSIONS.useApplicationCommands;

const ALL = (1n << 53n) - 1n;

export interface RoleLike {
  id: string;
  permissions: bigint;
}

/** The permissions a set of roles gives; Administrator gives all of them. */
export function combined(roles: RoleLike[]): bigint {
  const bits = roles.reduce((sum, role) => sum | role.permissions, 0n);
  return (bits & PERMISSIONS.administrator) === 0n ? bits : ALL;
}

export function allows(permissions: bigint, bit: bigint): boolean {
  return (permissions & bit) === bit;
}
