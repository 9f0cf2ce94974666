import type { Entity, Mention } from '../../../schema/entity.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Annotated } from './annotated.ts';
import { inRange } from './annotated.ts';
import { describedPerson } from './described-person.ts';
import { jointSpeaker, siteOf, speakingBody } from './speaking-body.ts';
import { DOCUMENTS } from './word-classes.ts';

/** Who a noun phrase is, and the words that say so. */
export interface Speaker {
  entity: string | null;
  /** A body that had no entity before. */
  body: Entity | null;
  start: number;
  end: number;
}

/** Words that come between a noun and its complement; what stands behind them is not the head. */
const COMPLEMENT = /\s(?:of|for|from|at|in|with|on|to|by|close|familiar|who|that)\s/;
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person|people)|press secretary|press service|statement|communiqu[eé]|readout|website)\b/i;
/** "The Office of the President": what serves somebody is not that one. */
const OFFICE_OF =
  /\b(?:office|administration|cabinet|secretariat|government|aides?|advis[eo]rs?|lawyers?|wife|husband|team|staff) (?:of|for|to) (?:the )?$/i;
/** A spokesman of somebody who is not named with him. */
const FOR_SOMEBODY = /\bspokes(?:man|woman|person|people) (?:for|of|to) (?:the )?$/i;
/** A pronoun that owns what follows is not the speaker: "his spokesman". */
const OWNER = /^(?:his|her|their|its)$/i;
const POSSESSIVE = /^['’]s?(?![\p{L}])/u;

/** The mention that the phrase is about: the last person before any complement, else the last name that ends the head. */
function headMention(text: string, start: number, end: number, annotated: Annotated): Mention | null {
  const words = text.slice(start, end);
  const cut = COMPLEMENT.exec(words);
  const head = cut ? start + cut.index : end;
  const mentions = inRange(annotated.mentions, start, end);
  const free = mentions.filter((mention) => mention.end === end || !POSSESSIVE.test(text.slice(mention.end, mention.end + 3)));
  const person = free.findLast(
    (mention) => mention.type === 'person' && (mention.start < head || !isComplement(text, start, mention, mentions)),
  );
  if (person) return person;
  return (
    free.findLast((mention) => mention.type !== 'person' && mention.start <= head && (mention.end >= head - 1 || mention.end === end)) ??
    null
  );
}

/** True where the last person of the phrase is joined to another: of "Berg and Lind said" neither alone is the speaker. */
function isJoint(text: string, start: number, end: number, last: Mention, annotated: Annotated): boolean {
  const other = inRange(annotated.mentions, start, last.start).findLast((mention) => mention.type === 'person');
  return (
    other !== undefined &&
    other.entity !== last.entity &&
    last.end === end &&
    /^,? and (?:\p{Lu}?[\p{L}-]+ ){0,4}$/u.test(text.slice(other.end, last.start))
  );
}

/** True where the name stands behind a preposition: "a spokesman for President Lind", but not "the ambassador to Chile Anna Berg". */
function isComplement(text: string, start: number, mention: Mention, mentions: readonly Mention[]): boolean {
  const name = mentions.findLast((one) => one.end < mention.start && one.end > mention.start - 30);
  const before = text.slice(Math.max(start, name?.end ?? 0), mention.start);
  return /(?:^|\s)(?:of|for|from|at|in|with|on|to|by)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,5}$/u.test(before);
}

/** The body that a spokesman, a statement or a website speaks for. */
function principal(text: string, start: number, end: number, annotated: Annotated): string | null {
  if (!SPEAKS_FOR.test(text.slice(start, end))) return null;
  const mention = inRange(annotated.mentions, start, end).findLast(({ type }) => type === 'organization');
  return mention?.entity ?? null;
}

/** "it", "the ministry": after a statement, the body that issued it. */
const ISSUED = /^(?:it|ministry|embassy|office|department|consulate)$/;
/** How far back from "the statement" the body that issued it is looked for, in code units. */
const ISSUER_REACH = 400;

