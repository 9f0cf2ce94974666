import type { ContactType } from '../../../src/schema/contact.ts';
import { glyphOf } from '../../../src/site/glyphs.ts';
import type { ArticleMark, ContactMark, TimelineData } from '../../../src/site/timeline-marks.ts';
import { placementOf } from '../../../src/site/timeline.ts';
import { boundsOf } from '../../../src/schema/edtf.ts';

const WINDOW = boundsOf('2021-01-01/2023-12-31');
const time = (day: string | null): number | null => (day === null ? null : Date.parse(day));

export interface SampleContact {
  id: string;
  date: string | null;
  lane?: ContactType;
  label?: string;
  detail?: string;
  planned?: boolean;
  soil?: ContactMark['soil'];
  /** The widest days that an outlet gives. */
  outer?: string;
}

/** A contact of a made-up dossier as the charts take it. */
export function sampleContact({
  id,
  date,
  lane = 'meeting',
  label = 'Berg–Li',
  detail = 'Oslo',
  planned = false,
  soil = 'a',
  outer,
}: SampleContact): ContactMark {
  const bounds = date === null ? { earliest: null, latest: null } : boundsOf(date);
  return {
    id,
    lane,
    label,
    detail,
    soil,
    url: `/timeline/#${id}`,
    date: date ?? 'no date',
    title: `${label} in ${detail}, ${date ?? 'no date'}`,
    glyph: glyphOf(date, planned ? 'planned' : 'held'),
    from: time(bounds.earliest),
    to: time(bounds.latest),
    placement: placementOf(bounds, WINDOW),
    entries: null,
    outer: outer === undefined ? null : { from: time(boundsOf(outer).earliest), to: time(boundsOf(outer).latest) },
  };
}

/** An article of a made-up outlet. */
export function sampleArticle(id: string, date: string, contacts: string[], label = 'The Gazette'): ArticleMark {
  const bounds = boundsOf(date);
  return {
    id,
    label,
    date,
    contacts,
    url: `/articles/${id}/`,
    title: `${label}, published ${date}`,
    glyph: glyphOf(date),
    from: time(bounds.earliest),
    to: time(bounds.latest),
    placement: placementOf(bounds, WINDOW),
    entries: null,
  };
}

/** Three years of a made-up dossier, 2021 to 2023. */
export function sampleTimeline(contacts: SampleContact[], articles: ArticleMark[] = []): TimelineData {
  return {
    window: { from: Date.parse('2021-01-01'), to: Date.parse('2024-01-01') },
    yearUrl: () => null,
    contacts: contacts.map(sampleContact),
    articles,
  };
}

/** Every form of date, two knots of contacts close together, and articles on both sides of what they report. */
export function fullTimeline(): TimelineData {
  return sampleTimeline(
    [
      { id: 'early', date: '2018-10-01', label: '2018 Berg–Li', soil: 'elsewhere' },
      { id: 'new-year', date: '2021-01-01', lane: 'visit', label: 'Berg' },
      { id: 'autumn', date: '2021-09-11/2021-09-20', lane: 'visit', label: 'Li', soil: 'b' },
      { id: 'about', date: '2021-09-24~', lane: 'other', label: 'Berg', planned: true },
      { id: 'knot-1', date: '2022-06-01', label: 'Berg–Nakamura' },
      { id: 'knot-2', date: '2022-06-02', label: 'Hernandez–Li', detail: 'Buenos Aires', soil: 'elsewhere' },
      { id: 'knot-3', date: '2022-06-02', label: 'Berg–Hernandez', soil: 'b' },
      { id: 'knot-4', date: '2022-06-05', label: 'Nakamura–Li', detail: '', soil: 'unstated' },
      { id: 'before', date: '../2023-05', lane: 'signing', label: 'Berg–Li', detail: '' },
      { id: 'after', date: '2023-06-22/..', lane: 'summit', label: 'Norway–China', planned: true },
      { id: 'month', date: '2023-10', lane: 'signing', label: 'Berg–Li', detail: 'Geneva', planned: true },
      { id: 'call', date: '2023-12-31', lane: 'call', label: 'Berg–Li', detail: '' },
      { id: 'undated-1', date: null, lane: 'visit', label: 'Hernandez', detail: 'Beijing', soil: 'b' },
      { id: 'undated-2', date: null, lane: 'visit', label: 'Nakamura', detail: 'Oslo' },
    ],
    [
      sampleArticle('first', '2021-09-30', ['early', 'autumn', 'about', 'undated-1']),
      sampleArticle('second', '2022-06-06~', ['knot-1', 'knot-2', 'knot-3', 'knot-4'], 'The North China Evening Standard'),
      sampleArticle('third', '2023-12-30', ['call', 'month', 'after', 'new-year'], 'Aftenbladet'),
    ],
  );
}

/** Contacts by the hundred, spread over the years by a fixed rule. */
export function crowdedTimeline(count: number): TimelineData {
  const lanes: ContactType[] = ['visit', 'meeting', 'call', 'summit', 'signing', 'other'];
  return sampleTimeline(
    Array.from({ length: count }, (_, index) => ({
      id: `contact-${index}`,
      date: new Date(Date.UTC(2021, 0, 1 + ((index * 37) % 1090))).toISOString().slice(0, 10),
      lane: lanes[index % lanes.length] ?? 'other',
    })),
    Array.from({ length: Math.ceil(count / 5) }, (_, index) =>
      sampleArticle(`article-${index}`, new Date(Date.UTC(2021, 0, 1 + ((index * 53) % 1090))).toISOString().slice(0, 10), [
        `contact-${index}`,
      ]),
    ),
  );
}
