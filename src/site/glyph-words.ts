import type { Contact } from '../schema/contact.ts';
import type { Dossier } from '../schema/dossier.ts';
import { outerDays } from './dates-apart.ts';
import type { Glyph } from './glyphs.ts';
import type { Soil } from './timeline-marks.ts';

/** One entry of the key: a mark (or the strokes of a side), in a word and in a sentence. */
export interface KeyEntry {
  glyph?: Glyph;
  soil?: Soil;
  strokes?: 'party-a' | 'party-b';
  /** Within the days that another outlet allows. */
  apart?: boolean;
  word: string;
  sentence: string;
}

const plain: Glyph = { shape: 'day', approximate: false, planned: false };

const DATES_APART: KeyEntry = {
  glyph: { ...plain, shape: 'span' },
  apart: true,
  word: 'one outlet says it more closely',
  sentence: 'A thin line between two stops holds the days that one outlet allows, the mark on it those that another gives.',
};

/** The key to the marks of dates and of sides, in the order in which a reader meets them; the sides are those of the dossier, and what none of the contacts needs is left out. */
export function keyEntries({ parties: [a, b] }: Pick<Dossier, 'parties'>, contacts: readonly Contact[] = []): KeyEntry[] {
  return [
    { glyph: plain, word: 'a day', sentence: 'A dot is a day that a sentence gives.' },
    {
      glyph: { ...plain, shape: 'span' },
      word: 'a span of days',
      sentence: 'A bar is a span: some days, or a month of which no day is stated.',
    },
    {
      glyph: { ...plain, shape: 'span', approximate: true },
      word: 'approximate',
      sentence: 'A broken edge is approximate: “mid-September”, “about the 20th”. A missing day is never filled in.',
    },
    ...(contacts.some((contact) => outerDays(contact) !== null) ? [DATES_APART] : []),
    { glyph: { ...plain, planned: true }, word: 'planned when reported', sentence: 'An open mark was planned when it was reported.' },
    {
      glyph: { ...plain, shape: 'before' },
      word: 'before, or after',
      sentence: 'An arrow that leaves a stop means before, or after, that day.',
    },
    {
      glyph: { ...plain, shape: 'undated' },
      word: 'no date',
      sentence: 'A dashed ring has no date; it stands in a band of its own and is not guessed.',
    },
    { glyph: plain, soil: 'a', word: `in ${a.name}`, sentence: `Blue: on ${a.adjective} soil.` },
    {
      glyph: plain,
      soil: 'b',
      word: `in ${b.name}`,
      sentence: `Ochre: on ${b.adjective} soil. Black is elsewhere, grey is not stated; the words say so too.`,
    },
    { strokes: 'party-a', word: a.name, sentence: `One stroke, and one line under a name: ${a.name}.` },
    { strokes: 'party-b', word: b.name, sentence: `Two strokes, and two lines: ${b.name}.` },
  ];
}
