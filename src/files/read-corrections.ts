import { join } from 'node:path';
import { z } from 'zod';
import { nearestName } from '../extract/text/nearest-name.ts';
import { correctionInput, type CorrectionInput, type PlacedCorrection } from '../schema/correction.ts';
import { listFiles, YAML } from './list-files.ts';
import { shownPath, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const correctionFile = z.array(correctionInput);

/** The articles that a correction quotes, with the way to each in the file. */
function articlesOf(input: CorrectionInput): { article: string; path: PropertyKey[] }[] {
  if ('contacts' in input) return input.contacts.map(({ article }, index) => ({ article, path: ['contacts', index, 'article'] }));
  return 'article' in input ? [{ article: input.article, path: ['article'] }] : [];
}

/**
 * Reads all of `corrections/*.yaml`, file by file and in the order typed. Where `articles` is given, a correction of any other article goes to
 * `problems`; whether the quoted words are still there is known only after the extraction.
 */
export async function readCorrections(folder: string, problems: Problem[], articles?: readonly string[]): Promise<PlacedCorrection[]> {
  const corrections: PlacedCorrection[] = [];
  for (const { path: file } of await listFiles(join(folder, 'corrections'), YAML)) {
    const read = await readYaml(file, correctionFile, problems, true);
    read?.value.forEach((input, index) => {
      for (const { article, path } of articlesOf(input)) {
        if (!articles || articles.includes(article)) continue;
        const near = nearestName(article, articles);
        problems.push({
          file,
          ...read.placeOf([index, ...path]),
          message: `there is no article "${article}"${near ? `; did you mean "${near}"?` : '; write its file name without the ending'}`,
        });
      }
      corrections.push({ ...input, typedAt: `${shownPath(file)}:${String(read.placeOf([index]).line ?? 1)}` });
    });
  }
  return corrections;
}
