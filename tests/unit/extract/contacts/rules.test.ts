import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../../src/extract/contacts/apply-rules.ts';
import { RULES } from '../../../../src/extract/contacts/rules.ts';
import { sidesOf } from '../../../../src/extract/contacts/sentence/sides.ts';
import { emptyTerm } from '../../../../src/extract/contacts/sentence/term.ts';
import { writeFrames } from '../../../../src/extract/contacts/write-frames.ts';
import { knowledgeOf, write } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

/** Names of rules that read a sentence. */
function rulesFor(sentence: string): string[] {
  const { document, annotated } = write(
    NORWAY_CHINA,
    [sentence.replace(/\b(?:on )?Monday\b/, (day) => `{${day}|2024-03-04}`)],
    '2024-03-06',
  );
  const sides = sidesOf(knowledgeOf(NORWAY_CHINA));
  const writer = {
    text: document.text,
    entities: annotated.entities,
    sides,
    placeIds: new Map<string, string>(),
    dateline: null,
    trios: [],
  };
  const frames = document.article.sentences.flatMap((one, index) => {
    const exact = document.text.slice(one.start, one.end);
    const headline = one.id === 's0' && !sentence.endsWith('.');
    return writeFrames([{ sentence: one, index, exact, annotated, headline, there: null, writer }]).flat();
  });
  return applyRules(frames).flatMap((findings) => findings.map(({ rule }) => rule));
}

describe('the example of each rule is read by it', () => {
  it.each(RULES.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
    expect(rulesFor(example)).toContain(name);
  });
});

it('names each rule once', () => {
  expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
});

describe('a hostile clause', () => {
  it.each([
    'P and ',
    'P , ',
    'meeting ',
    'the two ',
    'P in ',
    'talks between ',
    'D ',
    'P of C ',
    'P met on D in Y at the O ',
    'P received , in Y , ',
    'visit to X , P ',
  ])('of %s is read to its end', (words) => {
    const text = words.repeat(600).trim();
    const [findings = []] = applyRules([
      {
        text,
        words: text.split(' '),
        terms: new Map([[0, emptyTerm(0, 1, 'P')]]),
        ends: [],
        starts: [],
        kinds: 0,
        relative: false,
        sentence: { id: 's', start: 0, end: text.length, block: 0 },
      },
    ]);
    expect(findings.length).toBeLessThanOrEqual(600);
  });
});
