/**
 * An option for each person whom the rows of a list name as a participant, by name: its value is the last part of the address that the name
 * leads to, its `data-in` the numbers of the rows. The list holds all that already, so the page need not say it twice.
 */
export function peopleOptions(rows: readonly HTMLElement[]): HTMLOptionElement[] {
  const people = new Map<string, { name: string; entries: Set<number> }>();
  rows.forEach((row, entry) => {
    for (const link of row.querySelectorAll('.meta a')) {
      const [, id] = /\/people\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '') ?? [];
      if (!id) continue;
      const person = people.get(id) ?? { name: link.textContent, entries: new Set() };
      person.entries.add(entry);
      people.set(id, person);
    }
  });
  return [...people]
    .sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'))
    .map(([id, { name, entries }]) => {
      const option = new Option(name, id);
      option.dataset['in'] = [...entries].join(' ');
      return option;
    });
}
