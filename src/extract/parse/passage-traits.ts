import { atEnd } from '../text/at-end.ts';
import { isBlank } from '../text/is-blank.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const STAMP_WORDS = new RegExp(
  `\\b(?:${MONTH}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|est|edt|cet|ist|bst|msk|irst|published|updated|posted|modified|created|last|first|date|time|on|at|by|of|the|local|hours?|hrs?|st|nd|rd|th)\\b`,
  'giu',
);
const HAS_DATE = new RegExp(`\\b${MONTH}\\b\\.?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.] ?\\d{1,2}[-/.] ?\\d{4}`, 'iu');
/** A year; some pages lose the blank between it and the time. */
const HAS_YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$|\d{1,2}:\d{2})/u;

/** A line that says itself when the page was made: "Updated: May 3, 2024 Source: The Fjord Times". */
/** "Fjord Online Desk     3rd May, 2024 01:52:24 printer": the head of a page, with the time to the minute. */
const CLOCK_STAMP = /\d{4},? +\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?= |$)/iu;
const STAMPED = /^(?:last )?(?:updated|published|posted|created|modified|first published|release date|date)\b/iu;

const CREDIT_HOUSE =
  '(?:reuters|afp|ap|associated press|getty(?: images)?|epa(?:-efe)?|afp/getty|xinhua|tass|sputnik|anadolu(?: agency)?|wana|ria novosti|irna|ani|pti|dpa|kyodo|yonhap|upi|bloomberg|shutterstock|istock|alamy|zuma(?: press)?|nurphoto|pool|handout|courtesy|file|wikimedia(?: commons)?|flickr|dawn|press (?:office|service))';
const CREDIT_ONLY = new RegExp(
  `^[[(]?(?:(?:photo|image|picture|pic|video|photograph|file photo|screenshot|illustration)(?: ?(?:credit|by|source|courtesy(?: of)?|via))?s? ?[:/|].{1,120}|(?:credits?|photo credit|courtesy(?: of)?|handout)\\b.{0,120}|[\\p{L}.' -]{2,60}/ ?[\\p{L}.' /-]{2,80}|[\\p{L}.' -]{2,60} via [\\p{L}.' /-]{2,60}|[\\p{L}.' ]{2,30} (?:handout|photo))[\\])]?$`,
  'iu',
);
const CREDIT_END = new RegExp(
  `(?:[[(][^[\\]()]{0,80}(?:credit|photo|image|courtesy|file|handout|${CREDIT_HOUSE})[^[\\]]{0,160}[\\])]|(?:/|via |photo: ?|image: ?|credit: ?|\\| ?)${CREDIT_HOUSE}(?:/[\\p{L} ]{2,30})?(?: via [\\p{L} ]{2,30})?)[\\])]?\\.?$`,
  'iu',
);
const CREDIT_START = /^(?:Getty Images|Getty|EPA|Reuters|REUTERS|AFP|AP Photo|PA Media|Handout)(?:$| \p{Lu})/u;
const CAPTION_START =
  /^(?:(?:file|ap|afp|reuters|handout|undated|combination|aerial|screen)? ?(?:photo|image|picture|photograph|screengrab|still)s?\b(?: (?:shows?|released|taken|provided|illustration|of)\b|:| -)|pictured:|from left\b|\(?from (?:left|right)|in this (?:\w+ ){0,3}(?:photo|picture|image|handout))/iu;
const endsInPhoto = atEnd(/\b(?:press|file|archive|handout|courtesy|stock) (?:photo|image|picture)\)?\.?$/iu);
const POSITION =
  /\((?:l|r|c|2nd [lr]|left|right|cent(?:er|re)|[lr] to [lr]|second from (?:left|right)|from left|top|bottom|pictured)\)|,? (?:left|right|cent(?:er|re)),|\bfile (?:photo|picture|image)\b/iu;
const CAPTION_VERB =
  /\b(?:meets?(?: with)?|shakes? hands|speaks?|attends?|poses?|walks?|arrives?|delivers?|chairs?|greets?|addresses|waves?|looks? on|looks?|welcomes?|listens?|holds?|takes? part|stands?|gestures?|reviews?|receives?|visits?|hugs?|embraces?|signs?|shake|sit|sits|pose|exchange|exchanges)\b/iu;
/** Whether a text ends like a sentence, closing marks set aside. */
export const hasSentenceEnd = atEnd(/[.!?…]["”’')\]]{0,9}$/u);

/** The number of stretches between white space. */
export function wordCount(text: string): number {
  let count = 0;
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const before = blank;
    blank = isBlank(text.charCodeAt(at));
    if (before && !blank) count += 1;
  }
  return count;
}

/** "SANTA CRUZ DE LA SIERRA, " before the date: a town of several words. */
const PLACE_BEFORE =
  /^(?:\p{Lu}[\p{L}.'’-]{1,20})(?: (?:\p{Lu}[\p{L}.'’-]{1,20}|de|del|la|las|los|el|do|da|of|sur|en)){1,5}, (?=(?:\d|\p{Lu}\p{L}{2,8}\.? \d))/u;

