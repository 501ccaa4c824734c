import { h } from './dom.js';

/** A select of Discord, of given options or of people, roles and channels, as a `<select>`. */
export function selectNode(component, directory, placeholder) {
  const options = optionsOf(component, directory);
  const most = component.max_values ?? 1;
  const node = h('select', {
    multiple: most > 1,
    size: most > 1 ? Math.min(6, Math.max(2, options.length)) : undefined,
    'aria-label': placeholder,
  });
  if (most === 1) node.append(h('option', { value: '' }, placeholder));
  for (const { label, value, description, chosen } of options) {
    node.append(h('option', { value, selected: chosen, title: description }, label));
  }
  return node;
}

/** Types 3 (given options), 5 to 8 (people, roles, both, channels). Discord, Component Reference. */
function optionsOf(component, directory) {
  const people = directory.people.map(({ id, name }) => ({ value: id, label: name }));
  const roles = directory.roles.map(({ id, name }) => ({ value: id, label: `@${name}` }));
  switch (component.type) {
    case 5:
      return people;
    case 6:
      return roles;
    case 7:
      return [...people, ...roles];
    case 8:
      return directory.channels.map(({ id, name }) => ({ value: id, label: `#${name}` }));
    default:
      return (component.options ?? []).map((option) => ({
        value: option.value,
        label: [option.emoji?.name, option.label].filter(Boolean).join(' '),
        description: option.description,
        chosen: option.default === true,
      }));
  }
}
