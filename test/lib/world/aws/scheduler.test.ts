import { Scheduler, type ScheduledRun } from '../../../../lib/world/aws/scheduler.ts';

function gate(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

const never = () => Infinity;
const runOf = (changes: Partial<ScheduledRun>): ScheduledRun => ({
  name: 'tick',
  target: 'worker',
  next: never,
  run: () => Promise.resolve('done'),
  enabled: true,
  ...changes,
});

test('two runs of one target never overlap, whichever schedule asks', async () => {
  const scheduler = new Scheduler();
  const first = gate();
  const order: string[] = [];
  scheduler.add(
    runOf({
      name: 'slow',
      run: async () => {
        order.push('slow starts');
        await first.opened;
        order.push('slow ends');
      },
    }),
  );
  scheduler.add(runOf({ name: 'quick', run: async () => void order.push('quick') }));
  const slow = scheduler.fire('slow');
  const quick = scheduler.fire('quick');
  first.open();
  await Promise.all([slow, quick]);
  expect(order).toEqual(['slow starts', 'slow ends', 'quick']);
});

test('a run that fails says so to who fired it, and does not block the next', async () => {
  const scheduler = new Scheduler();
  let failing = true;
  scheduler.add(
    runOf({ run: () => (failing ? Promise.reject(new Error('no node')) : Promise.resolve('fine')) }),
  );
  await expect(scheduler.fire('tick')).rejects.toThrow('no node');
  failing = false;
  expect(await scheduler.fire('tick')).toBe('fine');
});

test('a due run happens by itself once started, unless it is switched off', async () => {
  const scheduler = new Scheduler();
  const ran = gate();
  const names: string[] = [];
  let due = 0;
  const once = (after: number) => (due++ === 0 ? after + 5 : Infinity);
  scheduler.add(
    runOf({
      name: 'off',
      target: 'other',
      next: (after) => after + 1,
      enabled: false,
      run: async () => void names.push('off'),
    }),
  );
  scheduler.add(
    runOf({
      name: 'on',
      next: once,
      run: async () => {
        names.push('on');
        ran.open();
      },
    }),
  );
  scheduler.start();
  await ran.opened;
  scheduler.stop();
  expect(names).toEqual(['on']);
});
