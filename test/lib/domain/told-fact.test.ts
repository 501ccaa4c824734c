import { outsideDiscord } from '../../../lib/domain/told-fact.ts';
import { say } from '../../../lib/text.ts';

test('mail and software get the times of a sentence in words: only Discord shows its own form', () => {
  const said = say('From {start} until {end} ({when}).', {
    start: '<t:1795411162:f>',
    end: '<t:1795411222>',
    when: say('seen {time}', { time: '<t:1795411162:R>' }),
  });
  expect(outsideDiscord(said)).toBe(
    'From 2026-11-23 05:19 UTC until 2026-11-23 05:20 UTC (seen 2026-11-23 05:19 UTC).',
  );
});
