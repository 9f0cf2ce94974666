/** A contact in the index: id, summary, date in words, first and last day (empty where open), kind, status, names, outlets. */
export type ContactRow = [
  id: string,
  summary: string,
  date: string,
  first: string,
  last: string,
  type: string,
  status: string,
  /** Those who took part, the place and the agencies it came through: indexes into the names. */
  names: number[],
  outlets: number[],
];

/** A quotation in an article: index of the sentence it begins in, where it stands in the joined text, speaker (-1: nobody), verb. */
export type QuoteRow = [sentence: number, start: number, end: number, speaker: number, cue: string];

/** An article with its sentences, as published; whatever its rights keep from the page is not in it. */
export type ArticleRow = [
  id: string,
  title: string,
  /** Index into the names; -1 where the outlet is not known. */
  outlet: number,
  /** Date of publication in words, first and last day. */
  date: string,
  first: string,
  last: string,
  /** Agency, author and summary: words by which it is also found. */
  more: string,
  /** The sentences, with line ends between them. */
  text: string,
  /** Ids of the sentences, with spaces between them. */
  ids: string,
  /** For each sentence the names in it: numbers with spaces between them, sentences parted by commas. */
  names: string,
  /** Days that sentences tell of: "4:2023-10-23/2023-10-23", with spaces between them. */
  days: string,
  quotes: QuoteRow[],
];

/** The second part of the index, as published. */
export interface PassagesPart {
  /** Lines, in the order of the names: their spellings that did not come with them, with tabs between them. */
  spellings: string;
  contacts: ContactRow[];
  /** Null where Pagefind holds them. */
  articles: ArticleRow[] | null;
  /** Folder of the Pagefind index below the base, where there is one. */
  pagefind?: string;
}
