import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

const speakers = (text: string): string[] => readQuotes(text).map((line) => line.split(' | ').slice(0, 2).join(' '));

describe('a quotation that goes on', () => {
  it.each([
    ['after its attribution', '“We agree,” Berg said. “We will go on with the talks.”', ['direct anna-berg', 'direct anna-berg']],
    ['in two halves', '“We agree,” Berg said, “and we will go on.”', ['direct anna-berg', 'direct anna-berg']],
    ['in two halves, inverted', '“We agree,” said Berg, “and we will go on.”', ['direct anna-berg', 'direct anna-berg']],
    [
      'before its attribution',
      '“We agree with this.” “We will go on with the talks,” Berg said.',
      ['direct anna-berg', 'direct anna-berg'],
    ],
    ['after the sentence before', 'Berg was clear about it and warned of delays. “We will go on with the talks.”', ['direct anna-berg']],
    [
      'after a colon in the paragraph before',
      'Anna Berg left Oslo for Santiago on Friday.\n\nShe then turned to the guests in the hall, looked at all of them for a while, and added:\n\n“We will go on with the talks.”',
      ['direct anna-berg'],
    ],
    [
      'in a paragraph of its own',
      '“We agree with all of this,” Anna Berg said in Oslo on Friday.\n\n“We will go on with the talks.”',
      ['direct anna-berg', 'direct anna-berg'],
    ],
    [
      'over paragraphs',
      'Anna Berg said on Friday: “We agree with all of this.\n\n“We will go on with the talks.”',
      ['direct anna-berg', 'direct anna-berg'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('stays with somebody who is not named', () => {
    expect(speakers('Anna Berg left. “This comes first,” an official of the ministry said. “The money is there,” she added.')).toEqual([
      'direct -',
      'direct -',
    ]);
  });

  it('is direct in both halves, however short', () => {
    expect(speakers('“The sea,” Berg said, “belongs to us all.”')).toEqual(['direct anna-berg', 'direct anna-berg']);
  });

  it('changes hands with a new attribution', () => {
    expect(speakers('“We agree with this,” Berg said.\n\n“We do not agree at all,” Lind said.')).toEqual([
      'direct anna-berg',
      'direct lars-lind',
    ]);
  });

  it('is nobody’s where nobody has spoken', () => {
    expect(speakers('“We will go on with the talks.”')).toEqual(['direct -']);
  });
});
