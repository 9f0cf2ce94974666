import { z } from 'zod';
import { contactStatus, contactType } from './contact.ts';
import { edtf } from './edtf.ts';
import { country, entityType } from './entity.ts';
import { id } from './span.ts';

const day = z.iso.date({ error: (issue) => `"${String(issue.input)}" is not a day; write 2026-11-22` });

const signed = {
  reason: z.string().min(1).describe('why, for a reader'),
  by: z.string().min(1).describe('who corrected it'),
  on: day.describe('when'),
};

/** The words that a correction is about, as they stand in the article. */
const address = {
  article: z.string().describe('id of the article'),
  quote: z.string().min(1).describe('the words, exactly as in the article'),
  prefix: z.string().optional().describe('what stands right before them, where they stand more than once'),
  suffix: z.string().optional().describe('what stands right after them, where they stand more than once'),
};

/** A contact is addressed by words of a sentence that it rests on; `type` tells two contacts of one sentence apart. */
const contactAddress = { ...address, type: contactType.optional().describe('the kind of contact, where two rest on that sentence') };

const mentionValues = { entity: id.describe('id of the entity that the words name'), type: entityType };
const dateValues = {
  kind: z.enum(['date', 'time', 'duration']),
  edtf: edtf.nullable().describe('the value in EDTF, as in 2024-10-11, or null'),
  reading: z.string().describe('one sentence that says how the words were read'),
};
const spokenBy = {
  speaker: id.nullable().describe('id of the entity that speaks, or null'),
  cue: z.string().nullable().describe('the verb that introduces the words, or null'),
  via: id.nullable().describe('id of the agency, or null'),
  role: z.string().nullable().describe('what the speaker was then, or null'),
};
const quoteValues = { kind: z.enum(['direct', 'partial', 'scare']), ...spokenBy };
const contactValues = {
  date: edtf.nullable().describe('the date in EDTF, as in 2024-10-11, or null'),
  type: contactType,
  status: contactStatus,
  participants: z.array(id).min(2).describe('ids of those who took part, people first'),
  place: id.nullable().describe('id of the place, or null'),
};
const entityValues = {
  name: z.string().describe('the name that the site shows'),
  type: entityType,
  country: country.nullable().describe('country code, as in NO, or null'),
};

const some = <S extends z.ZodRawShape>(values: S) => z.strictObject(values).partial();

/** What is to be set; at least one of the values. */
const change = <S extends z.ZodRawShape>(values: S) =>
  some(values).refine((given) => Object.keys(given).length > 0, {
    error: `nothing is to be changed; write one of ${Object.keys(values).join(', ')}, or "do: check …" where all is right`,
  });

/** One correction as an editor types it in `content/corrections/*.yaml`; `do` says what is done to what. */
export const correctionInput = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('reject mention'), ...address, ...signed }),
  z.strictObject({ do: z.literal('check mention'), ...address, ...signed }),
  z.strictObject({ do: z.literal('set mention'), ...address, change: change(mentionValues), ...signed }),
  z.strictObject({ do: z.literal('add mention'), ...address, ...mentionValues, ...signed }),
  z.strictObject({ do: z.literal('reject date'), ...address, ...signed }),
  z.strictObject({ do: z.literal('check date'), ...address, ...signed }),
  z.strictObject({ do: z.literal('set date'), ...address, change: change(dateValues), ...signed }),
  z.strictObject({ do: z.literal('add date'), ...address, ...dateValues, ...signed }),
  z.strictObject({ do: z.literal('reject quote'), ...address, ...signed }),
  z.strictObject({ do: z.literal('check quote'), ...address, ...signed }),
  z.strictObject({ do: z.literal('set quote'), ...address, change: change(quoteValues), ...signed }),
  z.strictObject({ do: z.literal('add quote'), ...address, kind: quoteValues.kind, ...some(spokenBy).shape, ...signed }),
  z.strictObject({ do: z.literal('reject contact'), ...contactAddress, ...signed }),
  z.strictObject({ do: z.literal('check contact'), ...contactAddress, ...signed }),
  z.strictObject({ do: z.literal('set contact'), ...contactAddress, change: change(contactValues), ...signed }),
  z.strictObject({
    do: z.literal('add contact'),
    ...address,
    ...contactValues,
    cue: z.string().describe('the word of the article that reports it'),
    ...signed,
  }),
  z.strictObject({ do: z.literal('merge contacts'), contacts: z.array(z.strictObject(contactAddress)).min(2), ...signed }),
  z.strictObject({ do: z.literal('split contact'), ...contactAddress, ...signed }),
  z.strictObject({
    do: z.literal('merge entities'),
    entities: z.array(id).min(1).describe('the ids that go'),
    into: id.describe('the id that stays'),
    ...signed,
  }),
  z.strictObject({
    do: z.literal('split entity'),
    ...address,
    entity: id.describe('the entity that these words do not name'),
    into: z.strictObject({ id, ...entityValues }),
    ...signed,
  }),
  z.strictObject({ do: z.literal('set entity'), entity: id, change: change(entityValues), ...signed }),
]);

/** A correction that was applied, as published in `corrections.json`. */
export const correction = z.object({
  do: z.string().describe('what was done to what: "set quote"'),
  target: z.string().describe('what it was done to: the words, or an id'),
  article: z.string().nullable().describe('id of the article; null where it concerns an entity'),
  before: z.unknown().describe('the values before; null for what was added'),
  after: z.unknown().describe('the values after; null for what was rejected'),
  reason: signed.reason,
  by: signed.by,
  on: signed.on,
});

export type CorrectionInput = z.infer<typeof correctionInput>;
/** A correction, and where it was typed: "content/corrections/names.yaml:12". */
export type PlacedCorrection = CorrectionInput & { typedAt: string };
export type Correction = z.infer<typeof correction>;
