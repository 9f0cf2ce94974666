import { toDay, weekdayOf } from './calendar/day.ts';
import { reckonMonthYear, reckonYear } from './calendar/reckon-year.ts';
import { dated, type Reading, type Setting } from './rule.ts';
import { DASH, GAP } from './vocabulary.ts';

/** Words after a month or day that name its year by another: "last year", "of that year". */
export const YEAR_IN_WORDS = `(?:,?${GAP}(?:of${GAP})?(?<which>this|last|next|the${GAP}same|that|that${GAP}same|the${GAP}following|the${GAP}previous)${GAP}year(?!${DASH}|\\p{L}))`;

/**
 * The year that the words name ("2024", "last year"), else the one that the story or the opening of the sentence gives to the month, and what
 * it hangs on; null where they name none or it cannot be reckoned.
 */
export function statedYear(
  year: string | undefined,
  which: string | undefined,
  setting: Setting,
  month?: number,
): { year: number; anchor: 'explicit' | 'published' | 'context' } | null | 'unknown' {
  if (year) return { year: Number(year), anchor: 'explicit' };
  if (!which)
    return (
      governingYear(setting) ?? yearBefore(setting, month) ?? chapterYear(setting) ?? storyYear(setting, month) ?? toldYear(setting, month)
    );
  const word = which.toLowerCase().replace(/\s+/g, ' ');
  const near = { this: 0, last: -1, next: 1 }[word];
  if (near !== undefined)
    return setting.published ? { year: Number(setting.published.slice(0, 4)) + near, anchor: 'published' } : 'unknown';
  const base = setting.context?.edtf ?? null;
  if (!base || !/^\d{4}/.test(base)) return 'unknown';
  return { year: Number(base.slice(0, 4)) + (word.endsWith('following') ? 1 : word.endsWith('previous') ? -1 : 0), anchor: 'context' };
}

/** Months that a story goes back without saying so; what lies further back in the calendar belongs to the next year. */
const LOOK_BACK = 4;

/** The year of a month without one in a story of the past: "In November 1950 ... On 4 January" is of 1951. */
function storyYear({ story }: Setting, month: number | undefined): { year: number; anchor: 'context' } | null {
  if (!story) return null;
  const told = Number(story.slice(5, 7));
  const year = Number(story.slice(0, 4));
  const turns = month !== undefined && told >= 1 && told <= 12 && told - month > LOOK_BACK;
  return { year: turns ? year + 1 : year, anchor: 'context' };
}

/** How far behind a date of an earlier year a month without one still follows it, in code units. */
const REACH = 240;

/** How much of a paragraph before a month is looked at, in code units. */
const PARAGRAPH = 800;
/** Dates before a month that are looked at. */
const NEAR = 6;
/** Years before publication of which news still tells month by month. */
const YEARS_BACK = 5;

/** "Berg came in March 2021. In June Li followed": of the past, in one paragraph, the month comes after the one told before it. */
function toldYear(setting: Setting, month: number | undefined): { year: number; anchor: 'context' } | null {
  const { context, text, start, published } = setting;
  if (!published || month === undefined || context === null || context.anchor === 'published' || !/^\d{4}-\d\d/.test(context.edtf ?? ''))
    return null;
  if (start - context.end > REACH || setting.tense() === 'ahead') return null;
  const from = Math.max(0, start - PARAGRAPH);
  const paragraph = from + text.slice(from, start).lastIndexOf('\n');
  // A paragraph of news goes back for a word, "the deal of March 2021", and on.
  const news = setting.found.slice(-NEAR).some((one) => one.start > paragraph && one.kind === 'date' && one.anchor === 'published');
  if (context.start < paragraph || news) return null;
  const [year, told] = [Number(context.edtf?.slice(0, 4)), Number(context.edtf?.slice(5, 7))];
  // "Ties were cut in May 2016. In March envoys came back": not the next March, unless the text goes on from month to month.
  if (month < told && context.anchor === 'explicit') return null;
  const next = month >= told ? year : year + 1;
  const now = Number(published.slice(0, 4));
  return next < now && next >= now - YEARS_BACK ? { year: next, anchor: 'context' } : null;
}

/** In a chronology a year stands over its entries: "2023", and below it "March 2: ...". */
const chapterYear = ({ chapter }: Setting): { year: number; anchor: 'context' } | null =>
  chapter === null ? null : { year: Number(chapter), anchor: 'context' };

