import { blockAt, sentenceAt } from '../extract/document.ts';
import type { Article, Sentence } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import type { Quote } from '../schema/quote.ts';
import { HEAD_KINDS } from './article-body.ts';
import type { Corpus } from './index-corpus.ts';

/** What stands in the margin of an article: a contact that a sentence reports, or who speaks in a paragraph (`again`: as noted above). */
export type NoteSubject = { kind: 'contact'; contact: Contact } | { kind: 'speaker'; quotes: Quote[]; again: boolean };

/** A numbered note beside a block; its number stands in red after the sentence, and once in each further block that the note is about. */
export type ArticleNote = NoteSubject & { number: number; block: number; sentence: string; further: string[] };

interface Placed {
  /** Offsets of what the note is about; it stands at the first below the head. */
  at: number[];
  subject: NoteSubject;
}

/** A contact's note stands at the first sentence below the head that reports it. */
function placeContacts(corpus: Corpus, article: string): Placed[] {
  return (corpus.contactsIn.get(article) ?? []).map((contact) => {
    const spans = contact.reports.filter((report) => report.article === article).flatMap((report) => report.evidence);
    return { at: spans.map((span) => span.start).sort((a, b) => a - b), subject: { kind: 'contact', contact } };
  });
}

/** All that one speaker says in one block through one agency gets one note, where its last words end. */
function placeSpeakers(corpus: Corpus, article: Article, text: string): Placed[] {
  const groups = new Map<string, Quote[]>();
  for (const quote of corpus.quotesIn.get(article.id) ?? []) {
    if (!quote.speaker) continue;
    const block = blockAt({ article, text }, quote.start);
    const key = [block?.start, quote.speaker, quote.via].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return [...groups.values()].map((quotes) => ({
    at: [(quotes.at(-1)?.end ?? 1) - 1],
    subject: { kind: 'speaker', quotes, again: false },
  }));
}

/** Of sentences in order the first in each block below the head. */
function firstInBlocks(article: Article, sentences: readonly Sentence[]): Sentence[] {
  const below = sentences.filter(({ block }) => !HEAD_KINDS.has(article.blocks[block]?.kind ?? 'title'));
  return below.filter(({ block }, index) => below.findIndex((other) => other.block === block) === index);
}

/** The notes of an article, numbered in the order of its text; what only the head tells gets none. */
export function notesOf(corpus: Corpus, article: Article): ArticleNote[] {
  const text = corpus.texts[article.id] ?? '';
  const placed = [...placeContacts(corpus, article.id), ...placeSpeakers(corpus, article, text)].flatMap(({ at, subject }) => {
    const [sentence, ...further] = firstInBlocks(
      article,
      at.flatMap((offset) => sentenceAt({ article, text }, offset) ?? []),
    );
    return sentence ? [{ sentence, further: further.map(({ id }) => id), subject }] : [];
  });
  placed.sort((a, b) => a.sentence.start - b.sentence.start);
  const spoke = new Set<string | null | undefined>();
  return placed.map(({ sentence: { block, id }, further, subject }, index): ArticleNote => {
    const note = { number: index + 1, block, sentence: id, further };
    if (subject.kind === 'contact') return { ...subject, ...note };
    const speaker = subject.quotes[0]?.speaker;
    const again = spoke.has(speaker);
    spoke.add(speaker);
    return { ...subject, ...note, again };
  });
}

/** The notes that each sentence refers to, by number. */
export function notesBySentence(notes: readonly ArticleNote[]): Map<string, { number: number; first: boolean }[]> {
  const references = new Map<string, { number: number; first: boolean }[]>();
  const add = (sentence: string, number: number, first: boolean): void => {
    references.set(sentence, [...(references.get(sentence) ?? []), { number, first }]);
  };
  for (const { sentence, further, number } of notes) {
    add(sentence, number, true);
    for (const other of further) add(other, number, false);
  }
  return references;
}
