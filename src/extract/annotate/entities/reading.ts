import type { EntityType } from '../../../schema/entity.ts';
import type { Draft } from './draft.ts';
import type { Passage, Scan } from './scan.ts';
import type { KnownEntity, Vocabulary } from './vocabulary.ts';

/** The country or body that an office belongs to: "Norwegian" or "Norway's" before "foreign minister". */
export interface Owner {
  country: string | null;
  /** The mention of a body whose country is known only after linking. */
  body: Candidate | null;
  /** One past its last token. */
  end: number;
}

/** An office as words of the text, tokens from `first` up to, not including, `last`. */
export interface OfficeReading {
  first: number;
  last: number;
  owner: Owner | null;
  former: boolean;
  /** The office whose holder comes after this one's: "a spokesman" in "a spokesman for President Berg, Anna Lund". */
  outer?: OfficeReading | null;
}

/** A name found in a text: tokens from `first` up to, not including, `last`. */
export interface Candidate {
  first: number;
  last: number;
  start: number;
  end: number;
  type: EntityType;
  rule: string;
  known: KnownEntity | null;
  /** Offices that the words around give a person. */
  offices: OfficeReading[];
  /** Country the words around give: of a person's office, of a body's adjective. */
  country: string | null;
  /** How sure the rule is that this is a name of this type; 0 is a guess. */
  weight: number;
  /** Its characters, and of what it is a mention: once the names of all texts are linked. */
  spelling: string | null;
  draft: Draft | null;
}

/** Words with capitals that no rule could read: names perhaps, once the rest of the texts is known. */
export interface Leftover {
  passage: Passage;
  first: number;
  last: number;
}

/** Where a rule stands: the text, what is known, and what was just read. */
export interface Cursor {
  scan: Scan;
  passage: Passage;
  vocabulary: Vocabulary;
  /** Words that stand in small letters somewhere in the texts. */
  lower: ReadonlySet<string>;
  owner: Owner | null;
  /** An office just read whose holder may follow. */
  office: OfficeReading | null;
  /** The name just found. */
  last: Candidate | null;
}

/** What a rule has read: up to token `end`, with the names in it. */
export interface Reading {
  end: number;
  candidates: Candidate[];
  owner?: Owner;
  office?: OfficeReading;
}

/** One form of a name. The rules are tried in the order of `find-candidates.ts` at every token. */
export interface NameRule {
  name: string;
  example: string;
  read: (cursor: Cursor, at: number) => Reading | null;
}

/** A candidate over tokens from `first` up to, not including, `last`. */
export function candidate(
  cursor: Pick<Cursor, 'scan'>,
  first: number,
  last: number,
  type: EntityType,
  rule: string,
  { known = null, offices = [], country = null, weight = 1 }: Partial<Candidate> = {},
): Candidate {
  const { tokens } = cursor.scan;
  return {
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    type,
    rule,
    known,
    offices,
    country,
    weight,
    spelling: null,
    draft: null,
  };
}
