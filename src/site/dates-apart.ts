import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { shortDateWords } from './date-words.ts';
import { differing } from './differing.ts';
import { outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';

/** The widest days that the reports of a contact allow, where one bounds it less closely than the contact; null where all agree. */
export function outerDays(
  contact: Pick<Contact, 'earliest' | 'latest' | 'differs' | 'reports'>,
): { earliest: string; latest: string } | null {
  if (!differing(contact).includes('date') || contact.earliest === null || contact.latest === null) return null;
  const bounds = contact.reports.flatMap(({ date }) => (date === null ? [] : [boundsOf(date)]));
  const earliest = bounds.flatMap((one) => one.earliest ?? []).reduce((a, b) => (b < a ? b : a), contact.earliest);
  const latest = bounds.flatMap((one) => one.latest ?? []).reduce((a, b) => (b > a ? b : a), contact.latest);
  return earliest < contact.earliest || latest > contact.latest ? { earliest, latest } : null;
}

/** Each date with the outlets that give it, where they bound it differently: "Courier: 22–24 Oct 2024; Gazette: Oct–Dec 2024"; else nothing. */
export function datesApart(corpus: Pick<Corpus, 'article'>, contact: Pick<Contact, 'differs' | 'reports'>): string {
  if (!differing(contact).includes('date')) return '';
  const dated = contact.reports.filter(({ date }) => date !== null);
  return [...groupBy(dated, ({ date }) => [shortDateWords(date)])]
    .map(([words, reports]) => `${[...new Set(reports.map(({ article }) => outletOf(corpus.article(article))))].join(', ')}: ${words}`)
    .join('; ');
}
