import { describe, expect, it } from 'vitest';
import { articleOf, entities, knowledge, mentionsIn } from '../references/read-references.ts';
import { findQuotes } from '../../../../../src/extract/annotate/quotes/find-quotes.ts';
import { quotesIn, readQuotes } from './read-quotes.ts';

const heading = (title: string): string[] => {
  const document = articleOf(
    `${title}\n\nForeign Minister Anna Berg came to Oslo on Friday and spoke to guests from many lands about fish and ice.`,
  );
  return findQuotes(document, { mentions: mentionsIn(document), references: [], entities }, knowledge).quotes.map(
    ({ exact, kind, speaker, cue }) => [exact, kind, speaker, cue].join(' | '),
  );
};

describe('quotes in a headline', () => {
  it.each([
    ['Norway Says Ties With Chile Are ‘Stronger by the Day’', 'Stronger by the Day | partial | norway | Says'],
    ['Ties with Chile ‘stronger by the day’, says Berg', 'stronger by the day | partial | anna-berg | says'],
    ['Ties with Chile ‘advanced to new level’ - Berg', 'advanced to new level | partial | anna-berg | '],
    ['Berg Reiterates Call for Closer Ties With ‘Old Friend’ Chile', 'Old Friend | partial | anna-berg | Reiterates'],
    ['Berg: ‘We are ready for talks’', 'We are ready for talks | direct | anna-berg | '],
  ])('%s', (title, quote) => {
    expect(heading(title)).toEqual([quote]);
  });
});

describe('a record of a quote', () => {
  it('has exact words at its offsets, the speaker’s role and words of its own for the speaker', () => {
    const [quote] = quotesIn('“We agree with all of this,” Anna Berg told guests.').quotes;
    expect(quote).toMatchInlineSnapshot(`
      {
        "article": "a",
        "cue": "told",
        "end": 64,
        "exact": "We agree with all of this,",
        "kind": "direct",
        "prefix": "in Oslo go on for a third day

      “",
        "role": "Norwegian Foreign Minister",
        "rule": "behind",
        "speaker": "anna-berg",
        "speakerSpan": {
          "end": 75,
          "exact": "Anna Berg",
          "start": 66,
        },
        "start": 38,
        "status": "machine",
        "suffix": "” Anna Berg told guests.",
        "via": null,
      }
    `);
  });

  it('keeps punctuation inside the marks', () => {
    expect(quotesIn('Berg called Chile a “strategic partner.”').quotes[0]?.exact).toBe('strategic partner.');
  });

  it('uses the verbs of the lexicon', () => {
    const text = 'Berg zonks that the deal is “a new start”.';
    expect(readQuotes(text)).toEqual(['scare | - | - | - | -']);
    expect(readQuotes(text, { ...knowledge, lexicon: { 'speech-verbs': ['zonk'] } })).toEqual(['partial | anna-berg | Berg | zonks | -']);
  });

  it('reads ten thousand marks, closed or not', () => {
    expect(quotesIn(`Berg said ${'“we agree” and '.repeat(10_000)}left.`).quotes).toHaveLength(10_000);
    expect(quotesIn('“'.repeat(10_000)).quotes.length).toBeLessThan(10_001);
    expect(quotesIn('" \' '.repeat(10_000)).quotes.length).toBeLessThan(10_001);
  });
});
