import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import type { Entity } from '../schema/entity.ts';
import { evidenceOfContact, type Evidence } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { roleThen } from './role-then.ts';

/** A sentence of the evidence with the letter that facts cite it by. */
export interface LetteredSentence {
  letter: string;
  evidence: Evidence;
}

/** Who took part: the office held then, and the letters of the sentences that name them. */
export interface ParticipantFact {
  entity: Entity;
  role: string | null;
  letters: string[];
}

/** What is known of a contact, each fact with the letters of the sentences that state it. */
export interface ContactFacts {
  sentences: LetteredSentence[];
  when: { letters: string[]; reading: string | null };
  where: { place: Entity; letters: string[] } | null;
  who: ParticipantFact[];
  kind: { letters: string[] };
}

interface Spanned {
  article: string;
  start: number;
}

/** Letters as notes have them: a to z, then aa, ab. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The sentences a contact rests on, lettered in the order of its reports. */
export function letteredSentences(corpus: Corpus, contact: Contact): LetteredSentence[] {
  return evidenceOfContact(corpus, contact).map((evidence, index) => ({ letter: letterOf(index), evidence }));
}

const holds = ({ evidence }: LetteredSentence, span: Spanned): boolean =>
  span.article === evidence.article.id && span.start >= evidence.start && span.start < evidence.end;

/** The letters of the sentences in which one of the spans begins. */
export function lettersOf(sentences: readonly LetteredSentence[], spans: readonly Spanned[]): string[] {
  return sentences.filter((sentence) => spans.some((span) => holds(sentence, span))).map(({ letter }) => letter);
}

/** The dates in the evidence that the value fits, by position. */
export function datesStating(corpus: Corpus, sentences: readonly LetteredSentence[], edtf: string | null) {
  if (edtf === null) return [];
  const { earliest, latest } = boundsOf(edtf);
  return corpus.dates.filter(
    (date) =>
      date.kind === 'date' &&
      date.edtf !== null &&
      (date.earliest ?? '') <= (latest ?? '9999') &&
      (date.latest ?? '9999') >= (earliest ?? '') &&
      sentences.some((sentence) => holds(sentence, date)),
  );
}

/** Whether a text holds some words whole, in any case: "met" is not in "metal". */
function holdsWords(text: string, words: string): boolean {
  const [whole, sought] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = whole.indexOf(sought); at >= 0 && sought !== ''; at = whole.indexOf(sought, at + 1)) {
    const around = (whole[at - 1] ?? ' ') + (whole[at + sought.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** The letters of the sentences of an article that hold the word by which its report was recognised. */
export function lettersOfCue(sentences: readonly LetteredSentence[], article: string, cue: string): string[] {
  return sentences.filter(({ evidence }) => evidence.article.id === article && holdsWords(evidence.exact, cue)).map(({ letter }) => letter);
}

/** Reads off which sentence states which fact of a contact: a date that fits, a mention of the place, of the person, the cue. */
export function contactFacts(corpus: Corpus, contact: Contact): ContactFacts {
  const sentences = letteredSentences(corpus, contact);
  const dates = datesStating(corpus, sentences, contact.date);
  const named = (id: string): string[] => lettersOf(sentences, corpus.mentionsOf.get(id) ?? []);
  const cues = contact.reports.flatMap((report) => lettersOfCue(sentences, report.article, report.cue));
  return {
    sentences,
    when: { letters: lettersOf(sentences, dates), reading: dates.find((date) => date.anchor !== 'explicit')?.reading ?? null },
    where: contact.place ? { place: corpus.entity(contact.place), letters: named(contact.place) } : null,
    who: contact.participants.map((id) => {
      const entity = corpus.entity(id);
      return { entity, role: roleThen(corpus, entity, contact), letters: named(id) };
    }),
    kind: { letters: [...new Set(cues)].sort() },
  };
}
