import { BODY_NOUNS } from '../../../text/body-noun.ts';
import { isApposition, isTitleOf, refer, sentenceStart, actorOver } from '../around.ts';
import { countryWords } from '../country-words.ts';
import type { Discourse } from '../discourse.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { namedBehind } from '../named-behind.ts';
import { holderInRegistry } from '../office-holders.ts';
import { topicLength } from '../office-topic.ts';
import { isPast, officeOf } from '../offices.ts';
import type { ReferenceRule } from '../rule.ts';
import { mostSalient } from '../salience.ts';
import type { Spot } from '../salience.ts';

/** How far back somebody without a name is remembered, in code units. */
const UNNAMED_REACH = 700;
const DEFINITE = new Set(['the', "'s"]);
const OF =
  /^ (?:of|for) (?:the (?:[\p{L}’'-]{1,20} ){0,3}(?:[Rr]epublic|nation|[Ss]tate|[Kk]ingdom|[Ss]ultanate|[Ee]mirate|islands?|country) of |(?:the )?)((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3})/u;
/** "The leader of the opposition Labour party": of a party, and not of a state. */
const OF_PARTY =
  /^ of (?:the |an? )?(?:\p{L}[\p{L}’'-]{0,24} ){0,4}?(?:opposition|party|movement|faction|front|coalition|rebels|rebellion|union|community|minority)\b/u;
const HEADING = new Set(['title', 'dek', 'heading', 'caption']);

/** Words by which the holder is another than the one known until now, and envoys who are sent for one thing. */
const NEW = /^(?:new|newly|incoming|next|future|trade|peace|climate)$/i;

const HEADS_DELEGATION = /^ (?:delegation|side|team)\b/;

/** "Chief of the General Staff". */
const STAFF = /^ of (?:the )?(?:(?:[Gg]eneral|[Dd]efen[cs]e|[Jj]oint|[Nn]aval|[Aa]rmy|[Aa]ir) ){0,2}[Ss]taffs?\b/;

/** "Of Norway's Armed Forces": no body with a head of its own. */
const FORCES = /^['’]s (?:[Aa]rmed [Ff]orces|[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|[Gg]eneral [Ss]taff|[Mm]ilitary)\b/;

const HEADS = /\b(?:heads?|chair\w*|chiefs?|leaders?|secretary|members?|directors?)$/i;
const HEADS_BODY = /\b(?:heads?|chair\w*|chiefs?|leaders?|secretary|members?|directors?|presidents?|deputy|commanders?|governors?)$/i;
/** The rest of a body's name behind the adjective of its country; no day, and no words for the state itself. */
const BODY_BEHIND =
  /^ (?!\p{L}+day\b|Republic|Federation|Kingdom|State|Government|Emirate|Sultanate|Confederation|People\b|Nation\b)\p{Lu}\p{Ll}/u;

const LONGEST_BODY = 100;
/** What a country owns, in plain words that lead to its name. */
const NAMED_BODY = new RegExp(String.raw`^(?:['’]s)? (?:\p{Ll}[\p{L}-]* ){0,4}(?:${BODY_NOUNS}) \p{Lu}`, 'u');

/** The words of an office without a name: what it is, of which country or body, and from where to where. */
interface OfficePhrase extends NounPhrase {
  end: number;
  office: string;
  body: string | null;
}

/** Reads the office around a head noun, with a country in front ("the Norwegian minister") or behind ("the president of Norway"). */
function readOffice(spot: Spot, discourse: Discourse): OfficePhrase | null {
  const { text } = discourse.document;
  const words = countryWords(discourse.knowledge);
  const phrase = nounPhraseBefore(text, spot.start, sentenceStart(discourse, spot), words);
  let { end } = spot;
  end += /^[- ](?:elect|designate)\b/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  end += STAFF.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const topic = topicLength(text, end);
  end += topic;
  const of = OF.exec(text.slice(end, end + 60));
  const country = of?.[1] ? longestCountry(of[1], words) : null;
  // "The head of Norway's council": the office is the council's.
  const forces = country ? FORCES.exec(of?.[1]?.slice(country.length) ?? '') : null;
  if (country && !forces && /^['’]s \p{Lu}/u.test(of?.[1]?.slice(country.length) ?? '') && HEADS.test(text.slice(spot.start, end)))
    return null;
  // "The head of Norway's atomic energy agency Norvik": so is that of a body told in plain words.
  const behind = of?.[1] && country ? end + of[0].indexOf(of[1]) + country.length : end;
  if (country && !forces && NAMED_BODY.test(text.slice(behind, behind + LONGEST_BODY))) return null;
  // "The chairman of the Norwegian National Assembly", "the President of the Norwegian Parliament": so it is here.
  if (country && BODY_BEHIND.test(of?.[1]?.slice(country.length) ?? '') && HEADS_BODY.test(text.slice(spot.start, end))) return null;
  if (of && country) {
    phrase.countries.push(country.code);
    end += of[0].indexOf(of[1] ?? '') + country.length + (forces?.[0].length ?? 0);
    // "the head of the Norwegian government"
    if (HEADS.test(text.slice(spot.start, spot.end))) end += /^ (?:government|cabinet)\b/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  }
  const title = [...phrase.modifiers, text.slice(spot.start, end)].join(' ');
  const office = officeOf(title);
  // "The leader of the Norwegian delegation" leads that, and no country.
  const party =
    !topic &&
    country !== null &&
    HEADS_DELEGATION.test(text.slice(end, end + 14)) &&
    /^(?:leader|head|chief)$/i.test(text.slice(spot.start, spot.end));
  if (!office || party || isPast(title) || (!topic && !country && OF_PARTY.test(text.slice(end, end + 90)))) return null;
  const owner = phrase.modifiers.length > 0 ? actorOver(discourse, text.indexOf(phrase.modifiers[0] ?? '', phrase.start)) : undefined;
  return { ...phrase, end, office, body: owner?.type === 'organization' ? owner.entity : null };
}

function longestCountry(phrase: string, words: ReadonlyMap<string, string>): { code: string; length: number } | null {
  const tokens = phrase.split(' ');
  for (let length = tokens.length; length > 0; length -= 1) {
    const name = tokens
      .slice(0, length)
      .join(' ')
      .replace(/['’]s?$/, '')
      .replace(/\.$/, '');
    const code = words.get(name.toLowerCase());
    if (code) return { code, length: name.length };
  }
  return null;
}

/** "The official visit", "the general assembly": an adjective of what follows it, and nobody's office. */
const ADJECTIVAL = /^(?:official|general|chief|expert|head|diplomat|military)$/i;
/** Nouns that "official" and "general" describe. */
const DESCRIBED_NOUNS = [
  String.raw`visits?|trips?|tours?|talks|meetings?|invitations?|ceremon(?:y|ies)|receptions?|welcome|statements?|data|figures|results?`,
  String.raw`opening|dinner|lunch(?:eon)?|banquet|languages?|names?|residences?|web ?sites?|account|news|media|sources?|requests?`,
  String.raw`delegations?|positions?|relations|contacts?|levels?|agency|gazette|documents?|letters?|programme|program|agenda|part|mission`,
  String.raw`function|duties|engagements?|guests?|photo|version|assembly|elections?|staff|public|office|quarters|consul|secretary|directorate`,
  String.raw`debate|discussion|negotiator|executive|justice|minister|guest`,
].join('|');
const DESCRIBED = new RegExp(
  String.raw`^ (?:(?:and|working|state|private|bilateral|closed-door|welcoming|welcome|farewell|opening|signing) ){0,2}(?:${DESCRIBED_NOUNS})\b`,
);

/** Longest phrase that opens a sentence, in code units. */
const OPENING = 40;

/** True where the words stand as definite words for one person, not as part of a name or of a description. */
function stands(phrase: OfficePhrase, spot: Spot, discourse: Discourse): boolean {
  if (isTitleOf(discourse, phrase.end) || isApposition(discourse, phrase.start, phrase.end)) return false;
  if (phrase.determiner !== null) return DEFINITE.has(phrase.determiner) && phrase.owner === null;
  const { text, article } = discourse.document;
  const inHeading = HEADING.has(article.blocks[article.sentences[spot.sentence]?.block ?? -1]?.kind ?? '');
  if (inHeading)
    return (
      phrase.countries.length > 0 ||
      /(?:[-–—|] |^)$/.test(text.slice(Math.max(sentenceStart(discourse, spot), phrase.start - 2), phrase.start))
    );
  if (phrase.countries.length > 0) {
    // "Later, Prime Minister of the Republic of Norway was received"
    const before = text.slice(sentenceStart(discourse, spot), phrase.start);
    return (
      before === '' || (before.length < OPENING && /^\p{Lu}/u.test(text.slice(phrase.start, spot.start + 1)) && /^[^,;“"]+, $/.test(before))
    );
  }
  return phrase.owner === null && actsAlone(phrase, spot, discourse);
}

/** What an official does. */
const DEEDS = [
  String.raw`met|meet|meets|held|hold|holds|called on|calls on|visited|visit|visits|arrived|arrives|paid|pays|received|receives|hosted|hosts`,
  String.raw`welcomed|welcomes|attended|discussed|thanked|conveyed|expressed|congratulated|invited|interacted|co-chaired|chaired|signed`,
  String.raw`delivered|handed|spoke|had an?|had (?:talks|discussions|a meeting)|briefed|travelled|traveled|departed|left|inaugurated`,
  String.raw`undertook|undertake`,
].join('|');
/** "Foreign Secretary met …", "During the visit, Prime Minister also called on …": ministries write of their own people without an article. */
const ACTS = new RegExp(
  String.raw`^ (?:(?:also|later|then|further|earlier|today|separately|jointly|has|had|will|would) ){0,3}(?:${DEEDS})\b`,
);
const OPENS = /(?:^|, |^(?:Earlier|Later|Today|Also|Separately|Meanwhile),? )$/;

function actsAlone(phrase: OfficePhrase, spot: Spot, discourse: Discourse): boolean {
  const { text } = discourse.document;
  const before = text.slice(sentenceStart(discourse, spot), phrase.start);
  return (
    /^\p{Lu}/u.test(text.slice(phrase.start, phrase.start + 2)) &&
    before.length < 120 &&
    OPENS.test(before) &&
    ACTS.test(text.slice(phrase.end, phrase.end + 60))
  );
}

/** Who holds the office: for a country the one met last, else the first of the article, else the registry’s; without a country the most salient who answers to it. */
function holderOf(phrase: OfficePhrase, spot: Spot, discourse: Discourse): string | null {
  const key = phrase.countries[0] ?? phrase.body;
  if (key) {
    const named = discourse.latest.get(`${phrase.office}|${key}`) ?? discourse.holders.get(`${phrase.office}|${key}`)?.[0];
    if (named) return named;
    const country = phrase.countries[0] ?? (phrase.body ? discourse.countries.codeOf(phrase.body) : null);
    if (!country) return null;
    // "The Chancellery chief": a body’s head, where only the country’s leader is known.
    if (phrase.body && phrase.countries.length === 0) return discourse.latest.get(`leader|${country}`) ?? null;
    // "The new trade envoy": not the ambassador whom the registry knows.
    if (phrase.modifiers.some((word) => NEW.test(word))) return null;
    return (
      holderInRegistry(phrase.office, country, discourse.days, discourse.knowledge) ??
      namedBehind(discourse, spot, phrase.end, phrase.office, country) ??
      untitled(phrase, spot, discourse, country)
    );
  }
  const answers = (entity: string): boolean => discourse.holders.get(`${phrase.office}|`)?.includes(entity) ?? false;
  const near = mostSalient(discourse, spot, (actor) => answers(actor.entity));
  if (isUnnamed(phrase, spot, near?.start ?? 0, discourse)) return null;
  const [first] = discourse.holders.get(`${phrase.office}|`) ?? [];
  return (
    near?.entity ?? discourse.latest.get(`${phrase.office}|`) ?? (first && isNamedAhead(first, spot, discourse) ? null : first) ?? null
  );
}

/** Offices whose holders everybody knows by their names. */
const LEADS = /^(?:president|leader|prime minister|premier|chancellor|king|queen|emir|sultan)$/;

/** "Anna Berg landed in Santiago. … The Norwegian leader smiled": the one of that country whom the article names without any office; null with several. */
function untitled(phrase: OfficePhrase, spot: Spot, discourse: Discourse, country: string): string | null {
  if (!LEADS.test(phrase.office)) return null;
  const people = new Set<string>();
  for (const { entity, start } of discourse.actors) {
    const known = start < spot.start ? discourse.entities.get(entity) : undefined;
    if (known?.type !== 'person' || known.country !== country || !known.name.includes(' ')) continue;
    if (!discourse.holdings.get(entity)?.length) people.add(entity);
  }
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

/** "The President met the President of Norway, Anna Berg": whom the article names first behind the words in their own sentence is another. */
const isNamedAhead = (entity: string, spot: Spot, { actors }: Discourse): boolean => {
  const named = actors.find((actor) => actor.entity === entity);
  return named?.sentence === spot.sentence && named.start > spot.end;
};

/** "The first visit by a Norwegian president in years": whoever has been named, and nobody new. */
const RANKED = /\b(?:first|second|third|last|only|latest) (?:[\p{L}-]+ ){1,4}(?:by|of|from) an? (?:[\p{L}.’'-]+ ){0,3}$/u;

/** True where somebody without a name was brought in since: "a senior official … the official". */
function isUnnamed(phrase: OfficePhrase, spot: Spot, since: number, discourse: Discourse): boolean {
  const { text } = discourse.document;
  const from = Math.max(since, phrase.start - UNNAMED_REACH);
  const head = text.slice(spot.start, spot.end).toLowerCase();
  const before = text.slice(from, phrase.start).toLowerCase();
  const at = before.lastIndexOf(` ${head}`);
  const near = before.slice(Math.max(0, at - 70), at + 1);
  return at >= 0 && !RANKED.test(near) && /\b(?:an?|one|another|unnamed|unidentified)\s(?:[\p{L}.’'-]+\s){0,5}$/u.test(near);
}

/** An office that stands for its holder. */
export const office: ReferenceRule = {
  name: 'office',
  example: 'The Norwegian foreign minister arrived on Monday.',
  starts:
    'minister president premier chancellor pm fm leader king queen emir sultan crown spokesman spokeswoman spokesperson ambassador envoy diplomat official secretary general admiral commander chief head chairman chairwoman speaker governor mayor senator lawmaker advisor adviser aide cleric ayatollah ruler negotiator analyst expert'.split(
      ' ',
    ),
  pattern:
    /\b(?:minister|president|premier|chancellor|pm|fm|leader|king|queen|emir|sultan|crown prince|spokes(?:man|woman|person)|ambassador|envoy|diplomat|official|secretary(?:[- ]general)?|general|admiral|commander|chief|head|chair(?:man|woman)|speaker|governor|mayor|senator|lawmaker|advis[eo]r|aide|cleric|ayatollah|ruler|negotiator|analyst|expert)\b/gi,
  read(spot, discourse) {
    const { text } = discourse.document;
    if (ADJECTIVAL.test(text.slice(spot.start, spot.end)) && DESCRIBED.test(text.slice(spot.end, spot.end + 50))) return null;
    // Most of these words are a title: that is asked before all that belongs to the office is read.
    const phrase = isTitleOf(discourse, spot.end) ? null : readOffice(spot, discourse);
    if (!phrase || !stands(phrase, spot, discourse)) return null;
    const holder = holderOf(phrase, spot, discourse);
    return holder ? refer(discourse, phrase, [holder], 'office') : null;
  },
};
