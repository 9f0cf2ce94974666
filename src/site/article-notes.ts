import { blockAt, sentenceAt } from '../extract/document.ts';
import type { Article } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import type { Quote } from '../schema/quote.ts';
import type { Corpus } from './index-corpus.ts';

/** What stands in the margin of an article: a contact that a sentence reports, or who speaks in a paragraph. */
export type NoteSubject = { kind: 'contact'; contact: Contact } | { kind: 'speaker'; quotes: Quote[] };

/** A numbered note beside a block; its number stands in red after the sentence. */
export type ArticleNote = NoteSubject & { number: number; block: number; sentence: string };

interface Placed {
  at: number;
  subject: NoteSubject;
}

/** A contact's note stands at the first sentence of the article that reports it. */
function placeContacts(corpus: Corpus, article: string): Placed[] {
  return (corpus.contactsIn.get(article) ?? []).map((contact) => {
    const spans = contact.reports.filter((report) => report.article === article).flatMap((report) => report.evidence);
    return { at: Math.min(...spans.map((span) => span.start)), subject: { kind: 'contact', contact } };
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
  return [...groups.values()].map((quotes) => ({ at: (quotes.at(-1)?.end ?? 1) - 1, subject: { kind: 'speaker', quotes } }));
}

/** The notes of an article, numbered in the order of its text; what stands in the title gets none. */
export function notesOf(corpus: Corpus, article: Article): ArticleNote[] {
  const text = corpus.texts[article.id] ?? '';
  const placed = [...placeContacts(corpus, article.id), ...placeSpeakers(corpus, article, text)].sort((a, b) => a.at - b.at);
  const notes: ArticleNote[] = [];
  for (const { at, subject } of placed) {
    const sentence = sentenceAt({ article, text }, at);
    if (!sentence || article.blocks[sentence.block]?.kind === 'title') continue;
    notes.push({ ...subject, number: notes.length + 1, block: sentence.block, sentence: sentence.id });
  }
  return notes;
}

/** The numbers of the notes that each sentence carries. */
export function numbersBySentence(notes: readonly ArticleNote[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const note of notes) numbers.set(note.sentence, [...(numbers.get(note.sentence) ?? []), note.number]);
  return numbers;
}
