import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import type { Corpus } from '../site/index-corpus.ts';

const NEVER = '1970-01-01';

/** When the newest report of a contact appeared: midnight (UTC) of that day. The day comes from the data, never from the clock of a build. */
export function reportedOn(corpus: Pick<Corpus, 'article'>, contact: Pick<Contact, 'reports'>): Date {
  const days = contact.reports.flatMap(({ article }) => {
    const { published } = corpus.article(article);
    return published ? (boundsOf(published.edtf).latest ?? []) : [];
  });
  return new Date(`${days.sort().at(-1) ?? NEVER}T00:00:00Z`);
}
