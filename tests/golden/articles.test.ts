import { describe, expect, it } from 'vitest';
import { extract, type Extraction } from '../../src/extract/extract.ts';
import { digest } from '../../src/files/digest.ts';
import { readContent } from '../../src/files/read-content.ts';
import type { Article } from '../../src/schema/article.ts';

const { sources, knowledge } = await readContent('content');
const extraction = extract(sources, knowledge, { digest });

const own = <T extends { article: string }>(list: readonly T[], { id }: Article): T[] => list.filter(({ article }) => article === id);
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** All that was found in one article, a line each, for a person to read beside the article. */
function golden(article: Article, { texts, mentions, dates, quotes, contacts }: Extraction): string {
  const text = texts[article.id] ?? '';
  const sections: [string, string[]][] = [
    ['published', [article.published ? `${article.published.edtf} (${article.published.basis})` : 'no date']],
    ['blocks', article.blocks.map(({ kind, start, end }) => `${kind.padEnd(10)}${inOneLine(text.slice(start, end))}`)],
    ['left out', article.furniture.map(inOneLine)],
    [
      'mentions',
      own(mentions, article).map(
        ({ start, exact, type, entity, rule }) =>
          `${String(start).padStart(5)}  ${type.padEnd(13)}${inOneLine(exact)} = ${entity}  [${rule}]`,
      ),
    ],
    [
      'dates',
      own(dates, article).map(
        ({ start, exact, kind, edtf, reading, rule }) =>
          `${String(start).padStart(5)}  ${exact} = ${edtf ?? kind}  (${reading})  [${rule}]`,
      ),
    ],
    [
      'quotes',
      own(quotes, article).map(
        ({ start, exact, kind, speaker, speakerSpan, cue, via }) =>
          `${String(start).padStart(5)}  ${kind}: “${inOneLine(exact)}”  ${speaker ?? 'nobody'} as “${speakerSpan?.exact ?? ''}”, ${cue ?? 'no cue'}${via ? `, via ${via}` : ''}`,
      ),
    ],
    [
      'contacts',
      contacts.flatMap(({ id, reports }) =>
        own(reports, article).flatMap(({ date, type, status, participants, place, cue, rule, evidence }) => [
          `${id}: ${date ?? 'no date'}, ${type}, ${status}, ${participants.join(' + ')}, ${place ?? 'no place'}, “${cue}”  [${rule}]`,
          ...evidence.map(({ exact }) => `    ${inOneLine(exact)}`),
        ]),
      ),
    ],
  ];
  return sections.map(([name, lines]) => `## ${name}\n${lines.join('\n')}\n`).join('\n');
}

describe('what is found in each article stays as it was read by eye', () => {
  it.each(extraction.articles.map((article) => [article.id, article] as const))('%s', async (id, article) => {
    await expect(golden(article, extraction)).toMatchFileSnapshot(`articles/${id}.txt`);
  });
});
