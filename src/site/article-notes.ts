import { blockAt, sentenceAt } from '../extract/document.ts';
import type { Article, BlockKind } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import type { Quote } from '../schema/quote.ts';
import type { Corpus } from './index-corpus.ts';

/** What stands in the margin of an article: a contact that a sentence reports, or who speaks in a paragraph. */
export type NoteSubject = { kind: 'contact'; contact: Contact } | { kind: 'speaker'; quotes: Quote[] };

/** A numbered note beside a block; its number stands in red after the sentence. */
export type ArticleNote = NoteSubject & { number: number; block: number; sentence: string };

/** Blocks that stand in the head of the page, where nothing has a margin. */
export const HEAD_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'dek', 'byline', 'dateline']);

interface Placed {
  /** Offsets at which the note could stand; the first below the head is taken. */
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
  return [...groups.values()].map((quotes) => ({ at: [(quotes.at(-1)?.end ?? 1) - 1], subject: { kind: 'speaker', quotes } }));
}

/** The notes of an article, numbered in the order of its text; what only the head tells gets none. */
export function notesOf(corpus: Corpus, article: Article): ArticleNote[] {
  const text = corpus.texts[article.id] ?? '';
  const placed = [...placeContacts(corpus, article.id), ...placeSpeakers(corpus, article, text)].flatMap(({ at, subject }) => {
    const sentences = at.flatMap((offset) => sentenceAt({ article, text }, offset) ?? []);
    const sentence = sentences.find(({ block }) => !HEAD_KINDS.has(article.blocks[block]?.kind ?? 'title'));
    return sentence ? [{ sentence, subject }] : [];
  });
  placed.sort((a, b) => a.sentence.start - b.sentence.start);
  return placed.map(({ sentence, subject }, index) => ({ ...subject, number: index + 1, block: sentence.block, sentence: sentence.id }));
}

/** The numbers of the notes that each sentence carries. */
export function numbersBySentence(notes: readonly ArticleNote[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const note of notes) numbers.set(note.sentence, [...(numbers.get(note.sentence) ?? []), note.number]);
  return numbers;
}
