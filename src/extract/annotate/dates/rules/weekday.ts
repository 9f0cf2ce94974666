import { atEnd } from '../../../text/at-end.ts';
import { addDays, nearestWeekday, weekdayOf } from '../calendar/day.ts';
import { dated, type DateRule, type Setting } from '../rule.ts';
import { GAP, MONTH, sticky, WEEKDAY, WEEKDAY_STARTS, weekdayNumber } from '../vocabulary.ts';

const isNamedDay = atEnd(/\b(?:Black|Bloody|Good|Easter|Super|Ash|Palm|Maundy|Holy|Cyber|Casual)\s$/u);
const DAY_AFTER = new RegExp(`^,?\\s(?:${MONTH}\\s\\d|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH})`, 'iu');
/** "On a Sunday in December 2021": any of them. */
const ANY = /\b(?:an?|one|some)\s$/i;
const IN_MONTH = new RegExp(`^\\s(?:in|of)\\s(?:(?:early|late|mid)[-\\s])?(?:${MONTH}|\\d{4})`, 'iu');
const OWNED = /^['’]s\s(?:\p{L}+\s){0,2}?(?:visit|trip|talks|meeting|summit|call|session)\b/iu;
const AFTER_IT = /\b(?:after|following|since|during|at|last|from)(?:\sthe)?\s$/iu;
const NOT_AFTER = /^\s(?:Times|Telegraph|Mirror|Mail|Post|Express|World|Herald|Night\sLive|Agreement)\b/u;

/** "Wednesday", "last Monday", "next Tuesday", "Friday morning", "Monday last week", "the following Thursday". */
export const weekday: DateRule = {
  name: 'weekday',
  example: 'Wednesday',
  starts: [...WEEKDAY_STARTS, 'last', 'next', 'this', 'past', 'coming', 'following', 'early', 'late', 'earlier', 'later', 'previous'],
  pattern: sticky(
    `(?:(?:early|late)${GAP}(?:on${GAP})?|(?:earlier|later)${GAP})?(?:(?<near>last|next|this${GAP}past|this${GAP}coming|this|past|coming|following|previous)${GAP})?(?<weekday>${WEEKDAY})(?:,?${GAP}(?:of${GAP})?(?<week>last|this|next|the${GAP}following|the${GAP}previous)${GAP}week)?(?:${GAP}(?:early${GAP}|late${GAP})?(?:mid-?)?(?:morning|afternoon|evening|night))?`,
  ),
  read: ({ groups = {} }, setting) => {
    const { near, week } = groups;
    const word = groups.weekday ?? '';
    const full = word.replace('.', '').length > 5;
    if (
      !full &&
      (/^\p{Ll}/u.test(word) ||
        !/\b(?:on|last|next|this|by|until|since|late|early|\p{Ll}{2,}(?:ed|id|ld|on|ay|rs))\s$/iu.test(setting.before) ||
        (/^S(?:un|at)$/u.test(word) && !near))
    )
      return null;
    if (isNamedDay(setting.before) || NOT_AFTER.test(setting.after)) return null;
    if (ANY.test(setting.before) && IN_MONTH.test(setting.after)) return null;
    // "this Wednesday, July 31" holds a day, which is read from the weekday on.
    if (near && !week && DAY_AFTER.test(setting.after)) return null;
    const number = weekdayNumber(word);
    const way = near?.toLowerCase() ?? '';
    if (way === 'following' || way === 'previous' || week?.startsWith('the')) return fromContext(number, way || (week ?? ''), setting);
    if (!setting.published) return dated(null, 'published');
    if (week) {
      const monday = addDays(setting.published, 1 - weekdayOf(setting.published));
      return dated(addDays(monday, number - 1 + ({ last: -7, this: 0, next: 7 }[week.toLowerCase()] ?? 0)), 'published');
    }
    return dated(fromPublication(number, way, setting, setting.published), 'published');
  },
};

/** On or before publication, unless the words or the sentence look ahead. */
function fromPublication(number: number, way: string, setting: Setting, published: string): string {
  if (way === 'last' || way === 'past') return nearestWeekday(published, number, -1, true);
  if (way.endsWith('past')) return nearestWeekday(published, number, -1);
  if (way === 'next') return nearestWeekday(published, number, 1, true);
  if (way.endsWith('coming')) return nearestWeekday(published, number, 1);
  const pair = way ? null : afterWeekday(setting, published);
  if (pair) return nearestWeekday(pair, number, 1, true);
  const tense = setting.tense();
  // "Ahead of Monday's talks" in a paper of Tuesday: of yesterday; "Monday's visit" in a paper of Sunday: of tomorrow, unless something followed it.
  if (OWNED.test(setting.after) && !way) {
    if (weekdayOf(addDays(published, -1)) === number) return addDays(published, -1);
    if (weekdayOf(addDays(published, 1)) === number && !AFTER_IT.test(setting.before)) return addDays(published, 1);
  }
  return nearestWeekday(published, number, tense === 'ahead' || (way === 'this' && tense !== 'past') ? 1 : -1);
}

const JOINS = /^(?<to>\sto\s|\sthrough\s|\suntil\s|\s?[-–—]\s?)$|^(?:,\s|,?\s(?:and|or|&)\s)$/iu;

/** "Monday to Wednesday", "on Saturday and Sunday": the day before this one, where this one must come after it; else null. */
function afterWeekday({ found, text, start }: Setting, published: string): string | null {
  const last = found.at(-1);
  if (last?.rule !== 'weekday' || start - last.end > 9 || !/^\d{4}-\d\d-\d\d$/.test(last.edtf ?? '')) return null;
  const join = JOINS.exec(text.slice(last.end, start).replace(/\bon\s$/i, ''));
  return join && (join.groups?.to !== undefined || (last.edtf ?? '') > published) ? last.edtf : null;
}

/** "the following Thursday" after the text's last day; "the previous Friday" of a text without one is reckoned from publication. */
function fromContext(number: number, way: string, { context, published }: Setting): ReturnType<typeof dated> {
  if (!context && published && way.endsWith('previous')) return dated(nearestWeekday(published, number, -1, true), 'published');
  const base = context?.edtf?.slice(0, 10) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(base)) return dated(null, 'context');
  return { ...dated(nearestWeekday(base, number, way.endsWith('previous') ? -1 : 1, true), 'context'), from: base };
}
