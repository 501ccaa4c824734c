import { reachabilityContract } from '../contracts/reachability.ts';
import { fakeReachability } from './reachability.ts';

reachabilityContract('in memory', async (answers) => {
  const made = fakeReachability();
  for (const [port, answer] of answers) made.ports.set(port, answer);
  return made;
});
