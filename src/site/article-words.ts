import type { Article, Published } from '../schema/article.ts';
import { dateWords } from './date-words.ts';
import { outletOf } from './evidence.ts';
import { capital } from './office-words.ts';

const BASIS: Record<Published['basis'], string> = {
  stated: 'as stated in the text',
  inferred: 'a date inferred from the text',
  given: 'as given by the editor',
};

const withStop = (words: string): string => (/[.!?…][”"’')]*$/u.test(words) ? words : `${words}.`);

/** A date of publication with its clock time, where one is stated: "22 June 2022, 23:39". */
function momentWords(edtf: string): string {
  const clock = /T(\d\d:\d\d)/.exec(edtf)?.[1];
  return dateWords(edtf) + (clock ? `, ${clock}` : '');
}

/** When an article appeared, how that is known, and what it rests on: "11 October 2024, a date inferred from the text. It says …" */
export function publishedWords({ published }: Pick<Article, 'published'>): string {
  if (!published) return 'No date of publication is known.';
  const { edtf, basis, note } = published;
  // The program's own note says first what the basis says.
  const words = `${momentWords(edtf)}, ${note.startsWith('stated in the text') ? note : BASIS[basis]}`;
  const rest = note.startsWith('stated in the text') ? '' : note;
  return capital([words, rest].filter(Boolean).map(withStop).join(' '));
}

/** What the rights mode lets this site show, said to a reader. */
export function rightsWords(article: Pick<Article, 'rights' | 'outlet'>): string {
  const outlet = outletOf(article);
  const { holder } = article.rights;
  switch (article.rights.mode) {
    case 'full':
      return `The whole text${holder && `, © ${holder}`}, shown for study and kept out of search engines.`;
    case 'excerpt':
      return `Only the sentences that the record rests on are shown${holder && `, © ${holder}`}; the whole text stands at ${outlet}.`;
    case 'metadata':
      return `The text of this article is not shown here; it stands at ${outlet}.`;
    case 'withheld':
      return 'This article has been withheld. The page stays, so that links to it still say what they pointed to.';
  }
}

/** Whether a line of the text is nothing but the author's name: "Anna Berg", "By Anna Berg". */
export function isByline(line: string, byline: string | null): boolean {
  const bare = (words: string): string => words.replace(/\s+/gu, ' ').trim().toLowerCase();
  return byline !== null && bare(line).replace(/^by:? /, '') === bare(byline).replace(/^by:? /, '');
}
