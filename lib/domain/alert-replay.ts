import { hasArrived, type AlertDelivery } from './alert-delivery.ts';
import type { AlertPreferences } from './alert-preferences.ts';
import { COOLDOWN_LOOK_BACK_SECONDS, routeAlert } from './alert-routing.ts';

export interface Replay {
  /** Messages somebody would have had. */
  messages: number;
  /** Of them, those whose cause was the network. */
  networkWide: number;
  /** Alerts that would have been noted and not told. */
  withheld: number;
}

/**
 * What would have been told of past alerts, oldest first, with these preferences. What waits for the same time is one
 * message. Maintenance is left out: it is about today.
 */
export function replay(past: readonly AlertDelivery[], preferences: AlertPreferences): Replay {
  const { maintenanceUntil: _today, ...usual } = preferences;
  const told: AlertDelivery[] = [];
  const waiting = new Set<string>();
  const result: Replay = { messages: 0, networkWide: 0, withheld: 0 };
  for (const delivery of past) {
    const { alert } = delivery;
    if (alert?.kind !== 'raised' && alert?.kind !== 'resolved') continue;
    const now = Math.floor(Date.parse(delivery.firstAt ?? delivery.at) / 1000);
    const knew = told.some(
      (each) => each.alert?.incident !== undefined && each.alert.incident === alert.incident,
    );
    if (alert.kind === 'resolved' && !knew) continue;
    const earlier = told.filter((each) => Date.parse(each.at) / 1000 > now - COOLDOWN_LOOK_BACK_SECONDS);
    const route = routeAlert({
      alert,
      preferences: usual,
      earlier: alert.severity === 'notice' ? told : earlier,
      now,
    });
    const group = route.tell === 'hold' ? `${route.until}` : '';
    // What cools down is told later only where it lasts.
    const isLost = route.tell === 'no' || (route.tell === 'hold' && route.why === 'cooldown');
    if (isLost) {
      result.withheld += 1;
      continue;
    }
    told.push({ ...delivery, state: 'delivered', at: new Date(now * 1000).toISOString() });
    if (group !== '' && waiting.has(group)) continue;
    waiting.add(group);
    result.messages += 1;
    if (alert.attribution === 'network') result.networkWide += 1;
  }
  return result;
}

/** Alerts of the last days that arrived in the channel: everybody had them, whatever they prefer. */
export function arrivedIn(channel: readonly AlertDelivery[]): number {
  const incidents = channel
    .filter((each) => hasArrived(each) && each.alert?.kind === 'raised')
    .map(({ factId, messageId }) => messageId ?? factId);
  return new Set(incidents).size;
}
