import { statedYear, YEAR_IN_WORDS } from '../anchor-day.ts';
import { addDays, partsOf, weekdayOf } from '../calendar/day.ts';
import { easter } from '../calendar/easter.ts';
import { islamicDaysAround } from '../calendar/islamic.ts';
import { diwali } from '../calendar/diwali.ts';
import { hanukkah, passover, roshHashanah } from '../calendar/hebrew.ts';
import { nowruz } from '../calendar/persian.ts';
import { reckonYear } from '../calendar/reckon-year.ts';
import { dated, type DateRule, type Setting } from '../rule.ts';
import { GAP, sticky, YEAR } from '../vocabulary.ts';

/** A festival's value in a Gregorian year, in EDTF. The Islamic calendar waits for the moon: its days carry `~`. */
type Festival = [words: string, value: (year: number) => string | null];

const islamic =
  (month: number, day: number, days = 1) =>
  (year: number): string | null => {
    const first = islamicDaysAround(year, month, day).find((value) => value.startsWith(String(year)));
    if (!first) return null;
    return days === 1 ? `${first}~` : `${first}~/${addDays(first, days - 1)}~`;
  };

/** The fourth Thursday of November. */
const thanksgiving = (year: number): string => addDays(`${String(year)}-11-22`, (11 - weekdayOf(`${String(year)}-11-22`)) % 7);

const FESTIVALS: Festival[] = [
  ['christmas eve', (year) => `${String(year)}-12-24`],
  ['christmas(?: day)?', (year) => `${String(year)}-12-25`],
  ['boxing day', (year) => `${String(year)}-12-26`],
  ["new year['’]?s? eve", (year) => `${String(year)}-12-31`],
  ["new year['’]?s? day", (year) => `${String(year)}-01-01`],
  ['good friday', (year) => addDays(easter(year), -2)],
  ['easter monday', (year) => addDays(easter(year), 1)],
  ['easter(?: sunday)?', easter],
  ['thanksgiving(?: day)?', thanksgiving],
  ['may day', (year) => `${String(year)}-05-01`],
  ["(?:international )?women['’]s day", (year) => `${String(year)}-03-08`],
  ["valentine['’]s day", (year) => `${String(year)}-02-14`],
  ['(?:nowruz|norouz|norooz|noruz|novruz|nauryz|persian new year)', nowruz],
  ['(?:ramadan|ramazan|ramadhan)', islamic(9, 1, 30)],
  ['eid(?:-| )(?:al|ul|ol|el)(?:-| )fitr', islamic(10, 1)],
  ['eid(?:-| )(?:al|ul|ol|el)(?:-| )(?:adha|azha|ghorban)', islamic(12, 10)],
  ['ashura', islamic(1, 10)],
  ['arba(?:een|in)', islamic(2, 20)],
  ['(?:passover|pesach)', passover],
  ['rosh hashanah?', roshHashanah],
  ['yom kippur', (year) => addDays(roshHashanah(year), 9)],
  ['sukkot', (year) => addDays(roshHashanah(year), 14)],
  ['hanukkah|chanukah', (year) => `${hanukkah(year)}/${addDays(hanukkah(year), 7)}`],
  ['diwali|deepavali', (year) => `${diwali(year)}~`],
  ['(?:lunar|chinese) new year', (year) => `${String(year)}-01-21/${String(year)}-02-20`],
];

const FORMS = FESTIVALS.map(([words, value]) => ({ form: new RegExp(`^(?:${words})$`, 'iu'), value }));

/** "Christmas", "New Year's Eve 2023", "Nowruz", "Eid al-Fitr", "last Ramadan"; the year by tense where none is stated. */
export const festival: DateRule = {
  name: 'festival',
  example: 'Christmas Eve',
  starts: [
    'christmas',
    'boxing',
    'new',
    'good',
    'easter',
    'thanksgiving',
    'may',
    'international',
    'women',
    'valentine',
    'nowruz',
    'norouz',
    'norooz',
    'noruz',
    'novruz',
    'nauryz',
    'persian',
    'ramadan',
    'ramazan',
    'ramadhan',
    'eid',
    'ashura',
    'arbaeen',
    'arbain',
    'lunar',
    'passover',
    'pesach',
    'rosh',
    'yom',
    'sukkot',
    'hanukkah',
    'chanukah',
    'diwali',
    'deepavali',
    'chinese',
    'last',
    'next',
    'this',
  ],
  pattern: sticky(
    `(?:(?<near>last|next|this)${GAP})?(?<name>${FESTIVALS.map(([words]) => words.replaceAll(' ', GAP)).join('|')})(?!\\p{L})(?:,?${GAP}(?:of${GAP}|in${GAP})?(?<year>${YEAR})|${YEAR_IN_WORDS})?`,
  ),
  read: ({ groups = {} }, setting) => {
    const name = (groups.name ?? '').replace(/\s+/g, ' ');
    if (/^\p{Ll}/u.test(name) || /^\s(?:War|Rising|Island|Offensive|Accords?|Agreement|Truce)\b/u.test(setting.after)) return null;
    if (
      /^ramad|^ramaz|^ashura/i.test(name) &&
      /^\s\p{Lu}\p{Ll}/u.test(setting.after) &&
      !/\b(?:in|during|after|before|for|of|this|last|next|on)\s$/iu.test(setting.before)
    )
      return null;
    const value = FORMS.find(({ form }) => form.test(name))?.value;
    if (!value) return null;
    const stated = groups.near ? null : statedYear(groups.year, groups.which, setting);
    if (stated === 'unknown') return dated(null, 'published');
    const year = stated?.year ?? nearYear(value, groups.near?.toLowerCase(), setting);
    return dated(year === null ? null : value(year), stated?.anchor ?? 'published');
  },
};

function nearYear(
  value: (year: number) => string | null,
  near: string | undefined,
  { published, approximate, tense }: Setting,
): number | null {
  if (!published) return null;
  const { year } = partsOf(published);
  const first = value(year)?.slice(0, 10) ?? `${String(year)}-01-01`;
  if (near === 'this') return year;
  if (near === 'last') return first < published ? year : year - 1;
  if (near === 'next') return first > published ? year : year + 1;
  const { month, day } = partsOf(first);
  return reckonYear(published, { month, day }, tense(), approximate) ?? year;
}
