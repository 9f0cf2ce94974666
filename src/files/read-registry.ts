import { join } from 'node:path';
import { nearestName } from '../extract/text/nearest-name.ts';
import { registryFile, type RegistryEntity } from '../schema/entity.ts';
import { boundsOf } from '../schema/edtf.ts';
import { listFiles, YAML } from './list-files.ts';
import { plainName } from './plain-name.ts';
import { shownPath, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** An entity of the registry with its place, for what can only be checked across files. */
interface Placed {
  entity: RegistryEntity;
  file: string;
  place: (path: readonly PropertyKey[]) => Pick<Problem, 'line' | 'column'>;
}

async function readPlaced(folder: string, problems: Problem[]): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const { path: file } of await listFiles(join(folder, 'registry'), YAML)) {
    const read = await readYaml(file, registryFile, problems, true);
    read?.value.entities.forEach((entity, index) => {
      placed.push({ entity: { ...entity, type: read.value.type }, file, place: (path) => read.placeOf(['entities', index, ...path]) });
    });
  }
  return placed;
}

const at = ({ file, place }: Placed, path: readonly PropertyKey[] = ['id']): string => `${shownPath(file)}:${place(path).line ?? 1}`;

function checkIds(placed: readonly Placed[], problems: Problem[]): void {
  const first = new Map<string, Placed>();
  for (const item of placed) {
    const { id } = item.entity;
    const seen = first.get(id);
    if (seen)
      problems.push({
        file: item.file,
        ...item.place(['id']),
        message: `the id "${id}" is taken (${at(seen)}); give this entity another one, or make the two entries one`,
      });
    else first.set(id, item);
  }
}

/** A spelling can lead to one entity only; which of two was meant, the program could not know. */
function checkNames(placed: readonly Placed[], problems: Problem[]): void {
  const first = new Map<string, { item: Placed; path: PropertyKey[]; name: string }>();
  for (const item of placed) {
    const { entity } = item;
    const names = [
      { name: entity.name, path: ['name'] as PropertyKey[] },
      ...entity.aliases.map((name, index) => ({ name, path: ['aliases', index] as PropertyKey[] })),
    ];
    for (const { name, path } of names) {
      const key = plainName(name);
      const seen = first.get(key);
      const problem = (message: string): void => void problems.push({ file: item.file, ...item.place(path), message });
      if (key === '') problem('this name is empty; write it, or delete the line');
      else if (!seen) first.set(key, { item, path, name });
      else if (seen.item.entity.id !== entity.id) {
        problem(
          `"${name}" is also a name of "${seen.item.entity.id}" (${at(seen.item, seen.path)}); leave it with one of the two, and give the other a longer form`,
        );
      } else if (seen.name === name) problem(`"${name}" stands twice in "${entity.id}"; delete one`);
    }
  }
}

function checkRoles(placed: readonly Placed[], problems: Problem[]): void {
  const ids = placed.map(({ entity }) => entity.id);
  const known = new Set(ids);
  for (const item of placed) {
    item.entity.roles.forEach(({ of, from, to }, index) => {
      const problem = (field: string, message: string): void =>
        void problems.push({ file: item.file, ...item.place(['roles', index, field]), message });
      if (of !== undefined && !/^[A-Z]{2}$/u.test(of) && !known.has(of)) {
        const near = nearestName(of, ids);
        problem(
          'of',
          `"${of}" is neither a country code (as in DE) nor the id of an entity in the registry${near ? `; did you mean "${near}"?` : ''}`,
        );
      }
      const begins = from === undefined ? null : boundsOf(from).earliest;
      const ends = to === undefined ? null : boundsOf(to).latest;
      if (begins !== null && ends !== null && begins > ends)
        problem('to', `this role ends (${to}) before it begins (${from}); exchange the two or correct one`);
    });
  }
}

/** Reads all of `registry/*.yaml`. Ids and spellings are checked across the files; what is wrong goes to `problems`. No folder is an empty registry. */
export async function readRegistry(folder: string, problems: Problem[]): Promise<RegistryEntity[]> {
  const placed = await readPlaced(folder, problems);
  checkIds(placed, problems);
  checkNames(placed, problems);
  checkRoles(placed, problems);
  return placed.map(({ entity }) => entity);
}