/** A line that holds a date (or a date and a time) and next to nothing else: "22 June 2022 - 23:39", "Published: 3 May 2024". */
export function isDateline(text: string): boolean {
  if (text.length > 90 || !HAS_DATE.test(text) || !HAS_YEAR.test(text)) return false;
  const rest = text
    .replace(PLACE_BEFORE, '')
    .replace(/\d+/gu, ' ')
    .replace(STAMP_WORDS, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return (
    rest === '' ||
    wordCount(rest) <= (!hasSentenceEnd(text) && STAMPED.test(text) ? 5 : !hasSentenceEnd(text) && CLOCK_STAMP.test(text) ? 4 : 2)
  );
}

/** What ends a sentence within a text, and the initial of a name, whose point ends none. */
const STOP = /[.!?]\s/;
const INITIAL = /\b\p{L}\.\s/gu;

/** A photographer’s or agency’s credit that stands by itself: "(photo credit: REUTERS)", "Anna Berg/Associated Press". */
export const isCredit = (text: string): boolean =>
  text.length <= 160 && !(STOP.test(text) && STOP.test(text.replace(INITIAL, ''))) && CREDIT_ONLY.test(text) && !runsOn(text);

/** "Minister flies to Oslo for talks on fish/ trade": words in small letters on both sides of a stroke are no photographer and no agency. */
const runsOn = (text: string): boolean =>
  !/photo|image|picture|credit|courtesy|handout|video/iu.test(text) && (text.match(/(?<=\s)\p{Ll}{3,}/gu)?.length ?? 0) > 2;

/** "OSLO: ", "OSLO, May 3 (NTB) – ": the place from which a report is written opens its first paragraph. */
export const opensWithPlace = (text: string): boolean =>
  /^\p{Lu}{3}[\p{Lu} .'’-]{0,27}(?:,[^:–—()]{1,40})?(?: ?\([^()]{2,40}\))? ?(?::|--?|–|—) /u.test(text);

/** A caption known by its own words: a credit at its end, "File photo", "(left)" with a verb in the present. */
export function isCaption(text: string): boolean {
  if (text.length > 600) return false;
  if (CAPTION_START.test(text) || isCredit(text)) return true;
  if (CREDIT_END.test(text)) return true;
  if (CREDIT_START.test(text) && !hasSentenceEnd(text) && (wordCount(text) <= 2 || CAPTION_VERB.test(text))) return true;
  if (endsInPhoto(text)) return true;
  // A point of a list may begin with "(c)", which stands for the centre of a picture elsewhere.
  if (POSITION.test(text.slice(4)) && CAPTION_VERB.test(text)) return true;
  return (
    !hasSentenceEnd(text) &&
    HAS_YEAR.test(text.slice(-14)) &&
    HAS_DATE.test(text.slice(-30)) &&
    CAPTION_VERB.test(text) &&
    wordCount(text) >= 7
  );
}

/** Could the passage be the caption of the credit that follows it? */
export const isPictured = (text: string): boolean => text.length <= 420 && (POSITION.test(text) || CAPTION_VERB.test(text));

const BY = /^by:? [\p{Lu}].{1,80}$/iu;
const DESK =
  /^(?:[\p{Lu}][\p{L}.'’&]{0,20} ){0,3}(?:staff(?: writers?| reporters?)?|news ?desk|correspondents?|desk|report|bureau|agenc(?:y|ies)|reporters?|news service|wire services?|monitoring desk|editorial board)$/iu;
const CAPACITY =
  /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}, (?:[\p{L}-]{2,15} ){0,4}(?:correspondent|fellow|editor|analyst|reporter|writer|columnist|professor|researcher)(?: \p{L}[\p{L} ]{0,40})?$/u;
const NAME_LINE =
  /^\p{Lu}[\p{L}'’.-]{0,20}(?: (?:(?:al|el|bin|ibn|van|von|de|da|der|di|la|le)[ -])?\p{Lu}[\p{L}'’.-]{0,20}){1,3}(?:(?:,| and| &) \p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3})*$/u;
const CONTRIBUTION =
  /^[[(](?:reported|reporting|writing|additional reporting|with (?:inputs|input|agencies|files)|editing|compiled) .{2,400}[\])]\.?$/iu;

/** A byline that says so itself: "By Anna Berg", "News Desk", "(Reporting by …; Editing by …)". */
export const isByline = (text: string): boolean =>
  (text.length <= 90 && (BY.test(text) || DESK.test(text) || CAPACITY.test(text)) && !hasSentenceEnd(text)) || CONTRIBUTION.test(text);

/** A line that is one or more full names and nothing else: a byline where its neighbours make it one. */
export const isNameLine = (text: string): boolean => text.length <= 80 && NAME_LINE.test(text);
