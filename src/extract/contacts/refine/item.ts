import type { Block, Sentence } from '../../../schema/article.ts';
import type { ContactStatus, ContactType } from '../../../schema/contact.ts';

/** Where a contact takes place, and whether that is a city. */
export interface Venue {
  id: string;
  city: boolean;
  sides: number;
}

/** What one clause, and later one article, says of one contact, before it is a report. Index 0 is the dossier's first party, 1 its second. */
export interface Item {
  rule: string;
  cue: string;
  type: ContactType;
  status: ContactStatus;
  people: [string[], string[]];
  bodies: [string[], string[]];
  /** Who holds the offices of a group without names, "the presidents of Norway and Chile", by side; they take part where nobody is named. */
  holders: [string[], string[]];
  /** Which sides take part at all, a bit each. */
  sides: number;
  /** True where somebody of neither side takes part. */
  others: boolean;
  /** True where two of one side meet each other. */
  atHome: boolean;
  /** True for "that meeting", the one named last. */
  pointed: boolean;
  /** True where the clause tells of nothing but the visit: "arrived", "is on a visit". */
  arrival: boolean;
  /** True for "her first visit was in May": told of its time, as another than the one at hand. */
  recalled: 'first' | 'last' | null;
  /** Of which rank a group without names is told to be, "the presidents", or null; and the ranks of the people named. */
  rank: string | null;
  ranks: string[];
  /** True where it only places something else in time: "weeks after they met". */
  backdrop: boolean;
  /** True for a visit of which a meeting is told in the same breath. */
  met: boolean;
  /** People who take part and whose side nothing tells. */
  strangers: string[];
  /** The side that travels, a bit; 0 where nobody is said to. */
  visitor: number;
  date: string | null;
  /** The words of a date that has no value yet, "on Tuesday" in an article without a day of its own; or null. */
  said: string | null;
  place: Venue | null;
  /** Sentences it rests on, in order. */
  evidence: Sentence[];
  /** True where it is placed at a border, on a bridge or aboard, of which no town is told. */
  elsewhere: boolean;
  /** Kind of the block that the first of them stands in. */
  kind: Block['kind'];
  /** True where the words add to a contact but are none by themselves. */
  weak: boolean;
  /** True where it is said to have taken place, on a day before publication. */
  passed: boolean;
  /** True where its days were over more than a week before publication. */
  bygone: boolean;
  /** True for "Berg's visit to Beijing", which may be past or to come. */
  tenseless: boolean;
  /** Where the cue stands in the text. */
  at: number;
  /** True for "previous talks", "last met": not the contact spoken of before. */
  previous: boolean;
  /** True where those taking part are only called "the two". */
  group: boolean;
  /** True where only officials of no great rank take part, without names: "commanders from both sides". */
  crowd: boolean;
  /** True for a stay made for an event of many, or in a third country, and for a meeting on the margins of one. */
  aside: boolean;
  /** True for what is done "on arrival": the beginning of the visit told before. */
  onArrival: boolean;
  /** True for what is told as the next thing: "later met", "also met". */
  next: boolean;
  /** True for what took place "during the visit", the one told last. */
  during: boolean;
  /** True for "meet again": another time than the one told. */
  again: boolean;
  /** True for the past before the past: "had met". */
  had: boolean;
  /** People whom its clause names beside, and who do not only speak, by side. */
  around: [string[], string[]];
  /** True for a visit without hosts whose traveller meets several of them, by other sentences of the article. */
  manyHosts: boolean;
  /** True under a picture from the archive. */
  archive: boolean;
  /** True where the words were said before it took place: "said earlier that the two would talk". */
  foretold: boolean;
  /** Where the name stands that is the cue, or null where the cue is a common word. */
  cueName: { start: number; end: number } | null;
  /** Whose visit it is that is only pointed to: "her visit", "Berg's visit"; empty where nobody is named. */
  owners: string[];
  /** The day of publication, for what is told as its news and has no day of its own; else null. */
  news: string | null;
  /** Entity ids in the order in which they are named. */
  order: string[];
}
