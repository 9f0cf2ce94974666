import type { Article } from '../schema/article.ts';
import type { Contact, ContactType } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { compareDated } from './chronology.ts';
import { datesApart, outerDays } from './dates-apart.ts';
import { shortDateWords } from './date-words.ts';
import { outletOf } from './evidence.ts';
import { glyphOf, type Glyph } from './glyphs.ts';
import type { Corpus } from './index-corpus.ts';
import { figure } from './number-words.ts';
import { partyOf } from './parties.ts';
import { shortName } from './short-name.ts';
import { placementOf, type Placement } from './timeline.ts';
import { urlOf } from './urls.ts';

/** On whose soil a contact took place. */
export type Soil = 'a' | 'b' | 'elsewhere' | 'unstated';

/** A date on the chart's axis, in milliseconds since 1970 (UTC); null on a side that is open. */
export interface Stretch {
  from: number | null;
  to: number | null;
  placement: Placement;
}

/** What links into the list of the same page. */
interface Listed {
  /** The numbers of its entries in the list, as `countChosen` reads them: "3", or "3,7" for an article; null without a list. */
  entries: string | null;
}

/** One contact as the chart draws it. */
export interface ContactMark extends Stretch, Listed {
  id: string;
  url: string;
  lane: ContactType;
  glyph: Glyph;
  soil: Soil;
  /** Who: "Berg–Li". */
  label: string;
  /** Where: "Oslo", or nothing. */
  detail: string;
  /** When, in short words. */
  date: string;
  title: string;
  /** The widest days that an outlet gives, where outlets bound the date differently. */
  outer: Pick<Stretch, 'from' | 'to'> | null;
}

/** One article as the second clock draws it: the day it appeared and the contacts it reports. */
export interface ArticleMark extends Stretch, Listed {
  id: string;
  url: string;
  glyph: Glyph;
  label: string;
  date: string;
  title: string;
  contacts: string[];
}

/** What the timeline charts are drawn from. */
export interface TimelineData {
  window: { from: number; to: number };
  /** Where the name of a year leads; nowhere where it leads nowhere. */
  yearUrl: (year: number) => string | null;
  contacts: ContactMark[];
  articles: ArticleMark[];
}

/** The lanes, from the most to the least particular; the words are plural. */
export const LANES: Record<ContactType, string> = {
  visit: 'Visits',
  meeting: 'Meetings',
  call: 'Calls',
  summit: 'Summits',
  signing: 'Signings',
  other: 'Other contacts',
};

const dayStart = (day: string | null): number | null => (day === null ? null : Date.parse(day));
const DAY = 86_400_000;

function soilOf(corpus: Corpus, contact: Contact): Soil {
  if (!contact.place) return 'unstated';
  return partyOf(corpus.dossier, corpus.entity(contact.place).country) ?? 'elsewhere';
}

function outerStretch(contact: Contact): ContactMark['outer'] {
  const days = outerDays(contact);
  return days && { from: dayStart(days.earliest), to: dayStart(days.latest) };
}

/** What a chart is drawn of and for. */
export interface TimelineScope {
  /** The page whose list the marks lead into; nothing for the page itself. */
  listUrl: string;
  /** The contacts in the order of that list, all of them unless said. */
  entries?: readonly Contact[];
  /** The years across, in EDTF; the dossier's unless said. */
  window?: string;
  yearUrl?: (year: number) => string | null;
}

/** The numbers of contacts in the list of the page, "3,7"; null where it has none. */
type NumbersOf = (contacts: readonly string[]) => string | null;

function contactMark(
  corpus: Corpus,
  contact: Contact,
  { listUrl, window }: Required<Pick<TimelineScope, 'listUrl' | 'window'>>,
  numbersOf: NumbersOf,
): ContactMark {
  const participants = contact.participants.map((id) => corpus.entity(id));
  const people = participants.filter((one) => one.type === 'person');
  const date = shortDateWords(contact.date);
  const placement = placementOf(contact, boundsOf(window));
  const who = (people.length ? people : participants).slice(0, 2).map(shortName).join('–');
  // A band has no scale, so the year is said.
  const year = placement === 'before' || placement === 'after' ? `${(contact.earliest ?? contact.latest ?? '').slice(0, 4)} ` : '';
  return {
    id: contact.id,
    url: `${listUrl}#${contact.id}`,
    lane: contact.type,
    glyph: glyphOf(contact.date, contact.status),
    soil: soilOf(corpus, contact),
    from: dayStart(contact.earliest),
    to: dayStart(contact.latest),
    placement,
    label: year + who,
    detail: contact.place ? corpus.entity(contact.place).name : '',
    date,
    title: [contact.summary, date, contact.status, datesApart(corpus, contact)].filter(Boolean).join(', '),
    entries: numbersOf([contact.id]),
    outer: outerStretch(contact),
  };
}

function articleMark(corpus: Corpus, article: Article, window: string, numbersOf: NumbersOf): ArticleMark {
  const edtf = article.published?.edtf ?? null;
  const bounds = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf);
  const contacts = (corpus.contactsIn.get(article.id) ?? []).map((contact) => contact.id);
  const date = shortDateWords(edtf);
  return {
    id: article.id,
    url: urlOf.article(article.id),
    glyph: glyphOf(edtf),
    label: outletOf(article),
    date,
    title: `${outletOf(article)}, published ${date}; reports ${figure(contacts.length, 'contact')}`,
    from: dayStart(bounds.earliest),
    to: dayStart(bounds.latest),
    placement: placementOf(bounds, boundsOf(window)),
    contacts,
    entries: numbersOf(contacts),
  };
}

/** The first and the last moment of the years across: those asked for, or as far as there are contacts. */
function windowOf(window: string, contacts: readonly Contact[]): TimelineData['window'] {
  const { earliest, latest } = boundsOf(window);
  const days = contacts
    .flatMap((one) => [one.earliest, one.latest])
    .filter((day) => day !== null)
    .sort();
  const from = dayStart(earliest ?? days[0] ?? '1970-01-01') ?? 0;
  const to = dayStart(latest ?? days.at(-1) ?? '1970-12-31') ?? 0;
  return { from, to: Math.max(to, from) + DAY };
}

/** The corpus, or some of its contacts and the articles of their years, as data for the timeline charts. */
export function timelineData(corpus: Corpus, { listUrl, entries, window, yearUrl = () => null }: TimelineScope): TimelineData {
  const contacts = entries ?? corpus.contacts;
  const numbers = new Map(entries?.map(({ id }, index) => [id, String(index)]));
  const numbersOf: NumbersOf = (ids) => (entries ? ids.flatMap((id) => numbers.get(id) ?? []).join(',') : null);
  const shown = window ?? corpus.dossier.window;
  const articles = [...corpus.articles].reverse().map((article) => articleMark(corpus, article, shown, numbersOf));
  return {
    window: windowOf(shown, contacts),
    yearUrl,
    contacts: [...contacts].sort(compareDated).map((contact) => contactMark(corpus, contact, { listUrl, window: shown }, numbersOf)),
    articles: window === undefined ? articles : articles.filter(({ placement }) => placement === 'within'),
  };
}
