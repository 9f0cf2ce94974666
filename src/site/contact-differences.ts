import { differsWords } from './contact-words.ts';
import type { Difference, Telling } from './differences.ts';
import { differing } from './differing.ts';
import type { Corpus } from './index-corpus.ts';
import { letteredSentences } from './lettered-sentences.ts';
import { outletRows, type Cell } from './outlet-rows.ts';
import { urlOf } from './urls.ts';

const says = ({ label, value, note }: Cell): Telling['says'][number] => ({
  label,
  words: [value, note].filter((part) => part !== null).join('; ') || 'not stated',
});

/** The contacts whose reports differ, by time: what each report says on the fields in question, with its sentences. */
export function contactDifferences(corpus: Corpus): Difference[] {
  return corpus.contacts
    .filter((contact) => differing(contact).length > 0)
    .map((contact) => {
      const sentences = letteredSentences(corpus, contact);
      const rows = outletRows(corpus, contact, sentences);
      const fields = new Set(rows.flatMap(({ cells }) => cells.filter((cell) => cell.differs).map(({ label }) => label)));
      const tellings = rows.map(({ article, cells }): Telling => {
        const own = cells.filter(({ label }) => fields.has(label));
        const letters = new Set(own.flatMap((cell) => cell.letters));
        const cited = sentences.filter(({ letter, evidence }) => letters.has(letter) && evidence.article.id === article.id);
        const all = sentences.filter(({ evidence }) => evidence.article.id === article.id);
        return { article, says: own.map(says), evidence: (cited.length > 0 ? cited : all).map(({ evidence }) => evidence) };
      });
      return {
        id: contact.id,
        heading: contact.summary,
        url: urlOf.contact(contact.id),
        on: differsWords(contact),
        tellings,
      };
    });
}