/** The body named last before "the statement" or "it", in the same block. */
function issuerBefore(text: string, start: number, annotated: Annotated): string | null {
  const reach = Math.max(0, start - ISSUER_REACH);
  const from = reach + text.slice(reach, start).lastIndexOf('\n') + 1;
  return inRange(annotated.mentions, from, start).findLast(({ type }) => type === 'organization')?.entity ?? null;
}

/** A person named next to the phrase, set off by a comma: "the minister, Anna Berg, said". */
function apposed(text: string, start: number, end: number, annotated: Annotated): string | null {
  const behind = inRange(annotated.mentions, end, end + 60).find(
    (mention) => mention.type === 'person' && /^,? (?:\p{Lu}[\p{L}.]* ){0,2}$/u.test(text.slice(end, mention.start)),
  );
  if (behind && /^(?:[,\s.:;]|$)/.test(text.slice(behind.end, behind.end + 1))) return behind.entity;
  const before = inRange(annotated.mentions, Math.max(0, start - 60), start).findLast(
    (mention) => mention.type === 'person' && /^(?:, |,? who )$/.test(text.slice(mention.end, start)),
  );
  return before?.entity ?? null;
}

/**
 * Links the noun phrase in the range to an entity: the name in it, what a pronoun or an office points to, the body a spokesman speaks for, a
 * person in apposition, or a body described by its country. The entity stays null where nobody is named ("a senior official").
 * `issuer` is the body whose statement was quoted last; "the statement" is its.
 */
export function linkSpeaker(
  text: string,
  range: { start: number; end: number },
  annotated: Annotated,
  knowledge: Knowledge,
  issuer: string | null,
): Speaker {
  const { start, end } = range;
  const words = text.slice(start, end);
  const whole = { body: null, start, end };
  const site = siteOf(words);
  if (site) return { ...whole, entity: site.id, body: site };
  const mention = headMention(text, start, end, annotated);
  if (mention?.type === 'person' && isJoint(text, start, end, mention, annotated)) return { ...whole, entity: null };
  if (mention?.type === 'person') return { body: null, entity: mention.entity, start: mention.start, end: mention.end };
  const references = annotated.references.length > 0 ? inRange(annotated.references, Math.max(0, start - 60), end + 30) : [];
  const reference = references.find(
    (one) =>
      one.start < end &&
      one.end > start &&
      !POSSESSIVE.test(text.slice(one.end, one.end + 3)) &&
      !OFFICE_OF.test(text.slice(start, Math.max(start, one.start))) &&
      (one.end >= end || one.start <= start || SPEAKS_FOR.test(words)) &&
      !(one.end < end && OWNER.test(one.exact)),
  );
  if (reference) {
    const [only] = reference.entities;
    // "A spokeswoman for the prime minister said": not the prime minister's own words.
    if (only && annotated.entities.get(only)?.type === 'person' && FOR_SOMEBODY.test(text.slice(start, Math.max(start, reference.start))))
      return { ...whole, entity: null };
    if (reference.entities.length === 1 && only)
      return { body: null, entity: only, start: Math.max(start, reference.start), end: Math.min(end, reference.end) };
    const joint = reference.entities.some((id) => annotated.entities.get(id)?.type !== 'place')
      ? null
      : jointSpeaker(reference.entities, annotated.entities);
    return { body: joint, entity: joint?.id ?? null, start: reference.start, end: reference.end };
  }
  if (mention) return { body: null, entity: mention.entity, start: mention.start, end: mention.end };
  const body = speakingBody(words, knowledge);
  if (body) return { ...whole, entity: body.id, body: annotated.entities.has(body.id) ? null : body };
  const last = words.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const spoken =
    principal(text, start, end, annotated) ??
    apposed(text, start, end, annotated) ??
    describedPerson(text, start, words, annotated) ??
    (ISSUED.test(last) || DOCUMENTS.has(last) ? (issuer ?? issuerBefore(text, start, annotated)) : null);
  return { ...whole, entity: spoken };
}
