import { describe, expect, it } from 'vitest';
import { applyRights } from '../../../../src/extract/rights/apply-rights.ts';
import type { Extraction } from '../../../../src/extract/extract.ts';
import type { Rights } from '../../../../src/schema/article.ts';
import { dataFiles } from '../../../../src/exports/data-files.ts';
import { smallExtraction } from '../../../fixtures/small-extraction.ts';

const published = (extraction: Extraction): string =>
  dataFiles(extraction)
    .map(({ make }) => make())
    .join('\n');

/** Every annotation that still has words has them where it says. */
function expectSpansToHold({ texts, mentions, dates, quotes, contacts, claims }: Extraction): void {
  const spans = [
    ...mentions,
    ...dates,
    ...quotes,
    ...quotes.flatMap(({ article, speakerSpan }) => (speakerSpan ? [{ article, ...speakerSpan }] : [])),
    ...contacts.flatMap(({ reports }) => reports.flatMap(({ evidence }) => evidence)),
    ...claims.flatMap(({ positions }) => positions.flatMap(({ span }) => (span ? [span] : []))),
  ];
  for (const { article, start, end, exact } of spans) expect(texts[article]?.slice(start, end)).toBe(exact);
}

describe('full', () => {
  it('leaves everything as it is', () => {
    const whole = smallExtraction();
    expect(applyRights(whole)).toBe(whole);
  });
});

describe('excerpt', () => {
  const cut = applyRights(smallExtraction('excerpt'));

  it('keeps the sentences that contacts and statements rest on, each a paragraph', () => {
    expect(cut.texts.post).toBe("Norway's Anna Berg met Peter Otieno in Nairobi on 13 March 2024.\n\n“We have agreed,” Berg said.");
    expect(cut.articles[0]).toMatchObject({ title: 'Berg signs accord in Nairobi', dek: null, furniture: [] });
  });

  it('keeps the ids of the sentences, and sentences and blocks within the text', () => {
    const whole = smallExtraction().articles[0]?.sentences.map(({ id }) => id) ?? [];
    const { sentences = [], blocks = [] } = cut.articles[0] ?? {};
    expect(sentences).toHaveLength(2);
    for (const { id, start, end, block } of sentences) {
      expect(whole).toContain(id);
      expect(blocks[block]).toMatchObject({ start, end });
    }
  });

  it('moves what is marked in them, and drops the rest with whom only the rest named', () => {
    expectSpansToHold(cut);
    expect(cut.mentions.filter(({ article }) => article === 'post').map(({ exact }) => exact)).toEqual(['Anna Berg', 'Peter Otieno']);
    expect(cut.entities.map(({ id }) => id)).toEqual(['anna-berg', 'kofi-mensah', 'peter-otieno']);
    expect(published(cut)).not.toMatch(/Rain fell|Wanjiru|angler/u);
  });

  it('counts what is left', () => {
    expect(cut.dossier.counts).toMatchObject({ articles: 2, entities: 3, mentions: 4, quotes: 1, reports: 2 });
  });
});

describe('metadata', () => {
  const cut = applyRights(smallExtraction('metadata'));

  it('keeps the record and the report, without a word of the text', () => {
    expect(cut.articles[0]).toMatchObject({
      title: 'Berg signs accord in Nairobi',
      outlet: 'Fjord Post',
      url: 'https://post.example/',
      blocks: [],
      sentences: [],
    });
    expect(cut.contacts[0]?.reports[0]).toMatchObject({
      article: 'post',
      date: '2024-03-13',
      cue: '',
      evidence: [{ exact: '', prefix: '', suffix: '' }],
    });
    expect(published(cut)).not.toMatch(/met Peter|We have agreed|Rain fell|Wanjiru/u);
    expectSpansToHold(cut);
  });

  it('publishes no text file of it', () => {
    expect(
      dataFiles(cut)
        .map(({ path }) => path)
        .filter((path) => path.startsWith('text/')),
    ).toEqual(['text/herald.txt']);
  });

  it('keeps a position without its words', () => {
    expect(cut.claims[0]?.positions[0]).toEqual({ article: 'post', stance: 'attributed', by: 'anna-berg', span: null });
  });
});

describe('withheld', () => {
  const cut = applyRights(smallExtraction('full', 'withheld'));

  it('keeps only that the article existed', () => {
    expect(cut.articles[1]).toMatchObject({ id: 'herald', title: 'Withheld article (Lake Herald)', url: null, byline: null, blocks: [] });
    expect(published(cut)).not.toMatch(/Otieno remembers|had talks|Mensah/u);
  });

  it('merges a contact anew from the reports that are left, under its old address', () => {
    expect(cut.contacts).toHaveLength(1);
    expect(cut.contacts[0]).toMatchObject({ id: '2024-03-13-berg-otieno', participants: ['anna-berg', 'peter-otieno'], differs: [] });
    expect(cut.contacts[0]?.reports.map(({ article }) => article)).toEqual(['post']);
    expect(cut.claims[0]?.positions.map(({ article }) => article)).toEqual(['post']);
  });

  it('leaves nothing where all is withheld', () => {
    const none = applyRights(smallExtraction('withheld', 'withheld'));
    expect(none).toMatchObject({ contacts: [], claims: [], mentions: [], dates: [], quotes: [] });
    expect(none.entities.map(({ id }) => id)).toEqual(['anna-berg']);
  });

  it('remembers the ids of what went, and publishes none of them', () => {
    const none = applyRights(smallExtraction('withheld', 'withheld'));
    expect(none.withdrawn?.contacts).toEqual(['2024-03-13-berg-otieno']);
    expect(none.withdrawn?.entities).toContainEqual({ id: 'jane-wanjiru', type: 'person' });
    expect(published(none)).not.toMatch(/wanjiru|berg-otieno/u);
  });
});

describe('how a date of publication is known', () => {
  const noted = (mode: Rights['mode']): Extraction => {
    const whole = smallExtraction(mode);
    const published = { edtf: '2024-03-14', basis: 'inferred' as const, note: 'It says "yesterday".' };
    return { ...whole, articles: whole.articles.map((article) => ({ ...article, published })) };
  };
  it.each(['metadata', 'withheld'] as const)('is said without the words of an article in the mode %s', (mode) => {
    expect(applyRights(noted(mode)).articles[0]?.published).toEqual({ edtf: '2024-03-14', basis: 'inferred', note: '' });
  });
  it('keeps its note where sentences may be shown', () => {
    expect(applyRights(noted('excerpt')).articles[0]?.published?.note).toBe('It says "yesterday".');
  });
});

describe('every mode', () => {
  it.each(['excerpt', 'metadata', 'withheld'] as const)('gives the same when %s is applied twice', (mode) => {
    const once = applyRights(smallExtraction(mode, 'excerpt'));
    expect(applyRights(once)).toEqual(once);
  });
});
