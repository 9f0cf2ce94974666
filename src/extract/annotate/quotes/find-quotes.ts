import type { Entity } from '../../../schema/entity.ts';
import type { Quote } from '../../../schema/quote.ts';
import type { Range } from '../../../schema/span.ts';
import { boundsOf } from '../../../schema/edtf.ts';
import type { Document } from '../../document.ts';
import { select } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { foldName } from '../../text/fold-name.ts';
import { roleAt } from '../entities/role-at.ts';
import { genderOf } from '../references/gender.ts';
import type { Annotated } from './annotated.ts';
import type { Attributed } from './attribute-quotations.ts';
import { attributeQuotations } from './attribute-quotations.ts';
import { cueWords } from './cues.ts';
import { findQuotations } from './find-quotations.ts';
import type { Via } from './find-via.ts';
import { findVia } from './find-via.ts';
import { isNamed, kindOf } from './kind.ts';
import type { Speaker } from './link-speaker.ts';
import { linkSpeaker } from './link-speaker.ts';
import { isOutlet } from './outlets.ts';

/** The characters of a noun phrase or a cue of the attribution, as a range of the text. */
function rangeOf(text: string, one: Attributed, phrase: { from: number; to: number } | null | undefined): Range | null {
  const first = phrase ? one.source.tokens[phrase.from] : undefined;
  const last = phrase ? one.source.tokens[phrase.to] : undefined;
  if (!first || !last) return null;
  const end = last.possessive ? last.end - (/['’]s$/.exec(last.word)?.[0].length ?? 1) : last.end;
  return { start: first.start, end, exact: text.slice(first.start, end) };
}

/** Who only passes on what somebody said: "his office said". */
const OWN_OFFICE = /^(?:his|her|their|its) (?:office|campaign|ministry|team|government|party|press service)$/i;

/**
 * The person that "he" or "she" goes on from, the body that "it" does: whom the same sentence gives the words to besides ("Berg affirmed
 * “…,” she said"), else whom the sentence before gives its words to. Null where that one is of another kind or gender.
 */
function leadingSpeaker(
  text: string,
  pronoun: string,
  one: Attributed,
  annotated: Annotated,
  knowledge: Knowledge,
  issuer: string | null,
): string | null {
  const word = pronoun.toLowerCase();
  if (!/^(?:s?he|it)$/.test(word)) return null;
  const same = one.attribution?.instead?.firm ? one.attribution.instead.speaker : null;
  for (const lead of [same ? { speaker: same, source: one.source } : null, one.lead]) {
    const range = lead && rangeOf(text, { ...one, source: lead.source }, lead.speaker);
    if (!range || /^(?:s?he|it|they|we|I)$/i.test(range.exact)) continue;
    const { entity } = linkSpeaker(text, range, annotated, knowledge, issuer);
    if (word === 'it' && entity !== null && entity === issuer) return entity;
    const known = entity ? annotated.entities.get(entity) : undefined;
    if (!known) continue;
    if (word === 'it' ? known.type === 'organization' : known.type === 'person' && genderOf(known) !== (word === 'he' ? 'female' : 'male'))
      return entity;
  }
  return null;
}

/** Links the attribution’s speaker; where it is only the agency and the sentence names a speaker too, that one. */
function speakerOf(
  text: string,
  one: Attributed,
  annotated: Annotated,
  knowledge: Knowledge,
  issuer: string | null,
): { said: Attributed; speaker: Speaker | null } {
  const words = rangeOf(text, one, one.attribution?.speaker);
  if (!words) return { said: { ...one, attribution: null }, speaker: null };
  const speaker = linkSpeaker(text, words, annotated, knowledge, issuer);
  const leading = leadingSpeaker(text, words.exact, one, annotated, knowledge, issuer);
  if (leading) return { said: one, speaker: { ...speaker, entity: leading, body: null } };
  const instead = one.attribution?.instead;
  const entity = speaker.entity ? (annotated.entities.get(speaker.entity) ?? speaker.body) : null;
  const passesOn = entity
    ? isOutlet(entity, knowledge, text.slice(speaker.end, speaker.end + 30)) || speaker.body !== null
    : OWN_OFFICE.test(words.exact);
  if (!instead?.speaker || !passesOn) return { said: one, speaker };
  return speakerOf(text, { ...one, attribution: { ...instead, instead: null } }, annotated, knowledge, issuer);
}

/** Puts one quotation and all that is known of it into the record that is published. */
function record(
  document: Document,
  one: Attributed,
  said: { kind: Quote['kind']; cue: Range | null; speaker: Speaker | null; via: Via | null; role: string | null },
): Quote {
  const { text } = document;
  const attributed = said.kind !== 'scare';
  return {
    ...select(document, one.quotation.start, one.quotation.end),
    rule: one.attribution?.rule ?? 'marks',
    status: 'machine',
    kind: said.kind,
    speaker: attributed ? (said.speaker?.entity ?? null) : null,
    speakerSpan:
      attributed && said.speaker
        ? { start: said.speaker.start, end: said.speaker.end, exact: text.slice(said.speaker.start, said.speaker.end) }
        : null,
    cue: attributed ? (said.cue?.exact ?? null) : null,
    via: attributed ? (said.via?.entity ?? null) : null,
    role: attributed ? said.role : null,
  };
}

/** "told Polar Broadcasting", in an article of Polar Broadcasting: the words came through nobody else. */
function isOwn({ entity, body }: Via, { entities }: Annotated, outlet: string | null): boolean {
  const names = [body ?? entities.get(entity)].flatMap((one) => (one ? [one.name, ...one.aliases] : []));
  return outlet !== null && names.some((name) => foldName(name) === foldName(outlet));
}

/**
 * Every stretch between quotation marks, marks excluded, with its kind, who said it, the words that name the speaker, the cue, the agency it came
 * through and the speaker’s role on the day. Also the speaking bodies that had no entity yet. `annotated` is this document’s, in order;
 * offsets are UTF-16 code units; quotes are in order and do not overlap; time is linear in the text.
 */
export function findQuotes(document: Document, annotated: Annotated, knowledge: Knowledge): { quotes: Quote[]; speakers: Entity[] } {
  const { text, article } = document;
  const cues = cueWords(knowledge);
  const published = article.published?.edtf;
  const day = published ? boundsOf(published).latest : null;
  const bodies = new Map<string, Entity>();
  const quotes: Quote[] = [];
  let issuer = null as string | null;
  let unnamed = -1;
  for (const one of attributeQuotations(document, findQuotations(document), cues)) {
    const { said, speaker: found } = isNamed(one)
      ? { said: { ...one, attribution: null }, speaker: null }
      : speakerOf(text, one, annotated, knowledge, issuer);
    // After "an official said", "he" is the official, not whoever was named before.
    const linked =
      found && unnamed === one.passage.block && /^s?he$/i.test(text.slice(found.start, found.end)) ? { ...found, entity: null } : found;
    unnamed = linked && !linked.entity ? one.passage.block : linked ? -1 : unnamed;
    const kind = kindOf(text, said, linked ? quotes.at(-1) : undefined, cues);
    const heard = linked && kind !== 'scare' ? findVia(text, said, linked.entity, annotated, knowledge) : null;
    const via = heard && isOwn(heard, annotated, article.outlet) ? null : heard;
    const entity: Entity | null = linked?.entity ? (annotated.entities.get(linked.entity) ?? linked.body) : null;
    if (entity?.type === 'organization') issuer = entity.id;
    for (const body of [linked?.body, via?.body])
      if (body && kind !== 'scare' && !annotated.entities.has(body.id)) bodies.set(body.id, body);
    const role = entity?.type === 'person' ? roleAt(entity, article.id, day) : null;
    quotes.push(record(document, said, { kind, cue: rangeOf(text, said, said.attribution?.cue), speaker: linked, via, role }));
  }
  return { quotes, speakers: [...bodies.values()] };
}
