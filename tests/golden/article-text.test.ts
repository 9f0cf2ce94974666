import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { digest } from '../../src/files/digest.ts';
import { readContent } from '../../src/files/read-content.ts';
import { markArticle } from '../../src/prose/mark-article.ts';
import { toHtml } from '../../src/prose/to-html.ts';
import { writeBlock } from '../../src/prose/write-block.ts';
import { HEAD_KINDS } from '../../src/site/article-body.ts';
import { articleCards } from '../../src/site/article-cards.ts';
import { notesBySentence, notesOf } from '../../src/site/article-notes.ts';
import { indexCorpus } from '../../src/site/index-corpus.ts';

const { sources, knowledge } = await readContent('tests/fixtures/dossiers/oslo-nairobi');
const corpus = indexCorpus(extract(sources, knowledge, { digest }));

/** The text of an article as its page has it, each sentence and each number of a note on a line of its own. */
function textOf(id: string): string {
  const article = corpus.article(id);
  const marks = markArticle(corpus, article, articleCards(corpus, article), notesBySentence(notesOf(corpus, article)));
  const body = article.blocks.filter(({ kind }) => !HEAD_KINDS.has(kind));
  const html = body.map((block) => toHtml(writeBlock(corpus.texts[id] ?? '', block, marks)));
  return html.map((block) => `${block.replaceAll(/ ?<span id=|<sup>/g, '\n  $&')}\n`).join('\n');
}

describe('the marked text of an article stays as it was read by eye', () => {
  it.each(corpus.articles.map(({ id }) => [id]))('%s', async (id) => {
    await expect(textOf(id)).toMatchFileSnapshot(`article-text/${id}.html`);
  });
});
