import { remember } from '../../text/remember.ts';
import { OFFICE_NOUNS, TITLE_WORDS } from './office-words.ts';

/** Nouns for who acts for a state or a body, see `OFFICE_NOUNS`. */
export const OFFICE = 1;
/** Words of a title: offices, and what stands before or inside them. */
export const TITLE = 8192;
/** What a town or a region is called by. */
export const TOWN = 2;
/** Bodies that each of two countries has one of. */
export const SHARED_BODY = 4;
/** People told in the plural, before some of them are named. */
export const MANY = 8;
/** Who is at home, and who comes to him. */
export const HOST = 16;
/** People who belong to somebody named: "Berg's predecessor", "the envoy of Premier Li". */
export const BELONGING = 32;
/** Two parts with a hyphen: "norwegian-chinese". */
export const HYPHENED = 64;
/** What opens a plural group: "the two", "both leaders", "their ministers". */
export const DETERMINER = 128;
/** Marks behind which a remark, brackets or a quotation may stand. */
export const OPENING = 256;
/** Marks that end a quotation. */
export const CLOSING = 512;
/** "The Norwegian side", of a river or at a table. */
export const SIDE = 1024;
/** What belongs to a name or a title and says no more of it: "Jr.", "H E", "plenipotentiary", "sisterly". */
export const COURTESY = 2048;
/** Marks of a quotation of any form. */
export const QUOTE = 4096;

/** Words without which nothing is told to be called off. */
export const UNDOES = 16_384;
/** Words without which nothing is denied or made to depend on something. */
export const DENIES = 32_768;
/** Words without which nothing is refused, only asked for or only thought of. */
export const DOUBTS = 65_536;
/** Places that no town names: a border, a ship. */
export const OPEN_AIR = 131_072;
/** What says how often. */
export const OFTEN = 262_144;
/** "On arrival", "file photo", "most recently", "the last time": words of phrases that few clauses have. */
export const PHRASE = 524_288;

