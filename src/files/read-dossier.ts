import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierInput } from '../schema/dossier.ts';
import { dossierInput } from '../schema/dossier.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const EXAMPLE = [
  'title: Oslo–Santiago',
  'parties:',
  '  - { country: NO, entity: norway, name: Norway, adjective: Norwegian, capital: Oslo }',
  '  - { country: CL, entity: chile, name: Chile, adjective: Chilean, capital: Santiago }',
  'window: 2022/2024',
];

/** Reads `dossier.yaml` of a content folder: title, parties, window. The two parties must be two countries. What is wrong goes to `problems`. */
export async function readDossier(folder: string, problems: Problem[]): Promise<DossierInput | null> {
  const file = join(folder, 'dossier.yaml');
  if (!existsSync(file)) {
    problems.push({ file, message: ['a dossier begins with this file; write into it, for example:', ...EXAMPLE].join('\n        ') });
    return null;
  }
  const read = await readYaml(file, dossierInput, problems);
  if (!read) return null;
  const [first, second] = read.value.parties;
  if (first.country === second.country || first.entity === second.entity) {
    problems.push({
      file,
      ...read.placeOf(['parties', 1]),
      message: `both parties are "${first.entity}" (${first.country}); name the two countries whose contacts the dossier follows`,
    });
  }
  return read.value;
}
