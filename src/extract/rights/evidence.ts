import type { Selector } from '../../schema/span.ts';
import type { Extraction } from '../extract.ts';

/** The stretches that contacts, offices and statements rest on, by article. */
export function evidenceByArticle({
  contacts,
  entities,
  claims,
}: Pick<Extraction, 'contacts' | 'entities' | 'claims'>): Map<string, Selector[]> {
  const byArticle = new Map<string, Selector[]>();
  const add = (span: Selector | null): void => {
    if (!span || span.exact === '') return;
    const spans = byArticle.get(span.article);
    if (spans) spans.push(span);
    else byArticle.set(span.article, [span]);
  };
  for (const { reports } of contacts) for (const report of reports) report.evidence.forEach(add);
  for (const { roles } of entities) for (const { evidence } of roles) add(evidence);
  for (const { positions } of claims) for (const { span } of positions) add(span);
  return byArticle;
}
