import type { Extraction } from '../extract/extract.ts';
import type { Pair } from './placed.ts';
import { type Miss, measure, type Score } from './score.ts';
import { toSource } from './source-offsets.ts';

/** An office that one article gives a person; `at` is where, in the source file, -1 in the gold. */
interface Office {
  article: string;
  entity: string;
  title: string;
  at: number;
}

const BEFORE = /^(?:former|previous|late|ex|outgoing|then)\b/iu;
const plain = (title: string): string => title.toLowerCase().replaceAll('’', "'").replaceAll('defence', 'defense');

/** The gold has the whole of an office ("Norwegian Foreign Minister"), a record has its country apart; one that is over must say so. */
function agrees(gold: Office, found: Office): boolean {
  const same = gold.article === found.article && gold.entity === found.entity && plain(gold.title).endsWith(plain(found.title));
  return same && BEFORE.test(gold.title) === BEFORE.test(found.title);
}

/** Each office that a record has from an article, once, whatever its spellings there. */
function foundOffices(pairs: readonly Pair[], { entities }: Extraction): Office[] {
  const index = new Map(pairs.map((pair) => [pair.article.id, pair]));
  const found = new Map<string, Office>();
  for (const { id: entity, roles } of entities)
    for (const { title, evidence } of roles) {
      const pair = evidence === null ? undefined : index.get(evidence.article);
      if (!pair || !evidence) continue;
      const { article } = pair.gold;
      const key = `${article} ${entity} ${plain(title)}`;
      if (!found.has(key)) found.set(key, { article, entity, title, at: toSource(pair.article, evidence.start) });
    }
  return [...found.values()];
}

/** Offices that articles give to people they name, each once an article; none where the gold has no offices. */
export function scoreOffices(pairs: readonly Pair[], extraction: Extraction): Score[] {
  const marked = pairs.filter(({ gold }) => gold.offices !== undefined);
  if (marked.length === 0) return [];
  const gold = marked.flatMap(({ gold: { article, offices = [] } }) => offices.map((office) => ({ ...office, article, at: -1 })));
  const found = foundOffices(marked, extraction);
  const left = new Set(gold);
  const shown = ({ entity, title }: Office): string => `${entity}: ${title}`;
  const misses: Miss[] = [];
  for (const office of found) {
    const match = [...left].find((one) => agrees(one, office));
    if (match) left.delete(match);
    else misses.push({ kind: 'extra', article: office.article, at: office.at, expected: null, found: shown(office) });
  }
  for (const office of left) misses.push({ kind: 'missed', article: office.article, at: -1, expected: shown(office), found: null });
  const counts = { gold: gold.length, found: found.length, right: gold.length - left.size };
  return [measure('offices', counts, misses)];
}
