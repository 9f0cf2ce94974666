import { z } from 'zod';
import { edtf } from './edtf.ts';
import { id, selector, status } from './span.ts';

export const contactType = z.enum(['visit', 'meeting', 'call', 'summit', 'signing', 'other']);
export const contactStatus = z.enum(['held', 'planned']);

/** What one article says of one contact. */
export const report = z.object({
  article: z.string(),
  evidence: z.array(selector).min(1).describe('the sentences it rests on'),
  date: edtf.nullable(),
  type: contactType,
  status: contactStatus,
  participants: z.array(id),
  place: id.nullable(),
  cue: z.string().describe('the word that reports it, as written'),
  rule: z.string().describe('name of the rule that found it'),
});

/** A contact between the dossier's parties, merged across articles. */
export const contact = z.object({
  id,
  date: edtf.nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  type: contactType,
  status: contactStatus,
  participants: z.array(id).describe('people first'),
  place: id.nullable(),
  summary: z.string().describe('one line made from the fields'),
  reports: z.array(report).min(1),
  inWindow: z.boolean(),
  differs: z.array(z.enum(['date', 'type', 'status', 'participants', 'place'])).describe('fields on which the reports differ'),
  review: status.describe('machine, or checked by an editor'),
});

export type ContactType = z.infer<typeof contactType>;
export type ContactStatus = z.infer<typeof contactStatus>;
export type Report = z.infer<typeof report>;
export type Contact = z.infer<typeof contact>;
