import type { Extraction } from '../extract/extract.ts';
import type { Article } from '../schema/article.ts';
import type { DateAnnotation } from '../schema/date.ts';
import type { Mention } from '../schema/entity.ts';
import type { Quote } from '../schema/quote.ts';
import type { Selector, Span } from '../schema/span.ts';

/** The W3C context, and the two terms that it lacks. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { prov: 'http://www.w3.org/ns/prov#', wasGeneratedBy: { '@id': 'prov:wasGeneratedBy' }, review: 'http://purl.org/dc/terms/provenance' },
];

/** What is said of a stretch of text, and where the rule stands that says it. */
interface Remark {
  layer: 'mention' | 'date' | 'quote' | 'contact';
  span: Selector;
  motivation: string;
  body: object[];
  rule: string;
  review: Span['status'];
}

const link = (list: string, id: string): object => ({ type: 'SpecificResource', purpose: 'linking', source: `../${list}.json#${id}` });
const label = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });

function annotationOf({ layer, span, motivation, body, rule, review }: Remark, nth: number): object {
  return {
    id: `#${layer}-${span.start}-${span.end}${nth > 0 ? `-${nth + 1}` : ''}`,
    type: 'Annotation',
    motivation,
    body,
    target: {
      source: `../text/${span.article}.txt`,
      selector: [
        { type: 'TextPositionSelector', start: span.start, end: span.end },
        { type: 'TextQuoteSelector', exact: span.exact, prefix: span.prefix, suffix: span.suffix },
      ],
    },
    wasGeneratedBy: `rule: ${rule}`,
    review,
  };
}

const mentionRemark = (mention: Mention, name: string): Remark => ({
  layer: 'mention',
  span: mention,
  motivation: 'identifying',
  body: [link('entities', mention.entity), label('tagging', name)],
  rule: mention.rule,
  review: mention.status,
});

const dateRemark = (date: DateAnnotation): Remark => ({
  layer: 'date',
  span: date,
  motivation: 'classifying',
  body: [...(date.edtf === null ? [] : [label('classifying', date.edtf)]), label('describing', date.reading)],
  rule: date.rule,
  review: date.status,
});

const quoteRemark = (quote: Quote): Remark => ({
  layer: 'quote',
  span: quote,
  motivation: 'identifying',
  body: [label('classifying', quote.kind), ...(quote.speaker ? [link('entities', quote.speaker)] : [])],
  rule: quote.rule,
  review: quote.status,
});

function remarksOn({ mentions, dates, quotes, contacts, entities }: Extraction, article: string): Remark[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const evidence = contacts.flatMap((contact) =>
    contact.reports.flatMap((report) =>
      report.evidence.map((span): Remark => ({
        layer: 'contact',
        span,
        motivation: 'linking',
        body: [link('contacts', contact.id), label('tagging', contact.summary)],
        rule: report.rule,
        review: contact.review,
      })),
    ),
  );
  const all = [
    ...mentions.map((mention) => mentionRemark(mention, names.get(mention.entity) ?? mention.entity)),
    ...dates.map(dateRemark),
    ...quotes.map(quoteRemark),
    ...evidence,
  ];
  // Evidence whose words may not be shown is a pointer without words.
  return all.filter(({ span }) => span.article === article && span.exact !== '').sort((a, b) => a.span.start - b.span.start);
}

/**
 * Everything that is marked in one article, as a page of W3C Web Annotations in JSON-LD. Each has the position and the words of its target, in
 * the canonical text beside it; addresses are relative to the file. In: an extraction that has passed `applyRights`.
 */
export function annotationPage(extraction: Extraction, article: Pick<Article, 'id' | 'title'>): object {
  const seen = new Map<string, number>();
  const items = remarksOn(extraction, article.id).map((remark) => {
    const key = `${remark.layer} ${remark.span.start} ${remark.span.end}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return annotationOf(remark, nth);
  });
  return { '@context': CONTEXT, id: `${article.id}.jsonld`, type: 'AnnotationPage', startIndex: 0, items };
}
