import { articles, contacts, entities, textOf } from './site.ts';

/** A person whom the record spells in more than one way, with a spelling that is not its name. */
export const otherSpelling = entities.flatMap(({ type, name, aliases }) => {
  const own = new Set(name.toLowerCase().split(/[\s-]+/));
  const other = aliases.find((alias) => /^\p{Lu}\p{Ll}{4,}$/u.test(alias) && !own.has(alias.toLowerCase()));
  return type === 'person' && other ? [{ name, other }] : [];
});

/** The person with most contacts. */
export const known = entities
  .filter(({ type }) => type === 'person')
  .map(({ name, id }) => ({ name, id, count: contacts.filter(({ participants }) => participants.includes(id)).length }))
  .sort((a, b) => b.count - a.count)[0] ?? { name: '', id: '', count: 0 };

/** Four words from the middle of a sentence of an article that is shown in full. */
export const phrase = (() => {
  for (const { id, sentences, rights } of articles) {
    if (rights.mode !== 'full') continue;
    for (const { id: sentence, start, end } of sentences) {
      const words = /[a-z]{4,} [a-z]{2,} [a-z]{4,} [a-z]{4,}/.exec(textOf(id).slice(start, end));
      if (words) return { article: id, sentence, words: words[0] };
    }
  }
  throw new Error('No sentence with four plain words.');
})();
