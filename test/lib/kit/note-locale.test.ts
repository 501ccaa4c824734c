import { SpartaError } from '../../../lib/errors.ts';
import { noteLocale } from '../../../lib/kit/note-locale.ts';
import { OPERATOR } from '../../fakes/ports.ts';
import { command } from './signed-request.ts';
import { stage } from '../commands/stage.ts';

test('the language of the latest command is kept, and written only where it is another', async () => {
  const { ports, ask } = await stage('approved');
  const replace = jest.spyOn(ports.operators, 'replace');
  await ask(command('my-stats', {}, { locale: 'ru' }));
  expect(await ports.operators.get(OPERATOR)).toMatchObject({ locale: 'ru', status: 'approved' });
  await ask(command('my-stats', {}, { locale: 'ru' }));
  expect(replace).toHaveBeenCalledTimes(1);
  await ask(command('my-stats', {}, { locale: 'tr' }));
  expect(await ports.operators.get(OPERATOR)).toMatchObject({ locale: 'tr' });
});

test.each(['conflict', 'upstream'] as const)(
  'a record that cannot be written (%s) is no trouble',
  async (code) => {
    const { ports } = await stage('approved');
    const operator = (await ports.operators.get(OPERATOR))!;
    jest.spyOn(ports.operators, 'replace').mockRejectedValueOnce(new SpartaError(code, 'x'));
    await expect(noteLocale(operator, 'ru', ports.operators)).resolves.toBeUndefined();
  },
);

test('somebody refused is not written to', async () => {
  const { ports, ask } = await stage('suspended');
  await ask(command('my-stats', {}, { locale: 'ru' }));
  expect(await ports.operators.get(OPERATOR)).not.toHaveProperty('locale');
});