const CALLED_OFF =
  /^(?:cancel.*|postpon.*|deferral|scrap.*|shelv.*|off|out|not|never|fell|denied|suspended|hold|aborted|rejected|failed|ruled|unlikely|question|limbo|dropped|axed|ditched|pushed|won['’]t|delayed|collapsed|have|false|fake|untrue|baseless|unfounded|groundless|fabricated|fiction|invented|nothing)$/;
const DENIED =
  /^(?:den(?:ied|ies|y|ying)|dismiss.*|refut.*|rul(?:ed|es|ing)|.*no|false|fake|untrue|unfounded|baseless|if|unless|whether|should|until|lack|absence|requests?|offers?|proposals?|overtures?|bids?)$/;
const REFUSED =
  /^(?:.*no[rt]?|never|without|neither|.+n['’]t|cancel.*|postpon.*|deferral|rejection|scrap.*|shelv.*|abandon.*|refus.*|declin.*|fail.*|avoid.*|yet|skip.*|snub.*|boycott.*|off|suspend.*|reject.*|den.*|rul(?:ed|es)|any|instead|rather|unable|barred|banned|blocked|stopped|kept|dissuaded|discouraged|deterred|excluded|oppos.*|down|out|withdr.*|longer|dropp.*|stood|ditch.*|delay.*|prevented|short)$/;
const SUPPOSED =
  /^(?:steps?|ready|readiness|(?:un)?willing.*|reluctan.*|hesita.*|requests?|prepared|open|offer.*|urg.*|call.*|demand.*|propos.*|suggest.*|possib.*|potential|prospects?|needs?|must|should|ought|if|unless|whether|asked|direct.*|instruct.*|order.*|task.*|authori.*|mandat.*|consider.*|mull.*|weigh.*|contemplat.*|ponder.*|explor.*|ey.*|debat.*|deci.*|necessary|important|essential|vital|crucial|imperative|advisable|appropriate|appeal.*|encourag.*|insist.*|hypothetical|ideas?|thoughts?|dream.*|condition.*|want.*|choice|desire|attempts?|refusal|reasons?|right|free|entitled|eligible|liberty|opportunity|chance|honou?r|future|rumou?rs?|speculation|anniversary)$/;

const TOWNS = /^(?:city|capital|town|port|resort|village|island|metropolis|region|province|coast|shore|coastline|seaside|suburb)$/;
const BODIES =
  /^(?:ministries|governments|parliaments|armies|navies|militaries|authorities|agencies|chambers|chancelleries|administrations)$/;
const PEOPLE =
  /^(?:officials|leaders|ministers|figures|dignitaries|diplomats|authorities|personalities|politicians|statesmen|counterparts|commanders|generals|lawmakers|parliamentarians|representatives|delegates|members|advis[eo]rs|aides|executives)$/;
const OWNED =
  /^(?:predecessors?|successors?|deputy|deputies|envoys?|aides?|advis[eo]rs?|emissary|emissaries|representatives?|assistants?|ally|allies|confidants?|confidantes?|associates?|loyalists?|prot[eé]g[eé]s?|spokes(?:man|woman|person|people)|interpreter|translator|bodyguards?|wife|husband|son|daughter|brother|sister|son-in-law)$/;
/** What stands behind a name and belongs to it: generations, degrees, seats and orders. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|mp|mps|mep|phd|esq|obe|cbe|mbe|kbe|qc|kc|sc|dsm|gcmg|kcmg|am|ac|ao|onz|egh|cbs|mgh|ebs)$/;
/** What courtesy says of another country. */
export const COURTEOUS = new Set(['sister', 'sisterly', 'brotherly', 'brother', 'friendly', 'fraternal']);
/** The first letter of "H E", and what an ambassador is besides. */
const ADORNS = /^(?:h|plenipotentiary|extraordinary)$/;

const kindsOfWord = remember((word: string): number => {
  const bit = (is: boolean, kind: number): number => (is ? kind : 0);
  return (
    bit(OFFICE_NOUNS.has(word), OFFICE) |
    bit(OFFICE_NOUNS.has(word) || TITLE_WORDS.has(word), TITLE) |
    bit(TOWNS.test(word), TOWN) |
    bit(BODIES.test(word), SHARED_BODY) |
    bit(PEOPLE.test(word), MANY) |
    bit(/^(?:hosts?|hostess|guests?|visitor)$/.test(word), HOST) |
    bit(OWNED.test(word), BELONGING) |
    bit(word.includes('-'), HYPHENED) |
    bit(/^(?:the|both|their)$/.test(word), DETERMINER) |
    bit(/^[([“"„—–]$/.test(word), OPENING) |
    bit(/^["“”]$/.test(word), CLOSING) |
    bit(word === 'side', SIDE) |
    bit(NAME_SUFFIX.test(word) || COURTEOUS.has(word) || ADORNS.test(word), COURTESY) |
    bit(/^["“”‘’']$/.test(word), QUOTE) |
    bit(CALLED_OFF.test(word), UNDOES) |
    bit(DENIED.test(word), DENIES) |
    bit(REFUSED.test(word) || SUPPOSED.test(word), DOUBTS) |
    bit(
      /^(?:bridge|border|frontier|crossing|checkpoint|demilitari[sz]ed|line|ship|warship|yacht|frigate|train|aboard)$/.test(word),
      OPEN_AIR,
    ) |
    bit(/^(?:times.*|twice|thrice|repeatedly|regularly|often)$/.test(word), OFTEN) |
    bit(/^(?:arrival|arriving|file|archive|archival|recently|time|latest|lastly)$/.test(word), PHRASE)
  );
});

/** The kinds of a word in small letters, as bits; each step that reads a sentence asks for those that it knows what to do with. */
export const kindsOf = (text: string): number => (text.includes(' ') ? (text.includes('-') ? HYPHENED : 0) : kindsOfWord(text));

/** Whether there is a word, and one of the kinds. */
export const is = (word: { kinds: number } | undefined, kinds: number): boolean => word !== undefined && (word.kinds & kinds) !== 0;

/** Index of the first word that is of one of the kinds, or -1. */
export function firstOf(words: readonly { kinds: number }[], kinds: number): number {
  for (let at = 0; at < words.length; at += 1) if (is(words[at], kinds)) return at;
  return -1;
}

/** Whether any of the words is of one of the kinds. */
export const anyIs = (words: readonly { kinds: number }[], kinds: number): boolean => firstOf(words, kinds) >= 0;
