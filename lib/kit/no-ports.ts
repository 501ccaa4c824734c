import type { Ports } from '../ports.ts';

function undeclared(): never {
  throw new TypeError('a port was used but not declared under needs');
}

/** The ports of a handler that needs none: nothing is made, and touching one is a bug of its declaration. */
export const portsNobodyAskedFor: Ports = {
  get settings() {
    return undeclared();
  },
  get operators() {
    return undeclared();
  },
  get validators() {
    return undeclared();
  },
  get challenges() {
    return undeclared();
  },
  get views() {
    return undeclared();
  },
  get once() {
    return undeclared();
  },
  get alerts() {
    return undeclared();
  },
  get preferences() {
    return undeclared();
  },
  get dues() {
    return undeclared();
  },
  get audit() {
    return undeclared();
  },
  get cursors() {
    return undeclared();
  },
  get slashes() {
    return undeclared();
  },
  get incidents() {
    return undeclared();
  },
  get committees() {
    return undeclared();
  },
  get dutyLog() {
    return undeclared();
  },
  get calendars() {
    return undeclared();
  },
  get chain() {
    return undeclared();
  },
  get node() {
    return undeclared();
  },
  get discord() {
    return undeclared();
  },
  get components() {
    return undeclared();
  },
  get drafts() {
    return undeclared();
  },
  get bus() {
    return undeclared();
  },
  get queues() {
    return undeclared();
  },
  get reachability() {
    return undeclared();
  },
  get staking() {
    return undeclared();
  },
  get payers() {
    return undeclared();
  },
  get stakeIntents() {
    return undeclared();
  },
  get personal() {
    return undeclared();
  },
  get rolePlans() {
    return undeclared();
  },
  get deadMan() {
    return undeclared();
  },
  get webhooks() {
    return undeclared();
  },
  get outbound() {
    return undeclared();
  },
  get notices() {
    return undeclared();
  },
};
