import type { Knowledge } from '../extract/knowledge.ts';
import type { Problem } from './problem.ts';
import { readClaims } from './read-claims.ts';
import { readCorrections } from './read-corrections.ts';
import { readDossier } from './read-dossier.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readLexicon } from './read-lexicon.ts';
import { readRegistry } from './read-registry.ts';

/**
 * Reads what a content folder knows beside its articles: `dossier.yaml`, and `registry/`, `lexicon/`, `claims/`, `corrections/` where they exist.
 * With `articles`, claims and corrections on any other article go to `problems`. Null where there is no readable dossier.
 */
export async function readKnowledge(folder: string, problems: Problem[], articles?: readonly string[]): Promise<Knowledge | null> {
  const dossier = await readDossier(folder, problems);
  const registry = await readRegistry(folder, problems);
  const lexicon = await readLexicon(folder, problems);
  const claims = await readClaims(folder, problems, articles);
  const corrections = await readCorrections(folder, problems, articles);
  return dossier && { dossier, registry, lexicon, claims, corrections, gazetteer: readGazetteer() };
}
