import type { Article, BlockKind } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import type { Quote } from '../schema/quote.ts';
import type { Corpus } from './index-corpus.ts';
import type { LetteredSentence } from './lettered-sentences.ts';
import { sayingsOf } from './said.ts';
import { partsOf, wholeOf } from './visit-parts.ts';

/** Kinds of blocks that the text runs through; what stands between them parts no neighbours. */
const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'dek', 'paragraph']);

/** The blocks of an article in which sentences of the evidence stand, and their neighbours in the running text. */
function blocksAround(article: Article, offsets: readonly number[]): ReadonlySet<number> {
  const running = article.blocks.flatMap(({ kind }, index) => (RUNNING.has(kind) ? [index] : []));
  const around = new Set<number>();
  for (const offset of offsets) {
    const block = article.blocks.findIndex(({ start, end }) => offset >= start && offset < end);
    const at = running.indexOf(block);
    for (const near of at < 0 ? [block] : [running[at - 1], block, running[at + 1]]) if (near !== undefined && near >= 0) around.add(near);
  }
  return around;
}

/**
 * Words of those who took part, in the paragraphs of the evidence and those next to them; what several carry stands once. Terms merely set
 * off are left out, and so is what others say. Whether the words were spoken on the occasion, only the article tells.
 */
export function quotesNearby(corpus: Corpus, contact: Contact, sentences: readonly LetteredSentence[]): Quote[] {
  const said = contact.reports.flatMap((report) => {
    const article = corpus.article(report.article);
    const offsets = sentences.filter(({ evidence }) => evidence.article.id === article.id).map(({ evidence }) => evidence.start);
    const blocks = blocksAround(article, offsets);
    return (corpus.quotesIn.get(article.id) ?? []).filter(
      ({ kind, speaker, start }) =>
        kind !== 'scare' &&
        speaker !== null &&
        report.participants.includes(speaker) &&
        blocks.has(article.blocks.findIndex((block) => start >= block.start && start < block.end)),
    );
  });
  return sayingsOf(corpus, said).flatMap(({ carriers }) => carriers[0]?.quote ?? []);
}

/** The contacts between the same people before and after one, the nearest last and first. */
export interface SamePeople {
  earlier: Contact[];
  later: Contact[];
}

/**
 * Contacts that share two of the people (or the only one) with this one, at most three on each side. What has no date is on neither, and what
 * is a part of this one, or it of that, stands elsewhere.
 */
export function samePeople(corpus: Corpus, contact: Contact): SamePeople {
  const people = new Set(contact.participants.filter((id) => corpus.entity(id).type === 'person'));
  const needed = Math.min(2, people.size);
  const own = new Set([...partsOf(corpus, contact).map(({ id }) => id), wholeOf(corpus, contact)?.id]);
  const shares = (other: Contact): boolean => needed > 0 && other.participants.filter((id) => people.has(id)).length >= needed;
  const at = corpus.contacts.findIndex((one) => one.id === contact.id);
  const sought = (one: Contact): boolean => one.date !== null && !own.has(one.id) && shares(one);
  if (contact.date === null) return { earlier: [], later: [] };
  return {
    earlier: corpus.contacts.slice(0, at).filter(sought).slice(-3),
    later: corpus.contacts
      .slice(at + 1)
      .filter(sought)
      .slice(0, 3),
  };
}
