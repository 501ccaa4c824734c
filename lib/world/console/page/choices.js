/** Kinds of option that take a number. */
export const NUMERIC = [4, 10];

/** Choices known without asking the app: given ones, yes and no, people, channels and roles. */
export function fixedChoices({ name, type, choices }, typed, { me, directory: { people, channels, roles } }) {
  const persons = people.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  const titles = roles.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  const all =
    {
      5: [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ],
      6: persons,
      7: channels.map(({ id, name }) => ({ name: `#${name}`, value: id })),
      8: titles,
      9: [...persons, ...titles],
    }[type] ?? choices;
  const typedText = typed.trim().toLowerCase();
  const offered = all.filter((choice) => choice.name.toLowerCase().includes(typedText));
  // Not Discord's doing: nobody should have to copy the address of the person they play.
  const wallet = people.find(({ id }) => id === me)?.wallet ?? '';
  return name === 'ethereum_address' && wallet.toLowerCase().includes(typedText)
    ? [...offered, { name: wallet, value: wallet, detail: 'your wallet, offered by this page' }]
    : offered;
}

/** What was typed as the app gets it. */
export function valueOf({ type, choices }, text, chosen) {
  if (chosen !== undefined) return chosen;
  const named = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named) return named.value;
  if (NUMERIC.includes(type) && Number.isFinite(Number(text))) return Number(text);
  if (type === 5 && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}
