import type { Finding } from './rule.ts';

/** Years from publication within which a text still tells the news. */
const RECENT = 1;
/** So many dates of long ago for each that hangs on publication make a text a story of the past. */
const SHARE = 5;

const YEAR = /^\d{4}/;
const PRECISE = /^\d{4}-\d\d/;

/**
 * Tells, while a text is read, whether it is a story of times long past ("In June 1950 the war began. On 28 June, ..."), where a month or day
 * without a year belongs to the year told last, or news, where it is reckoned from publication.
 */
export class Story {
  private readonly recent: number | null;
  private old = 0;
  private near = 0;
  private date: string | null = null;

  /** In: the day of publication, or null where the article has none. */
  constructor(published: string | null) {
    this.recent = published ? Number(published.slice(0, 4)) - RECENT : null;
  }

  /** Counts a date as one of long ago or as one that hangs on publication. */
  add({ kind, edtf, anchor, aside }: Finding): void {
    if (kind !== 'date' || aside) return;
    if (anchor === 'published') this.near += 1;
    if (edtf === null || !YEAR.test(edtf) || anchor === 'published') return;
    const isOld = this.recent === null || Number(edtf.slice(0, 4)) < this.recent;
    if (anchor === 'explicit' && isOld) this.old += 1;
    else if (anchor === 'explicit') this.near += 1;
    if (isOld) this.date = edtf;
  }

  /** The last date of the story in EDTF, or null where the text is none. */
  last(): string | null {
    if (!this.date || this.near * SHARE > this.old) return null;
    return this.old > 1 || PRECISE.test(this.date) ? this.date : null;
  }
}
