import type { Source } from '../../src/extract/knowledge.ts';
import type { Chance } from './chance.ts';
import type { Samples } from './read-samples.ts';

const ONSETS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'ch', 'sh', 'kh'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const CODAS = ['', '', 'n', 'r', 'l', 'm', 's', 'd'];

function makeName(chance: Chance): string {
  const syllables = Array.from({ length: 2 + chance.below(2) }, () => chance.pick(ONSETS) + chance.pick(VOWELS) + chance.pick(CODAS));
  const name = syllables.join('');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The text with the words of its people's names changed for made-up ones, each word for one and the same. */
function renamePeople(text: string, names: ReadonlySet<string>, chance: Chance): string {
  const others = new Map<string, string>();
  return text.replaceAll(/\p{Lu}\p{Ll}{2,}/gu, (word) => {
    if (!names.has(word)) return word;
    const other = others.get(word) ?? makeName(chance);
    others.set(word, other);
    return other;
  });
}

/** Articles like the samples, with people of their own, so that a crowd of them has a crowd of names. */
export function makeArticles({ sources, names }: Samples, count: number, chance: Chance): Source[] {
  return Array.from({ length: count }, (_, index) => {
    const source = chance.pick(sources);
    const id = `article-${index}`;
    return { ...source, id, file: `${id}.txt`, hash: id, text: renamePeople(source.text, names, chance) };
  });
}

/** The same articles cut to their beginnings, each of about the length given and ending with a paragraph. */
export function shorten(articles: readonly Source[], length: number): Source[] {
  return articles.map((article) => {
    const end = article.text.indexOf('\n\n', length);
    return end < 0 ? article : { ...article, text: article.text.slice(0, end) };
  });
}

/** One article made of the paragraphs of many, of at least the length given in UTF-16 code units. */
export function makeLongArticle(samples: Samples, length: number, chance: Chance): Source {
  const parts: string[] = ['Ministers meet again'];
  for (let size = 0; size < length;) {
    const text = makeArticles(samples, 1, chance)[0]?.text ?? '';
    const body = text.split('\n\n').slice(1).join('\n\n');
    parts.push(body);
    size += body.length + 2;
  }
  return {
    id: 'long',
    file: 'long.txt',
    hash: 'long',
    text: parts.join('\n\n'),
    sidecar: samples.sources.find(({ sidecar }) => sidecar?.published)?.sidecar ?? null,
  };
}
