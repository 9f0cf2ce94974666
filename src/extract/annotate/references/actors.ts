import type { Entity, Mention } from '../../../schema/entity.ts';
import type { Document } from '../../document.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { endsPrepositional, governorOf } from './words-before.ts';

/** Somebody or something that the text has named, at the place where it did; what a pronoun or an office can point back to. */
export interface Actor {
  entity: string;
  type: Mention['type'];
  start: number;
  end: number;
  /** Index into the article's sentences. */
  sentence: number;
  /** True where it looks like the subject of its clause. */
  subject: boolean;
  /** True behind "according to": who only tells of what others do. */
  told: boolean;
  /** Index of the quotation it stands in, or -1. */
  quotation: number;
}

const OPENS_CLAUSE =
  /^(?:that|as|when|while|because|but|and|or|if|though|although|after|before|where|whereas|since|until|so|than|said|says|added|adds|meanwhile|then|later|now|yesterday|today|again|recently|however|minister|president|premier|leader|spokes\p{L}+|secretary|senator|chief|ambassador|envoy|adviser|analyst|head|king|prince|official|diplomat|ministry|party|former)$/u;
const TOLD_BY = /\baccording to\s+(?:[^\s.;]+\s+){0,8}$/;
/** "According to Norway's minister Berg": whether somebody named behind the words only tells. */
const isTold = (before: string): boolean => before.includes('according to') && TOLD_BY.test(before);
const SOURCE = /according to\s+(?:\S+\s+){0,5}$/;
const CITED = /["”’],?\s+(?:said|says|added|adds)\s+(?:\S+\s+){0,5}$/;
const ATTRIBUTION = /\b(?:according to|said|says|added|adds|by|told)\s+(?:\p{L}[\p{L}.'’-]*\s+){0,5}$/u;
const REPORTS = /^,? (?:reports|writes|investigates|explains)\b/;
const POSSESSIVE = /^['’]s?\b/;
const isOwner = (after: string): boolean => (after.startsWith('’') || after.startsWith("'")) && POSSESSIVE.test(after);
const SPOKEN =
  /^,?\s+(?:also |later |then |has |had |further )?(?:said|says|say|told|tells|added|noted|stressed|warned|announced|insisted|argued|called|stated|declared|claimed|accused|expressed|emphasi[sz]ed|met|meets|visited|arrived|paid|pays|held|holds|received|hosted|hosts|flew|travell?ed|went|left|welcomed|attended|discussed|thanked|congratulated|urged|praised|hailed|conveyed|delivered)\b/;

/** True where the mention reads as a subject: no preposition before it, no possessive behind it; or the one who is said to speak. */
export function isSubject(text: string, mention: { start: number; end: number }, sentenceStart: number): boolean {
  const from = Math.max(sentenceStart, mention.start - 90);
  const before = text.slice(from, mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  if (isOwner(after)) return false;
  if (SPOKEN.test(after)) return true;
  if (before.endsWith('(')) return false;
  if (before.includes('according to') && SOURCE.test(before)) return true;
  // "Berg last saw Lind": a name right behind a verb is its object.
  const prepositional = endsPrepositional(text, from, mention.start);
  const governor = prepositional ? undefined : governorOf(text, from, mention.start);
  if (governor && !OPENS_CLAUSE.test(governor)) return false;
  if (!prepositional) return true;
  return CITED.test(before) && ATTRIBUTION.test(before);
}

/** Walks a document's mentions and gives each its sentence, its quotation and its part in the clause. All lists are in order. */
export function actorsOf(
  document: Document,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  entities: ReadonlyMap<string, Entity>,
): Actor[] {
  const { sentences } = document.article;
  let sentence = 0;
  let quotation = 0;
  const { blocks } = document.article;
  return mentions.flatMap((mention) => {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= mention.start) sentence += 1;
    while (quotation < quotations.length && (quotations[quotation]?.close ?? 0) <= mention.start) quotation += 1;
    // "Anna Berg reports from Oslo" stands over the text, which never means its author.
    const kind = blocks[sentences[sentence]?.block ?? -1]?.kind;
    if (kind !== 'paragraph' && kind !== 'caption' && REPORTS.test(document.text.slice(mention.end, mention.end + 20))) return [];
    const inside = quotation < quotations.length && (quotations[quotation]?.open ?? 0) <= mention.start;
    const type = entities.get(mention.entity)?.type ?? mention.type;
    return {
      entity: mention.entity,
      type,
      start: mention.start,
      end: mention.end,
      sentence,
      subject: !inside && isSubject(document.text, mention, sentences[sentence]?.start ?? 0),
      told: isTold(document.text.slice(Math.max(0, mention.start - 80), mention.start)),
      quotation: inside ? quotation : -1,
    };
  });
}
