import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { raiseFloors } from '../src/evaluate/floors.ts';
import { printMisses, printRules, printScores } from '../src/evaluate/print-scores.ts';
import { scoreRules } from '../src/evaluate/rule-scores.ts';
import { extract } from '../src/extract/extract.ts';
import { digest } from '../src/files/digest.ts';
import { readFloors, writeFloors } from '../src/files/floors-file.ts';
import { readContent } from '../src/files/read-content.ts';
import { readGold } from '../src/files/read-gold.ts';

const HELP = `Scores the extraction of a dossier against its annotation by hand.

  npm run evaluate [-- --content DIR] [-- --misses] [-- --rules] [-- --layer NAME] [-- --raise]

  --content DIR  a dossier's folder with its gold in DIR/gold; without it, ./content with the gold in tests/gold/articles
  --misses       lists every miss: what the gold has, what was found
  --rules        also prints a table by rule: right and wrong finds, and what the layer's F1 gains by the rule
  --layer NAME   only the layers whose name holds NAME
  --raise        lifts the floors beside the gold (floors.json) to what was measured; none is lowered
`;

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    misses: { type: 'boolean' },
    rules: { type: 'boolean' },
    layer: { type: 'string' },
    raise: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** Where the gold of a dossier lies, and its floors. */
function goldOf(content: string | undefined): { articles: string; floors: string } {
  if (content === undefined) return { articles: 'tests/gold/articles', floors: 'tests/gold/floors.json' };
  return { articles: join(content, 'gold'), floors: join(content, 'floors.json') };
}

async function run(): Promise<void> {
  const paths = goldOf(values.content);
  if (!existsSync(paths.articles)) throw new Error(`${paths.articles} does not exist; put the annotation there, a .json file an article`);
  const { sources, knowledge } = await readContent(values.content ?? 'content');
  const gold = await readGold(paths.articles);
  // What the program finds by itself; an editor's corrections would only flatter it.
  const extraction = extract(sources, { ...knowledge, corrections: [] }, { digest });
  const scores = evaluate(gold, extraction);
  if (values.raise) await writeFloors(paths.floors, raiseFloors(scores, existsSync(paths.floors) ? await readFloors(paths.floors) : {}));
  const wanted = ({ layer }: { layer: string }): boolean => layer.includes(values.layer ?? '');
  if (values.misses) console.log(scores.filter(wanted).map(printMisses).join(''));
  console.log(printScores(scores.filter(wanted)));
  if (values.rules) console.log(`\n${printRules(scoreRules([{ gold, extraction }]).filter(wanted))}`);
}

if (values.help) console.log(HELP);
else
  await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
