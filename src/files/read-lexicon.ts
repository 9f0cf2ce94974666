import { join } from 'node:path';
import { lexiconFile, type Lexicon } from '../schema/lexicon.ts';
import { listFiles, YAML } from './list-files.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** Reads all of `lexicon/*.yaml`: the words by file name. A word that stands twice in one list, or is empty, goes to `problems`. No folder is an empty lexicon. */
export async function readLexicon(folder: string, problems: Problem[]): Promise<Lexicon> {
  const lexicon: Lexicon = {};
  for (const { path: file, stem } of await listFiles(join(folder, 'lexicon'), YAML)) {
    const read = await readYaml(file, lexiconFile, problems, true);
    if (!read) continue;
    const words = read.value.words.map((entry) => (typeof entry === 'string' ? entry : entry.word));
    const first = new Map<string, number>();
    words.forEach((word, index) => {
      const place = read.placeOf(['words', index]);
      const seen = first.get(word);
      if (word.trim() === '') problems.push({ file, ...place, message: 'this word is empty; write it, or delete the line' });
      else if (seen !== undefined)
        problems.push({ file, ...place, message: `"${word}" stands in this list already (line ${seen}); delete one` });
      else first.set(word, place.line ?? 0);
    });
    lexicon[stem] = words;
  }
  return lexicon;
}
