import type { Setting } from './rule.ts';
import { DASH } from './vocabulary.ts';

/** Words before a month that a person, a verb or a modal would not follow. */
const POINTS_TO_MONTH = new RegExp(
  `(?:\\b(?:in|since|until|till|by|during|last|next|this|early|late|mid|end of|start of|beginning of|middle of|month of|half of|week of|days of|as of|of|from|through|through to|between|every|each|around|before|after|(?:scheduled|planned|due|slated|set|expected|postponed|delayed) (?:for|to)|late in|early in|back in|late on|coming|past|previous)\\s|mid${DASH}|pre${DASH}|post${DASH})$`,
  'iu',
);
const ARTICLE = /\b(?:the|an?|its|his|her|their|our|that|following|annual|own|'s|’s)\s$/iu;
const MONTH_BEFORE =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s?(?:and|or|to|through|until|[-–—/])\s?$/iu;
const NOUN_AFTER =
  /^\s(?!(?:be|have|not|well|also|say|said|says|told|tells|was|is|has|had|will|would|did|does|on|in|into|against|toward|towards|through|for|to|and|as|be|help|lead|see|need|take|make|mean|come|go)\b)\p{Ll}{3,}/u;
const POSSESSIVE = /^['’]s\b/u;
/** "May's election": what is held in a month. */
const EVENT_OF =
  /^['’]s\s(?:\p{L}+\s){0,2}?(?:elections?|vote|polls?|ballot|referendum|summit|tournament|championships?|finals?|budget|figures?|data|conference|exams?|runoff|run-off|primary|by-elections?)\b/iu;
const SURNAME_AFTER = /^\s\p{Lu}\p{Ll}/u;
const NAME_BEFORE = /\b\p{Lu}[\p{L}.'’]*\s$/u;
const NOT_A_NAME = /(?:^|[.!?"“”]\s)\p{Lu}\p{Ll}*\s$/u;

const PERSONAL = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'mar',
  'jan',
  'dec',
  'sept',
  'sep',
  'jun',
  'jul',
  'aug',
  'apr',
  'feb',
  'oct',
  'nov',
]);

/** Whether the word is a line of its own, or labels one: "March", "May: ". */
const isLine = ({ text, start, end }: Setting): boolean =>
  (start === 0 || text.charAt(start - 1) === '\n') && /^(?:\r?\n|:\s|$)/.test(text.slice(end, end + 2));

/** Whether a word spelt like a month is one where it stands without day or year: no verb ("may", "march"), no person ("June Smith"). */
export function isMonth(word: string, setting: Setting): boolean {
  const name = word.replace('.', '').toLowerCase();
  const { before, after } = setting;
  if (/\b(?:black|red)\s$/iu.test(before) && /^(?:september|october)$/.test(name)) return false;
  if (/^(?:\s|-)(?:War|Revolution|Surprise|Uprising|Fool|Day)\b/u.test(after)) return false;
  if (!PERSONAL.has(name)) return true;
  if (/^\p{Lu}/u.test(word) && isLine(setting)) return true;
  if (/^\p{Ll}/u.test(word)) return false;
  const abbreviated = name.length < 5 && name !== 'may' && name !== 'june';
  if (abbreviated) return POINTS_TO_MONTH.test(before) && !SURNAME_AFTER.test(after);
  if (MONTH_BEFORE.test(before)) return true;
  if (POINTS_TO_MONTH.test(before))
    return name === 'april' || name === 'june' || name === 'august'
      ? !SURNAME_AFTER.test(after) || /^\s(?:The|A|In|On)\b/u.test(after)
      : EVENT_OF.test(after) || !(POSSESSIVE.test(after) && /\b(?:of|after|before|from)\s$/iu.test(before));
  if (ARTICLE.test(before)) return NOUN_AFTER.test(after) || POSSESSIVE.test(after) || /^[.,;)]/u.test(after);
  if (name === 'may' || name === 'march') return false;
  return !SURNAME_AFTER.test(after) && (!NAME_BEFORE.test(before) || NOT_A_NAME.test(before));
}
