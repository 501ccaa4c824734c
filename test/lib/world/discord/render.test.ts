import { renderText } from '../../../../lib/world/discord/render.ts';

const empty = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  loading: false,
  ephemeralFor: null,
};

test('text loses its marks and shows names and dates', () => {
  const content = '## Hello **you** <@1> in <#2> as <@&3>, </help:9> at <t:1793534400:R> `0xab`';
  const names = { user: () => 'olga', channel: () => 'general', role: () => 'Operator' };
  expect(renderText({ ...empty, content }, names)).toBe(
    'Hello you @olga in #general as @Operator, /help at 2026-11-01 12:00 UTC 0xab',
  );
});

test('a name that is not known stays an id', () => {
  expect(renderText({ ...empty, content: '<@1>' }, { user: () => undefined })).toBe('<@1>');
});

test('an embed is drawn with a line beside it', () => {
  const embeds = [
    { title: 'T', description: 'a\nb', fields: [{ name: 'n', value: 'v\nw' }], footer: { text: 'f' } },
  ];
  expect(renderText({ ...empty, embeds })).toBe(['│ T', '│ a', '│ b', '│ n: v', '│   w', '│ f'].join('\n'));
});

test('components show what can be read and pressed', () => {
  const components = [
    {
      type: 17,
      components: [
        { type: 10, content: '# Status' },
        {
          type: 9,
          components: [{ type: 10, content: 'active' }],
          accessory: { type: 2, style: 2, label: 'Refresh', custom_id: 'r' },
        },
        { type: 14 },
        {
          type: 1,
          components: [
            { type: 2, style: 4, label: 'Remove', custom_id: 'd', disabled: true },
            { type: 2, style: 5, label: 'Docs', url: 'https://a.b' },
          ],
        },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 's',
          placeholder: 'Sort',
          options: [{ label: 'A', value: 'a', default: true }],
        },
      ],
    },
  ];
  expect(renderText({ ...empty, components, ephemeralFor: '1' })).toBe(
    [
      '│ Status',
      '│ active  [Refresh]',
      '│ ────────',
      '│ [Remove (off)] [Docs → https://a.b]',
      '[Sort ▾]',
      '  (x) A',
      '(only you can see this)',
    ].join('\n'),
  );
});

test('a deferral says that it is thinking', () => {
  expect(renderText({ ...empty, loading: true })).toBe('Sparta is thinking...');
});
