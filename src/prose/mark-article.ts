import { isPartyName, partyOf } from '../site/parties.ts';
import { machineDate } from '../site/date-words.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { urlOf } from '../site/urls.ts';
import { groupBy } from '../site/group-by.ts';
import type { Article, Block } from '../schema/article.ts';
import { blockAt } from '../extract/document.ts';
import { keepApart } from './keep-apart.ts';
import { keepTogether } from './keep-together.ts';
import { markDates } from './mark-dates.ts';
import { markMentions, type NameLinks } from './mark-mentions.ts';
import { markQuotes } from './mark-quotes.ts';
import { markSentences } from './mark-sentences.ts';
import type { MarkedArticle } from './write-block.ts';

/** `of-a` or `of-b` for what belongs to a party, nothing for the rest of the world. */
function sideClass(corpus: Corpus, entity: string | null): string {
  const side = entity ? partyOf(corpus.dossier, corpus.entity(entity).country) : null;
  return side ? `of-${side}` : '';
}

/** All marks of one article, ready to be written block by block; `notes` are the numbers that each sentence carries. */
export function markArticle(corpus: Corpus, article: Article, notes: ReadonlyMap<string, number[]>): MarkedArticle {
  const text = corpus.texts[article.id] ?? '';
  const links: NameLinks = {
    entity: corpus.entity,
    url: urlOf.entity,
    side: (entity) => sideClass(corpus, entity.id),
    plain: (entity) => isPartyName(corpus.dossier, entity),
  };
  const mentions = corpus.mentionsIn.get(article.id) ?? [];
  const dates = corpus.datesIn.get(article.id) ?? [];
  const byBlock = groupBy(mentions, (mention): (Block | undefined)[] => [blockAt({ article, text }, mention.start)]);
  const { around, marks } = markQuotes(text, corpus.quotesIn.get(article.id) ?? [], (quote) => sideClass(corpus, quote.speaker));
  return {
    sentences: keepApart(markSentences(article.sentences, notes)),
    quotes: keepApart(around),
    quoteMarks: keepApart(marks),
    // A date within a name opens nothing, so only the edges of the name can touch punctuation.
    keeps: keepApart(keepTogether(text, keepApart([...mentions, ...dates]))),
    mentions: keepApart([...byBlock.values()].flatMap((named) => markMentions(named, links))),
    dates: keepApart(markDates(dates, machineDate)),
  };
}
