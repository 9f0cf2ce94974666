import { urlOf } from '../site/urls.ts';
import { citationForms, formOrder } from './citation-file.ts';

/** What is published beside the lists of records: what it holds, where it stands, and what its fields mean. */
export interface ServedFile {
  id: string;
  title: string;
  note: string;
  files: { label: string; url: string }[];
  fields: { name: string; meaning: string }[];
}

const field = (name: string, meaning: string): ServedFile['fields'][number] => ({ name, meaning });

/** The feeds, the calendar, the citations and the linked data, in the order in which the data page lists them. */
export const servedFiles: readonly ServedFile[] = [
  {
    id: 'feed',
    title: 'Feed of contacts',
    note: 'Atom (RFC 4287) and JSON Feed',
    files: [
      { label: 'Atom', url: urlOf.atom() },
      { label: 'JSON Feed', url: urlOf.jsonFeed() },
    ],
    fields: [
      field('id', 'made of the dossier’s title and the contact’s id; stays when the site moves'),
      field('updated, date_modified', 'the day on which the newest report of the contact appeared; no time of a build'),
      field('content', 'date, kind, who reports it, who took part, and the articles'),
      field('category, tags', 'the kind: visit, meeting, call, summit, signing or other'),
    ],
  },
  {
    id: 'calendar',
    title: 'Calendar of contacts',
    note: 'iCalendar (RFC 5545)',
    files: [{ label: 'iCalendar', url: urlOf.calendar() }],
    fields: [
      field('VEVENT', 'a contact whose day is certain; a month, a span or “about” has no place in a calendar and is left out'),
      field('UID', 'the contact’s id and the dossier’s title; stays when the site moves'),
      field('DTSTAMP', 'the day on which the newest report appeared'),
      field('STATUS', 'CONFIRMED: held; TENTATIVE: planned so far as any report tells'),
    ],
  },
  {
    id: 'citations',
    title: 'Citations',
    note: 'also beside each contact and article',
    files: [urlOf.data(), urlOf.quotes()]
      .flatMap((page, index) =>
        formOrder.map((form) => ({
          label: `${index === 0 ? 'The data' : 'Quotations'}, ${citationForms[form].label}`,
          url: urlOf.citation(page, form),
        })),
      )
      .concat({ label: 'The data, CITATION.cff', url: urlOf.citationFile() }),
    fields: [
      field('id, key', 'the id of the contact or article; of a quotation, the end of its address'),
      field('issued, year, PY', 'when the article appeared, as far as it is known; a contact has none'),
      field('event-date', 'when the contact took place or is to'),
      field('version', 'the first twelve signs of the content hash: the same version, the same records'),
    ],
  },
  {
    id: 'annotations',
    title: 'What is marked in a text',
    note: 'W3C Web Annotation, JSON-LD',
    files: [],
    fields: [
      field('target.source', 'the canonical text, beside it under text/'),
      field(
        'target.selector',
        'where: TextPositionSelector counts UTF-16 code units, TextQuoteSelector has the words and what stands around them',
      ),
      field('motivation', 'identifying: a name or a quotation; classifying: a date; linking: a sentence that a contact rests on'),
      field('body', 'the entity or contact it leads to; a date in EDTF and in words; the kind of a quotation'),
      field('wasGeneratedBy', 'the rule that found it (PROV)'),
      field('review', 'machine, or checked by an editor'),
    ],
  },
  {
    id: 'provenance',
    title: 'Where the records come from',
    note: 'W3C PROV-O, JSON-LD',
    files: [{ label: 'JSON-LD', url: urlOf.dataFile('provenance.jsonld') }],
    fields: [
      field('prov:Entity', 'a source with the hash of its file, or a data file'),
      field('prov:hadPrimarySource', 'the original at its outlet'),
      field('prov:Activity', 'the extraction, or a correction with its reason, its editor and its day'),
      field('prov:wasDerivedFrom, prov:wasGeneratedBy', 'from which sources and by which activities a data file came'),
    ],
  },
];
