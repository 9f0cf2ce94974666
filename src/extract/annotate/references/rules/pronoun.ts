import { actorFrom, actorOver, refer, sentenceStart } from '../around.ts';
import type { Actor } from '../actors.ts';
import type { Discourse } from '../discourse.ts';
import type { Gender } from '../gender.ts';
import type { ReferenceRule } from '../rule.ts';
import { mostSalient, personAt } from '../salience.ts';
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

/** "Berg was in Oslo, hours after the vote, to embrace him": the end of what the subject of a sentence comes for. */
const PURPOSE = / to (?:[\p{L}]+ly )?(?:\p{L}+)(?: with| to)? $/u;
const PURPOSE_REACH = 30;

/** Whoever alone is named in the sentence before an object pronoun of purpose, and acts: "Berg was in Oslo to embrace him" is not told of Berg. */
function comer(spot: Spot, discourse: Discourse): Actor | undefined {
  if (!PURPOSE.test(discourse.document.text.slice(Math.max(0, spot.start - PURPOSE_REACH), spot.start))) return undefined;
  const named = discourse.history.slice(-NEAR_NAMINGS).filter((actor) => actor.sentence === spot.sentence && actor.end <= spot.start);
  const people = named.filter(({ type }) => type === 'person');
  const [first] = people;
  return first?.subject && people.every(({ entity }) => entity === first.entity) ? first : undefined;
}
const NEAR_NAMINGS = 12;

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

const MEETS =
  /^ (?:also |later |then |is |was |will |would |has |had |been |to |be |due |set |expected ){0,4}(?:met|meets?|met with|meets? with|received|receives?|welcomed|hosted|phoned|telephoned|called|invited|greeted|joined|held talks with|spoke (?:to|with)|talked (?:to|with)|shook hands with)(?: (?!and\b|that\b|of\b|for\b|in\b|at\b|on\b|his\b|her\b)[\p{L}’'-]+){0,5} $/u;
const NEAR_OBJECT = 90;

/** Whom the pronoun at the spot is told to meet: "when he met Berg" is not told of Berg. */
function metBy(spot: Spot, discourse: Discourse): Actor | undefined {
  const next = actorFrom(discourse, spot.end);
  if (next?.type !== 'person' || next.start > spot.end + NEAR_OBJECT) return undefined;
  return MEETS.test(discourse.document.text.slice(spot.end, next.start)) ? next : undefined;
}

/** "Met with her on Monday": whom, and not whose. */
const OBJECT =
  /^(?:[.,;:)]|$| (?:on|in|at|for|to|and|during|after|before|later|again|there|here|over|by|when|that|about|from|into|\p{Lu}\p{L}+day)\b)/u;

/** he, him, his, she, her and their reflexives, for one person. */
export const personalPronoun: ReferenceRule = {
  name: 'personal-pronoun',
  example: '“We agree,” she said.',
  starts: 'he him his himself she her hers herself'.split(' '),
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
    const object = word === 'him' || (word === 'her' && OBJECT.test(discourse.document.text.slice(spot.end, spot.end + 14)));
    const besides = object
      ? (clauseSubject(spot, discourse) ?? comer(spot, discourse))
      : word === 'he' || word === 'she'
        ? metBy(spot, discourse)
        : undefined;
    const acts =
      /^S?[Hh]e$/.test(discourse.document.text.slice(spot.start, spot.end)) &&
      ACTS.test(discourse.document.text.slice(spot.end, spot.end + 40));
    const person = ahead ?? personAt(discourse, { ...spot, closes, besides, acts }, gender)?.entity;
    return person ? refer(discourse, spot, [person], 'pronoun') : null;
  },
};

const BODY_ACTS =
  /^\s+(?:also |later |further |then |has |had |would |will )?(?:said|says|say|added|adds|noted|notes|announced|warned|stressed|reiterated|confirmed|denied|rejected|condemned|called|urged|stated|declared|insisted|accused|described|expressed|supports?|supported|opposes?|backs?|plans|wants|hopes|expects|vowed|pledged|welcomed|considers|regards|views|believes)\b/;

/** "it" for a body or a country that speaks or acts; never the "it" of "it is clear that". */
export const bodyPronoun: ReferenceRule = {
  name: 'body-pronoun',
  example: 'The ministry was cautious. It said talks would go on.',
  starts: ['it'],
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
