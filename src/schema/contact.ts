import { z } from 'zod';
import { edtf } from './edtf.ts';
import { id, selector, status } from './span.ts';

export const contactType = z.enum(['visit', 'meeting', 'call', 'summit', 'signing', 'other']);
export const contactStatus = z.enum(['held', 'planned']);

/** What one article says of one contact. */
export const report = z.object({
  article: z.string().describe('id of the article'),
  evidence: z.array(selector).min(1).describe('the sentences it rests on'),
  date: edtf.nullable().describe('the date that this article gives, in EDTF'),
  type: contactType.describe('what kind of contact the article makes it'),
  status: contactStatus.describe('held, or only announced by the article'),
  participants: z.array(id).describe('entity ids of those whom the article names'),
  place: id.nullable().describe('entity id of the place that the article names'),
  cue: z.string().describe('the word that reports it, as written'),
  rule: z.string().describe('name of the rule that found it'),
});

/** A contact between the dossier's parties, merged across articles. */
export const contact = z.object({
  id: id.describe('name of the contact in addresses; never reused'),
  date: edtf.nullable().describe('the date in EDTF, from the report that gives it most closely; null where none does'),
  earliest: z.string().nullable().describe('first day the date allows'),
  latest: z.string().nullable().describe('last day the date allows'),
  type: contactType.describe('visit, meeting, call, summit, signing or other'),
  status: contactStatus.describe('held, or only planned so far as any report tells'),
  participants: z.array(id).describe('people first'),
  place: id.nullable().describe('entity id of the place'),
  summary: z.string().describe('one line made from the fields'),
  reports: z.array(report).min(1).describe('what each article says of it'),
  inWindow: z.boolean().describe('whether it falls into the years under study'),
  differs: z.array(z.enum(['date', 'type', 'status', 'participants', 'place'])).describe('fields on which the reports differ'),
  review: status.describe('machine, or checked by an editor'),
});

export type ContactType = z.infer<typeof contactType>;
export type ContactStatus = z.infer<typeof contactStatus>;
export type Report = z.infer<typeof report>;
export type Contact = z.infer<typeof contact>;
