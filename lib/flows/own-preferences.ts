import { standardPreferences, type AlertPreferences } from '../domain/alert-preferences.ts';
import type { Ports } from '../ports.ts';

/** How somebody wants to be told; the standard where they never said. */
export async function preferencesOf(
  userId: string,
  { preferences }: Pick<Ports, 'preferences'>,
): Promise<AlertPreferences> {
  return (await preferences.of(userId)) ?? standardPreferences(userId);
}
