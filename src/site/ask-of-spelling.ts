import type { Entity } from '../schema/entity.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import { figure } from './number-words.ts';
import type { Question } from './questions.ts';
import { spellingsOf } from './spellings.ts';
import { urlOf } from './urls.ts';

/** The last names under which outlets know somebody, with the outlets: those that begin alike, so that a title is none. */
function lastNames(corpus: Corpus, person: Entity): [name: string, outlets: string[]][] {
  const initial = person.name.split(' ').at(-1)?.charAt(0) ?? '';
  const seen = spellingsOf(corpus, person).flatMap(({ outlet, spellings }) =>
    spellings.map(({ exact }) => ({ outlet, last: exact.split(' ').at(-1) ?? '' })),
  );
  const forms = groupBy(
    seen.filter(({ last }) => last.startsWith(initial)),
    ({ last }) => [last],
  );
  return [...forms].map(([name, group]) => [name, [...new Set(group.map(({ outlet }) => outlet))]]);
}

/** Whether two spellings are one person: somebody with contacts whose name outlets write in more than one way. */
export function askOfSpelling(corpus: Corpus): Question[] {
  const people = (corpus.entitiesByType.get('person') ?? [])
    .map((person) => ({ person, names: lastNames(corpus, person), contacts: corpus.contactsOf.get(person.id)?.length ?? 0 }))
    .filter(({ names, contacts }) => names.length > 1 && contacts > 0)
    .sort((a, b) => b.contacts - a.contacts);
  const [first] = people;
  if (!first) return [];
  const { person, names, contacts } = first;
  return [
    {
      question: `Are ${listed(names.map(([name]) => name))} one person?`,
      answer: `Yes: ${names.map(([name, outlets]) => `${name} in ${listed(outlets)}`).join(', ')}. ${names.length > 2 ? 'All' : 'Both'} are ${person.name}, with ${figure(contacts, 'contact')}.`,
      url: urlOf.entity(person),
      differs: false,
    },
  ];
}
