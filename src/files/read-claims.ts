import { join } from 'node:path';
import { z } from 'zod';
import { nearestName } from '../extract/text/nearest-name.ts';
import { claimInput, type ClaimInput } from '../schema/claim.ts';
import { listFiles, YAML } from './list-files.ts';
import { shownPath, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const claimFile = z.array(claimInput);

/**
 * Reads all of `claims/*.yaml`: lists of statements to compare. An id that stands twice goes to `problems`; so does, where `articles` is given,
 * a position on an article that is not among them. Whether a quote stands in its article is known only when the articles have been read.
 */
export async function readClaims(folder: string, problems: Problem[], articles?: readonly string[]): Promise<ClaimInput[]> {
  const claims: ClaimInput[] = [];
  const first = new Map<string, string>();
  for (const { path: file } of await listFiles(join(folder, 'claims'), YAML)) {
    const read = await readYaml(file, claimFile, problems, true);
    read?.value.forEach((claim, index) => {
      const place = read.placeOf([index, 'id']);
      const seen = first.get(claim.id);
      if (seen) problems.push({ file, ...place, message: `the id "${claim.id}" is taken (${seen}); give this statement another one` });
      else first.set(claim.id, `${shownPath(file)}:${place.line ?? 1}`);
      claim.positions.forEach(({ article }, position) => {
        if (!articles || articles.includes(article)) return;
        const near = nearestName(article, articles);
        problems.push({
          file,
          ...read.placeOf([index, 'positions', position, 'article']),
          message: `there is no article "${article}"${near ? `; did you mean "${near}"?` : '; write the file name without its ending'}`,
        });
      });
      claims.push(claim);
    });
  }
  return claims;
}