/** "In 2015, after talks in July", "three times in 2015, including in July": the year that opens the sentence or a list governs what follows. */
function governingYear(setting: Setting): { year: number; anchor: 'context' } | null {
  const { context, text } = setting;
  if (context?.rule !== 'year' || !/^\d{4}$/.test(context.edtf ?? '')) return null;
  const lead = context.start - setting.sentenceStart();
  const listed = lead >= 0 && /^(?:, (?:including|among them) |: )/u.test(text.slice(context.end, setting.start));
  if (listed) return { year: Number(context.edtf), anchor: 'context' };
  if (lead < 0 || lead > 24 || !/^(?:back |early |late )?in (?:early |late )?$/i.test(text.slice(setting.sentenceStart(), context.start)))
    return null;
  return { year: Number(context.edtf), anchor: 'context' };
}

/** "Met in September 2016, following a visit in April": the last such month before the one told with its year. */
function yearBefore(setting: Setting, month: number | undefined): { year: number; anchor: 'context' } | null {
  const { context, text, start } = setting;
  const told = /^(\d{4})-(\d\d)/.exec(context?.edtf ?? '');
  if (!told || !context || month === undefined || context.anchor !== 'explicit' || context.start < setting.sentenceStart()) return null;
  if (!/^,? (?:following|after|months after|weeks after) [^.;]*$/u.test(text.slice(context.end, start))) return null;
  return { year: Number(told[1]) - (month > Number(told[2]) ? 1 : 0), anchor: 'context' };
}

/** What a year without words of its own was reckoned from. */
const baseOf = ({ chapter, story, context }: Setting): string | null => chapter ?? story ?? context?.edtf ?? null;

/** Days that carry their year in their name. */
const NAMED_DAYS = [
  { month: 9, day: 11, year: 2001, after: /^['’]?s?\s(?:terror|attacks?|hijack|commission)/i },
  { month: 10, day: 7, year: 2023, after: /^['’]?s?,?\s(?:terror|attacks?|massacre|assault|onslaught|cross-border)/i },
  { month: 1, day: 6, year: 2021, after: /^['’]?s?\s(?:riots?|insurrection|capitol|committee)/i },
];

/**
 * A day of a month as a reading: with the year in the words explicit, else reckoned from the text or from publication by the tense of its
 * sentence and by its weekday, if one stands with it. Null where there is no such day (30 February).
 */
export function anchorDay(
  want: { month: number; day: number; weekday?: number | undefined; year?: string | undefined; which?: string | undefined },
  setting: Setting,
): Reading | null {
  const { month, day, weekday } = want;
  if (!toDay(2000, month, day)) return null;
  const stated = statedYear(want.year, want.which, setting, month);
  if (stated === 'unknown') return dated(null, 'published');
  if (stated) {
    const value = toDay(stated.year, month, day);
    if (!value) return null;
    const inContext = stated.anchor === 'context';
    return { ...dated(value, stated.anchor), from: inContext ? baseOf(setting) : null, yearless: inContext && !want.which };
  }
  const named = NAMED_DAYS.find((known) => known.month === month && known.day === day && known.after.test(setting.after));
  if (named) return dated(toDay(named.year, month, day));
  if (!setting.published) return { ...dated(null, 'published'), yearless: true };
  const fits = weekday ? (value: string): boolean => weekdayOf(value) === weekday : undefined;
  const wish = fits ? { month, day, fits } : { month, day };
  const entry = setting.entry();
  if (entry !== null && !weekday) {
    const near = Number(setting.published.slice(0, 4));
    const here = toDay(near, month, day);
    const shift =
      here === null || here === setting.published || here > setting.published === (entry === 'ahead') ? 0 : entry === 'ahead' ? 1 : -1;
    return { ...dated(toDay(near + shift, month, day), 'published'), yearless: true };
  }
  const year =
    reckonYear(setting.published, wish, setting.tense(), setting.approximate) ??
    reckonYear(setting.published, { month, day }, setting.tense(), setting.approximate);
  return { ...dated(year === null ? null : toDay(year, month, day), 'published'), yearless: true };
}

/** The year of a month that stands without one, null where there is no date of publication. */
export function anchorMonth(month: number, setting: Setting): number | null {
  return setting.published ? reckonMonthYear(setting.published, month, setting.tense()) : null;
}
