/** The two numbers that turn L1 time into Aztec time; both differ between rollups, and slots restart at 0 on each. */
export interface RollupClock {
  /** Unix seconds of slot 0. */
  genesisTime: number;
  slotDurationSeconds: number;
  /** Slots in an epoch. */
  epochDuration: number;
}

/** The slot at a Unix time in seconds; before genesis it is slot 0. */
export function slotAt(clock: RollupClock, seconds: number): number {
  return Math.max(0, Math.floor((seconds - clock.genesisTime) / clock.slotDurationSeconds));
}

export function epochOfSlot(clock: RollupClock, slot: number): number {
  return Math.floor(slot / clock.epochDuration);
}

/** Unix seconds at which an epoch begins. */
export function epochStart(clock: RollupClock, epoch: number): number {
  return clock.genesisTime + epoch * clock.epochDuration * clock.slotDurationSeconds;
}

/** Seconds one epoch lasts. */
export function epochSeconds(clock: RollupClock): number {
  return clock.epochDuration * clock.slotDurationSeconds;
}

/** `2026-11-23 18:00 UTC`, for whoever reads it outside Discord; Unix seconds. */
export function inUtc(seconds: number): string {
  const text = new Date(seconds * 1000).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}

/** `<t:1795411162:f>`: the day and the time where the reader is, as Discord shows it; Unix seconds. */
export function whereRead(seconds: number): string {
  return `<t:${Math.floor(seconds)}:f>`;
}
