import type { Article, Block } from '../schema/article.ts';
import { blockAt } from '../extract/document.ts';
import { markedNames } from '../site/article-body.ts';
import { fitsButton, type ArticleCards } from '../site/article-cards.ts';
import { machineDate } from '../site/date-words.ts';
import { groupBy } from '../site/group-by.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { partyOf } from '../site/parties.ts';
import { urlOf } from '../site/urls.ts';
import { keepApart } from './keep-apart.ts';
import { keepTogether } from './keep-together.ts';
import { markDates } from './mark-dates.ts';
import { markMentions, type NameLinks } from './mark-mentions.ts';
import { markQuotes } from './mark-quotes.ts';
import { markScripts } from './mark-scripts.ts';
import { markSentences, type NoteReference } from './mark-sentences.ts';
import type { MarkedArticle } from './write-block.ts';

/** `of-a` or `of-b` for what belongs to a party, nothing for the rest of the world. */
function sideClass(corpus: Corpus, entity: string | null): string {
  const side = entity ? partyOf(corpus.dossier, corpus.entity(entity).country) : null;
  return side ? `of-${side}` : '';
}

/** The sentences of an article and its words in other scripts, without any other mark: for the head of its page. */
export function markPlainly(corpus: Corpus, article: Article): MarkedArticle {
  const text = corpus.texts[article.id] ?? '';
  const scripts = article.blocks.flatMap((block) => markScripts(text, block, article.language));
  return {
    language: article.language,
    sentences: keepApart(markSentences(article.sentences)),
    scripts: keepApart(scripts),
    quotes: [],
    quoteMarks: [],
    keeps: [],
    mentions: [],
    dates: [],
  };
}

/** All marks of one article, ready to be written block by block; `notes` are the numbers that each sentence carries. */
export function markArticle(
  corpus: Corpus,
  article: Article,
  cards: ArticleCards,
  notes: ReadonlyMap<string, readonly NoteReference[]>,
): MarkedArticle {
  const text = corpus.texts[article.id] ?? '';
  const links: NameLinks = {
    entity: corpus.entity,
    url: urlOf.entity,
    side: (entity) => sideClass(corpus, entity.id),
    card: ({ exact, entity }) => (fitsButton(exact) ? cards.ofName.get(entity) : undefined),
  };
  const mentions = markedNames(corpus, article);
  const dates = corpus.datesIn.get(article.id) ?? [];
  const byBlock = groupBy(mentions, (mention): (Block | undefined)[] => [blockAt({ article, text }, mention.start)]);
  const { around, marks } = markQuotes(text, corpus.quotesIn.get(article.id) ?? [], (quote) => sideClass(corpus, quote.speaker));
  const names = keepApart([...byBlock.values()].flatMap((named) => markMentions(named, links)));
  // A date within a name opens nothing, so only the edges of the name can touch punctuation; a link breaks lines as its words do.
  const buttons = keepApart([...mentions, ...dates]).filter((one) => !('entity' in one) || links.card(one) !== undefined);
  return {
    ...markPlainly(corpus, article),
    sentences: keepApart(markSentences(article.sentences, notes)),
    quotes: keepApart(around),
    quoteMarks: keepApart(marks),
    keeps: keepApart(keepTogether(text, buttons)),
    mentions: names,
    dates: keepApart(markDates(dates, { machine: machineDate, card: ({ start }) => cards.ofDate.get(start) })),
  };
}
