import type { Log } from '../log.ts';

/** What Hono carries for each request. */
export interface App {
  Bindings: {
    /** The gateway's id of the request; one is made where it gives none. */
    requestId?: string | undefined;
  };
  Variables: {
    requestId: string;
    log: Log;
    /** The declaration's name, or the page's; for the log, instead of a path that may name a person. */
    route: string;
  };
}
