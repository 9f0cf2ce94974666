import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { applyRights } from '../../src/extract/rights/apply-rights.ts';
import { digest } from '../../src/files/digest.ts';
import { readContent } from '../../src/files/read-content.ts';
import type { Article } from '../../src/schema/article.ts';
import { markArticle } from '../../src/prose/mark-article.ts';
import { toHtml } from '../../src/prose/to-html.ts';
import { writeBlock } from '../../src/prose/write-block.ts';
import { HEAD_KINDS } from '../../src/site/article-body.ts';
import { articleCards } from '../../src/site/article-cards.ts';
import { notesBySentence, notesOf } from '../../src/site/article-notes.ts';
import { indexCorpus, type Corpus } from '../../src/site/index-corpus.ts';

// One dossier of plain articles, one with words and whole articles in other scripts, and each mode of rights.
const corpora = await Promise.all(
  ['oslo-nairobi', 'bern-muscat'].map(async (dossier) => {
    const { sources, knowledge } = await readContent(`tests/fixtures/dossiers/${dossier}`);
    return indexCorpus(applyRights(extract(sources, knowledge, { digest })));
  }),
);

/** The text of an article as its page has it, each sentence and each number of a note on a line of its own. */
function textOf(corpus: Corpus, { id }: Article): string {
  const article = corpus.article(id);
  const marks = markArticle(corpus, article, articleCards(corpus, article), notesBySentence(notesOf(corpus, article)));
  const body = article.blocks.filter(({ kind }) => !HEAD_KINDS.has(kind));
  const html = body.map((block) => toHtml(writeBlock(corpus.texts[id] ?? '', block, marks)));
  return html.map((block) => `${block.replaceAll(/ ?<span id=|<sup>/g, '\n  $&')}\n`).join('\n');
}

describe('the marked text of an article stays as it was read by eye', () => {
  const shown = corpora.flatMap((corpus) => corpus.articles.map((article) => ({ corpus, article })));
  it.each(shown.filter(({ article }) => article.blocks.length > 0))('$article.id', async ({ corpus, article }) => {
    await expect(textOf(corpus, article)).toMatchFileSnapshot(`article-text/${article.id}.html`);
  });

  it('holds nothing of an article that may not be shown', () => {
    expect(shown.filter(({ article }) => article.blocks.length === 0).map(({ article }) => article.rights.mode)).toEqual([
      'withheld',
      'metadata',
    ]);
  });
});
