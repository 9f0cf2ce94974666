import { join } from 'node:path';
import { z } from 'zod';
import { correctionInput, type PlacedCorrection } from '../schema/correction.ts';
import { listFiles, YAML } from './list-files.ts';
import { shownPath, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const correctionFile = z.array(correctionInput);

/** Reads all of `corrections/*.yaml`, file by file and in the order typed. Whether a target is still there is known only after the extraction. */
export async function readCorrections(folder: string, problems: Problem[]): Promise<PlacedCorrection[]> {
  const corrections: PlacedCorrection[] = [];
  for (const { path } of await listFiles(join(folder, 'corrections'), YAML)) {
    const read = await readYaml(path, correctionFile, problems, true);
    read?.value.forEach((input, index) => {
      const { line } = read.placeOf([index]);
      corrections.push({ ...input, typedAt: `${shownPath(path)}:${String(line ?? 1)}` });
    });
  }
  return corrections;
}
