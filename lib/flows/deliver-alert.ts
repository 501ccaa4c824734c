import type { FactOf } from '../domain/fact.ts';
import { alertRef } from './alert-ref.ts';
import { isForAll, tellChannel } from './deliver-channel.ts';
import { recipientsOf, tellPerson, type DeliveryPorts, type Moment } from './deliver-person.ts';

/** Tells everyone linked to what an alert is about, or the channel where it is about all. */
export async function tellAlert(
  alert: FactOf<'alert.raised'>,
  moment: Moment,
  ports: DeliveryPorts,
): Promise<void> {
  await ports.alerts.keep(alertRef(alert.id), alert);
  if (isForAll(alert)) {
    await tellChannel(alert, moment, ports);
    return;
  }
  const failures: unknown[] = [];
  for (const recipient of await recipientsOf(alert, ports)) {
    // One person's trouble keeps nobody else from being warned; the failed ones come again.
    await tellPerson(recipient, alert, moment, ports).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
