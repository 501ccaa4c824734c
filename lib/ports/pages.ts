export interface Page<T> {
  items: T[];
  /** Opaque; absent on the last page. */
  nextCursor?: string;
}

export interface PageRequest {
  /** 1 to 100. */
  limit: number;
  /** From the page before; one that is not ours throws `invalid-input`. */
  cursor?: string | undefined;
}
