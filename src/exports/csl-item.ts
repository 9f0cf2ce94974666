/** A name as CSL has it: a person's in parts, or any name as one. */
export type CslName = { family: string; given: string } | { literal: string };

/** A date as CSL has it: one day, month or year, or two for a span; a season (1 is spring); in words where it is neither. */
export interface CslDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: true;
  literal?: string;
}

/** What is cited, in the words of CSL 1.0.2 (citationstyles.org): the one record that every form of a citation is made from. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'dataset';
  title: string;
  author?: CslName[];
  issued?: CslDate;
  'event-date'?: CslDate;
  'container-title'?: string;
  publisher?: string;
  version?: string;
  language?: string;
  URL?: string;
  note?: string;
}

/** A name with the surname first, as lists and reference formats have it: "Berg, Anna". */
export const surnameFirst = (name: CslName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);
