import { actorFrom, actorOver, refer, sentenceStart } from '../around.ts';
import type { Actor } from '../actors.ts';
import type { Discourse } from '../discourse.ts';
import type { Gender } from '../gender.ts';
import type { Reference } from '../reference.ts';
import type { ReferenceRule } from '../rule.ts';
import { lastPeople, mostSalient, personAt } from '../salience.ts';
import type { Spot } from '../salience.ts';

const GENDER: Record<string, Gender> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
const OPENING_PHRASE = /^(?:In|At|On|During|After|Before|With|For|Since|Throughout|Following|Ahead of|Despite|While|When|As)\b[^,;]{0,60}$/;
const OPENING_WORDS = /\bthat (?=(?:in|at|on|during|after|before|following|while|when)\b[^,;]{0,60}$)/;
/** A title or a name behind "HE". */
const HONOURED = /^ \p{Lu}\p{Ll}/u;
/** Longer than either can be, so that a sentence without an end is not read anew for each of its pronouns. */
const LONGEST_OPENING = 100;

/** The person named last before an object pronoun in the same clause: in "Rojas called him" it is not Rojas. */
function clauseSubject(spot: Spot, discourse: Discourse): Actor | undefined {
  const last = discourse.history.findLast((actor) => actor.end <= spot.start);
  if (last?.type !== 'person' || last.sentence !== spot.sentence) return undefined;
  return /^(?:\s(?!that\b|and\b|but\b|with\b)[\p{L}’'-]+){1,4}\s$/u.test(discourse.document.text.slice(last.end, spot.start))
    ? last
    : undefined;
}

/** ", she said" at the end: whoever is named in the same sentence is part of what she said. */
const CLOSING_ATTRIBUTION =
  /^[,”"’'!?] s?he (?:also |later |then )?(?:said|says|added|adds|noted|notes|told|wrote|tweeted|explained|concluded|continued|went on|argued|stressed|insisted|warned|recalled|claimed)\b/i;

const ACTS =
  /^ (?:also |later |then |is |was |will |would |has |had |been |to |be |due |set |expected )*(?:received|welcomed|greeted|met|meet|accompanied|arrived?|arriving|travel\w*|flew|fly|visit\w*|left|leave|headed|landed|held|hold|signed?|invited|seen off)\b/;

/** "In her speech, Berg said": the pronoun comes before the one it means. */
function personAhead(spot: Spot, discourse: Discourse, gender: Gender): string | null {
  const { text } = discourse.document;
  const start = sentenceStart(discourse, spot);
  const before = text.slice(Math.max(start, spot.start - LONGEST_OPENING), spot.start);
  // "The spokesman said that during her visit, Berg met Li": the phrase may open what is said.
  const said = OPENING_WORDS.exec(before);
  if (!said && spot.start - start > LONGEST_OPENING) return null;
  const opening = before.slice(said ? said.index + said[0].length : 0);
  if (!OPENING_PHRASE.test(opening.charAt(0).toUpperCase() + opening.slice(1))) return null;
  const comma = text.indexOf(',', spot.end);
  if (comma < 0 || comma > spot.end + 80) return null;
  // "During her visit, she met Berg": the next pronoun acts, and not whom she met.
  if (/^ s?he\b/.test(text.slice(comma + 1, comma + 5))) return null;
  const next = actorFrom(discourse, comma + 1);
  if (next?.type !== 'person' || next.start > comma + 60) return null;
  const known = discourse.genders.get(next.entity);
  return known === null || known === undefined || known === gender ? next.entity : null;
}

const JOURNEY =
  /['’]s? (?:[\p{L}-]+ ){0,3}(?:visits?|trips?|stay|tour|journey|stop|stopover) (?:to|in) [^,.;]{2,40}, (?:where|during which|when) $/u;

/** "Berg's trip to Norway, where she met Lund": whose trip it is. */
function traveller(spot: Spot, discourse: Discourse): string | null {
  const { text } = discourse.document;
  if (!/(?:where|which|when) $/.test(text.slice(spot.start - 6, spot.start))) return null;
  const before = text.slice(Math.max(sentenceStart(discourse, spot), spot.start - LONGEST_OPENING), spot.start);
  const match = JOURNEY.exec(before);
  const owner = match ? actorOver(discourse, spot.start - before.length + match.index - 1) : undefined;
  return owner?.type === 'person' ? owner.entity : null;
}

/** he, him, his, she, her and their reflexives, for one person. */
export const personalPronoun: ReferenceRule = {
  name: 'personal-pronoun',
  example: '“We agree,” she said.',
  pattern: /\b(?:he|him|his|himself|she|her|hers|herself)\b/gi,
  read(spot, discourse) {
    const written = discourse.document.text.slice(spot.start, spot.end);
    // "HE President Berg": His Excellency.
    if (written === 'HE' && HONOURED.test(discourse.document.text.slice(spot.end, spot.end + 3))) return null;
    const word = written.toLowerCase();
    const gender = GENDER[word] ?? 'male';
    const ahead = word === 'his' || word === 'her' ? personAhead(spot, discourse, gender) : null;
    const owner = word === 'he' || word === 'she' ? traveller(spot, discourse) : null;
    if (owner !== null) return refer(discourse, spot, [owner], 'pronoun');
    const closes = CLOSING_ATTRIBUTION.test(discourse.document.text.slice(Math.max(0, spot.start - 2), spot.end + 24));
    const besides = word === 'him' ? clauseSubject(spot, discourse) : undefined;
    const acts =
      /^S?[Hh]e$/.test(discourse.document.text.slice(spot.start, spot.end)) &&
      ACTS.test(discourse.document.text.slice(spot.end, spot.end + 40));
    const person = ahead ?? personAt(discourse, { ...spot, closes, besides, acts }, gender)?.entity;
    return person ? refer(discourse, spot, [person], 'pronoun') : null;
  },
};

/** "The latter's visit": the one named last, where the words before name two. */
export const latter: ReferenceRule = {
  name: 'latter',
  example: 'Berg met Lind during the latter’s visit to Oslo.',
  pattern:
    /\bthe latter\b(?=['’]s |[,.;]| (?:was|is|had|has|will|would|said|told|also|later|who|agreed|came|went|arrived|visited|travel[a-z]+)\b)/gi,
  read(spot, discourse): Reference | null {
    const last = discourse.history.findLast((actor) => actor.end <= spot.start);
    if (last?.type !== 'person' || spot.sentence - last.sentence > 1) return null;
    const other = lastPeople(discourse, spot, { count: 1, sentences: 1, fits: (entity) => entity !== last.entity });
    return other.length === 1 ? refer(discourse, spot, [last.entity], 'pronoun') : null;
  },
};

const TOGETHER =
  /^ (?:(?:have|had|also|since|later|then|last|first|both|again) ){0,4}(?:met|spoke|spoken|talked|signed|agreed|discussed|held|shook|dined)\b/;

/** "Berg came in May. Lind returned the visit in June. They have since met in Oslo": the last two, of both parties, named one by one. */
function namedInTurn(spot: Spot, discourse: Discourse): string[] {
  const { text } = discourse.document;
  if (text[spot.start] !== 'T' || !TOGETHER.test(text.slice(spot.end, spot.end + 60))) return [];
  const { pair } = discourse.countries;
  const code = (entity: string): string => discourse.countries.codeOf(entity) ?? '';
  const [first = '', second = ''] = pair.map(
    (country) => lastPeople(discourse, spot, { count: 1, sentences: 2, fits: (entity) => code(entity) === country })[0] ?? '',
  );
  return first && second ? [first, second] : [];
}

/** People of the nearest sentence that names any; two of them at least. `alone`: of a sentence before this one. */
function peopleTogether(spot: Spot, discourse: Discourse, alone = false): string[] {
  const nearest = mostRecentSentence(spot, discourse, alone);
  if (nearest === null) return [];
  const people = new Set<string>();
  for (let index = discourse.history.length - 1; index >= 0; index -= 1) {
    const actor = discourse.history[index];
    if (!actor || actor.sentence < nearest) break;
    if (actor.sentence === nearest && actor.end <= spot.start && actor.type === 'person' && actor.quotation < 0) people.add(actor.entity);
  }
  return [...people].reverse();
}

function mostRecentSentence(spot: Spot, discourse: Discourse, before = false): number | null {
  for (let index = discourse.history.length - 1; index >= 0; index -= 1) {
    const actor = discourse.history[index];
    if (!actor || spot.sentence - actor.sentence > 2) return null;
    if (before && actor.sentence === spot.sentence) continue;
    if (actor.type === 'person' && actor.quotation < 0 && actor.end <= spot.start) return actor.sentence;
  }
  return null;
}

/** "Norway has had no ties with Chile, but they held talks": both parties' countries, named in this sentence where nobody else is; else null. */
function coupledHere(spot: Spot, discourse: Discourse): string[] | null {
  const ids = discourse.countries.pair.map((code) => discourse.countries.entityOf(code)).filter((id) => id !== null);
  const seen = new Set<string>();
  for (let index = discourse.history.length - 1; index >= 0; index -= 1) {
    const actor = discourse.history[index];
    if (!actor || actor.sentence < spot.sentence) break;
    if (actor.end > spot.start) continue;
    if (actor.type === 'person' || (actor.type === 'organization' && actor.subject)) return null;
    if (ids.includes(actor.entity)) seen.add(actor.entity);
  }
  return ids.length === 2 && seen.size === 2 ? ids : null;
}

/** they, them, their for two people who were named together, or for one body. */
export const pluralPronoun: ReferenceRule = {
  name: 'plural-pronoun',
  example: 'Berg met Lind in Oslo. They discussed trade.',
  pattern: /\b(?:they|them|their|themselves)\b/gi,
  read(spot, discourse): Reference | null {
    if (spot.quotation >= 0) return null;
    const { group } = discourse;
    const here = /^they$/i.test(discourse.document.text.slice(spot.start, spot.end)) ? coupledHere(spot, discourse) : null;
    if (here) return refer(discourse, spot, here, 'pronoun');
    const own = peopleTogether(spot, discourse);
    // "The ministers of the two countries, Berg and Lind, met. They had": the people, and not their countries.
    const ofStates = own.length === 2 && group?.entities.every((id) => discourse.countries.isCountry(id)) === true;
    if (group && !ofStates && spot.sentence - group.sentence <= 1 && group.sentence >= (mostRecentSentence(spot, discourse) ?? 0))
      return refer(discourse, spot, group.entities, 'pronoun');
    // "Berg met Lind. Rojas will host them in May": whoever acts is none of them.
    const object = own.length === 1 && /^them$/i.test(discourse.document.text.slice(spot.start, spot.end));
    const before = object ? peopleTogether(spot, discourse, true) : [];
    const people = before.length === 2 && !before.includes(own[0] ?? '') ? before : own;
    if (people.length === 2) return refer(discourse, spot, people, 'pronoun');
    if (people.length > 2) return null;
    const inTurn = people.length === 1 ? namedInTurn(spot, discourse) : [];
    if (inTurn.length === 2) return refer(discourse, spot, inTurn, 'pronoun');
    const body = mostSalient(
      discourse,
      spot,
      (actor) => actor.type === 'organization' && actor.subject && spot.sentence - actor.sentence <= 1,
    );
    if (body) return refer(discourse, spot, [body.entity], 'pronoun');
    const countries = discourse.countries.pair.map((code) => discourse.countries.entityOf(code)).filter((id) => id !== null);
    const named = countries.filter((id) =>
      mostSalient(discourse, spot, (actor) => actor.entity === id && actor.subject && spot.sentence - actor.sentence <= 1),
    );
    return named.length === 2 ? refer(discourse, spot, named, 'pronoun') : null;
  },
};

const BODY_ACTS =
  /^\s+(?:also |later |further |then |has |had |would |will )?(?:said|says|say|added|adds|noted|notes|announced|warned|stressed|reiterated|confirmed|denied|rejected|condemned|called|urged|stated|declared|insisted|accused|described|expressed|supports?|supported|opposes?|backs?|plans|wants|hopes|expects|vowed|pledged|welcomed|considers|regards|views|believes)\b/;

/** "it" for a body or a country that speaks or acts; never the "it" of "it is clear that". */
export const bodyPronoun: ReferenceRule = {
  name: 'body-pronoun',
  example: 'The ministry was cautious. It said talks would go on.',
  pattern: /\bit\b/gi,
  read(spot, discourse) {
    if (spot.quotation >= 0 || !BODY_ACTS.test(discourse.document.text.slice(spot.end, spot.end + 40))) return null;
    const body = mostSalient(
      discourse,
      spot,
      (actor) =>
        (actor.type === 'organization' || (actor.type === 'place' && discourse.countries.isCountry(actor.entity))) &&
        actor.subject &&
        spot.sentence - actor.sentence <= 2,
    );
    return body ? refer(discourse, spot, [body.entity], 'pronoun') : null;
  },
};
