import type { Contact } from '../schema/contact.ts';
import { shortDateWords } from './date-words.ts';
import { outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';

/** Who announced a contact that others report as held: "planned when Gazette reported it (2 May 2024)"; nothing where nobody did. */
export function plannedBefore(corpus: Pick<Corpus, 'article'>, { status, reports }: Pick<Contact, 'status' | 'reports'>): string {
  if (status === 'planned') return '';
  const announcing = reports.filter((report) => report.status === 'planned').map((report) => corpus.article(report.article));
  const named = new Set(announcing.map((article) => `${outletOf(article)} (${shortDateWords(article.published?.edtf ?? null)})`));
  return named.size === 0 ? '' : `planned when reported by ${listed([...named])}`;
}
