/** A service outside that raises the alarm once it is no longer called. */
export interface DeadMan {
  /**
   * Calls it, for 3 s at most; false where none is configured. Throws `forbidden` where its address is not on the
   * public internet, `upstream` where it did not answer well.
   */
  ping(): Promise<boolean>;
}
