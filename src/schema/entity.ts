import { z } from 'zod';
import { edtf } from './edtf.ts';
import { id, selector, span } from './span.ts';

export const entityType = z.enum(['person', 'organization', 'place', 'agreement', 'event']);

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: (issue) => `"${String(issue.input)}" is not a country code: two capitals of ISO 3166-1, as in IR` });

/** An office over time, as the registry or a sentence gives it. */
export const role = z.object({
  title: z.string().describe('the office, as written: "Foreign Minister"'),
  of: z.string().nullable().describe('country code or entity id that the office belongs to'),
  from: edtf.nullable().describe('first day of the office, in EDTF; null where not known'),
  to: edtf.nullable().describe('last day of the office, in EDTF; null while it lasts or where not known'),
  asOf: edtf
    .nullable()
    .optional()
    .describe('the day for which a text gives the office: of the picture in a caption, else of publication; null where not known'),
  evidence: selector.nullable().describe('the words that give the role; null where only the registry does'),
});

/** One person, organization, place, agreement or event. */
export const entity = z.object({
  id: id.describe('name of the entity in addresses; never reused'),
  type: entityType.describe('person, organization, place, agreement or event'),
  name: z.string().describe('the name that the site shows'),
  aliases: z.array(z.string()).describe('every other spelling, those of the registry and those met in the texts'),
  country: country.nullable().describe('the country a person acts for, a body belongs to or a place lies in'),
  roles: z.array(role).describe('offices over time, as the registry or a sentence gives them'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable()
    .describe('id at Wikidata'),
  coordinates: z.tuple([z.number(), z.number()]).nullable().describe('longitude, latitude in degrees (WGS 84); places only'),
  basis: z.enum(['registry', 'text']).describe('registry: an editor knows it; text: learned from an article, unchecked'),
  scripts: z.record(z.string(), z.string()).describe('the name in other scripts, by BCP 47 language'),
});

/** What an editor types for one entity in `content/registry/*.yaml`. */
export const registryEntity = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  country: country.optional(),
  roles: z
    .array(
      z.strictObject({
        title: z.string(),
        of: z.string().optional().describe('country code or entity id'),
        from: edtf.optional(),
        to: edtf.optional(),
      }),
    )
    .default([]),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, { error: (issue) => `"${String(issue.input)}" is not a Wikidata id: write Q and digits, as in Q58217` })
    .optional(),
  coordinates: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .optional()
    .describe('longitude, latitude'),
  scripts: z.record(z.string(), z.string()).default({}),
  source: z.string().optional().describe('where the editor has it from'),
  note: z.string().optional(),
});

/** One registry file: all its entities are of one type. */
export const registryFile = z.strictObject({ type: entityType, entities: z.array(registryEntity) });

/** A named mention: no title, no possessive, no pronoun in the span. */
export const mention = span.extend({
  entity: id.describe('id of the entity that is named'),
  type: entityType.describe('type of the entity'),
});

export type EntityType = z.infer<typeof entityType>;
export type Role = z.infer<typeof role>;
export type Entity = z.infer<typeof entity>;
export type RegistryEntity = z.infer<typeof registryEntity> & { type: EntityType };
export type RegistryFileInput = z.input<typeof registryFile>;
export type Mention = z.infer<typeof mention>;
