import { z } from 'zod';
import { edtf } from './edtf.ts';
import { country } from './entity.ts';
import { id } from './span.ts';

/** One of the two sides whose contacts the dossier follows. */
export const party = z.strictObject({
  country,
  entity: id.describe('id of the country: its name in small letters, as in norway'),
  name: z.string().describe('as the site shows it, as in Norway'),
  adjective: z.string().describe('as the site shows it, as in Norwegian'),
  capital: z.string().optional().describe('as shown in the title: "Oslo"'),
});

/** `content/dossier.yaml`: what the dossier is about. */
export const dossierInput = z.strictObject({
  title: z.string().describe('as shown on every page'),
  subtitle: z.string().default(''),
  description: z.string().default(''),
  parties: z.tuple([party, party]).describe('the two countries whose contacts are followed: country, entity, name, adjective of each'),
  window: edtf.describe('the years under study, as in 2022/2024'),
});

/** `dossier.json`. */
export const dossier = dossierInput.extend({
  counts: z.record(z.string(), z.int().nonnegative()).describe('number of records in each list'),
  extractor: z.string().describe('version of the extractor'),
  hash: z.string().describe('SHA-256 over all records'),
});

export type Party = z.infer<typeof party>;
export type DossierInput = z.infer<typeof dossierInput>;
export type Dossier = z.infer<typeof dossier>;
