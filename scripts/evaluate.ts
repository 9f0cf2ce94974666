import { parseArgs } from 'node:util';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { raiseFloors } from '../src/evaluate/floors.ts';
import { printMisses, printScores } from '../src/evaluate/print-scores.ts';
import { extract } from '../src/extract/extract.ts';
import { digest } from '../src/files/digest.ts';
import { readFloors, writeFloors } from '../src/files/floors-file.ts';
import { readContent } from '../src/files/read-content.ts';
import { readGold } from '../src/files/read-gold.ts';

const FLOORS = 'tests/gold/floors.json';
const HELP = `Scores the extraction of ./content against the annotation by hand in tests/gold.

  npm run evaluate [-- --misses] [-- --layer NAME] [-- --raise]

  --misses       lists every miss: what the gold has, what was found
  --layer NAME   only the layers whose name holds NAME
  --raise        lifts the floors in ${FLOORS} to what was measured; none is lowered
`;

const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, layer: { type: 'string' }, raise: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(HELP);
} else {
  const { sources, knowledge } = await readContent('content');
  const scores = evaluate(await readGold('tests/gold/articles'), extract(sources, knowledge, { digest }));
  if (values.raise) await writeFloors(FLOORS, raiseFloors(scores, await readFloors(FLOORS)));
  const shown = scores.filter(({ layer }) => layer.includes(values.layer ?? ''));
  if (values.misses) console.log(shown.map(printMisses).join(''));
  console.log(printScores(shown));
}
