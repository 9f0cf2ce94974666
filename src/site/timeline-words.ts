import { boundsOf } from '../schema/edtf.ts';
import { dateWords } from './date-words.ts';
import type { Corpus } from './index-corpus.ts';
import { figure, plural } from './number-words.ts';
import { placementOf, type Placement, type TimelineSection } from './timeline.ts';

const PLACES: Record<Placement, string> = { within: 'in the window', before: 'before it', after: 'after it', undated: 'undated' };

/** How many contacts lie in the years under study, and how many apart from them: "16 in the window, 1 before it, 2 undated". */
export function windowCounts({ dossier, contacts }: Pick<Corpus, 'dossier' | 'contacts'>): string {
  const bounds = boundsOf(dossier.window);
  const placements = contacts.map((contact) => placementOf(contact, bounds));
  const kinds = (Object.keys(PLACES) as Placement[]).filter((kind) => kind === 'within' || placements.includes(kind));
  return kinds.map((kind) => `${placements.filter((one) => one === kind).length.toLocaleString('en')} ${PLACES[kind]}`).join(', ');
}

/** What the page of the timeline holds, counted: contacts and reports are two things. */
export function timelineLede({ dossier, contacts, articles }: Pick<Corpus, 'dossier' | 'contacts' | 'articles'>): string {
  const [a, b] = dossier.parties;
  const planned = contacts.filter((contact) => contact.status === 'planned').length;
  const reports = contacts.reduce((sum, contact) => sum + contact.reports.length, 0);
  if (contacts.length === 0) return `No contact between ${a.name} and ${b.name} is on record in ${plural(articles.length, 'article')}.`;
  return (
    `${figure(contacts.length, 'contact')} between ${a.name} and ${b.name}: ${windowCounts({ dossier, contacts })}; ` +
    `${contacts.length - planned} held, ${planned} planned when reported. ` +
    `${figure(reports, 'report')} in ${plural(articles.length, 'article')} ${reports === 1 ? 'tells of it' : `tell of ${contacts.length === 1 ? 'it' : 'them'}`}.`
  );
}

/** That a long gap belongs to the corpus and not to history. */
export function gapWords({ from, to }: { from: string; to: string }, articles: number): string {
  const them = articles === 1 ? 'the one article dates' : `the ${plural(articles, 'article')} date`;
  return `Between ${dateWords(from)} and ${dateWords(to)} ${them} no contact. The gap is theirs: this is a small corpus, not a full record.`;
}

/** The heading of a section: its year, or that its contacts have no date. */
export function headingOfSection({ year }: TimelineSection): string {
  return year === null ? 'No date stated' : String(year);
}

/** What stands under the heading of a section in the rail. */
export function noteOfSection({ placement, contacts }: TimelineSection): string {
  const count = figure(contacts.length, 'contact');
  if (placement === 'undated') return `${count}; kept apart, not guessed`;
  return placement === 'within' ? count : `${count} ${placement} the window`;
}
