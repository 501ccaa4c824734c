import type { Operator } from '../domain/operator.ts';
import { SpartaError } from '../errors.ts';
import { say } from '../text.ts';
import type { Caller } from './interaction.ts';

/**
 * Who may use a thing. `registered`: proved an address, and was not turned away. `operator`: approved as well.
 * Checked in code at every interaction; what Discord shows or hides is no check.
 */
export type Access = 'anyone' | 'registered' | 'operator' | 'moderator';

/** Manage Server; whoever has it is a moderator where no role is configured. Discord, Permissions. */
const MANAGE_GUILD = 1n << 5n;
const ADMINISTRATOR = 1n << 3n;

export function isModerator(caller: Caller, moderatorRoleIds: readonly string[]): boolean {
  if (moderatorRoleIds.length > 0) return caller.roleIds.some((id) => moderatorRoleIds.includes(id));
  return (BigInt(caller.permissions) & (MANAGE_GUILD | ADMINISTRATOR)) !== 0n;
}

/** Whether the check needs to look the caller up. */
export function readsOperator(access: Access): boolean {
  return access === 'registered' || access === 'operator';
}

/** Throws `forbidden` unless the caller holds a moderator's role or, where none is configured, may manage the server. */
export function requireModerator(caller: Caller, moderatorRoleIds: readonly string[]): void {
  if (isModerator(caller, moderatorRoleIds)) return;
  throw new SpartaError('forbidden', say('This command is for moderators.'), {
    hint:
      moderatorRoleIds.length > 0
        ? say('It needs one of these roles: {roles}.', { roles: moderatorRoleIds.map((id) => `<@&${id}>`) })
        : say('It needs the permission Manage Server.'),
  });
}

/** The caller as an operator. Throws `forbidden`, saying what is missing and how to get it. */
export function requireOperator(access: Access, found: Operator | undefined): Operator {
  if (!found) {
    throw new SpartaError('forbidden', say('You are not registered yet.'), {
      hint: say('Use /register with an address you control.'),
    });
  }
  if (found.status === 'rejected' || found.status === 'suspended') {
    throw new SpartaError(
      'forbidden',
      found.status === 'rejected'
        ? say('Your registration is rejected.')
        : say('Your registration is suspended.'),
      { hint: say('Ask a moderator about it.') },
    );
  }
  if (access === 'operator' && found.status === 'pending') {
    throw new SpartaError('forbidden', say('Your registration waits for a moderator.'), {
      hint: say('You are told as soon as it is approved. Nothing more is needed from you.'),
    });
  }
  return found;
}
