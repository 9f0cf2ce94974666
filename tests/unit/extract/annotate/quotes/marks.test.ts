import { describe, expect, it } from 'vitest';
import { wordsIn } from './read-quotes.ts';

describe('quotation marks', () => {
  it.each([
    ['“We agree,” Berg said.', ['We agree,']],
    ['"We agree," Berg said.', ['We agree,']],
    ['‘We agree,’ Berg said.', ['We agree,']],
    ["'We agree,' Berg said.", ['We agree,']],
    ['«We agree», Berg said.', ['We agree']],
    ['« We agree », Berg said.', ['We agree']],
    ['»We agree«, Berg said.', ['We agree']],
    ['„We agree“, Berg said.', ['We agree']],
    ['„We agree”, Berg said.', ['We agree']],
    ['”We agree,” Berg said.', ['We agree,']],
    ['「We agree」 Berg said.', ['We agree']],
    ['『We agree』 Berg said.', ['We agree']],
    ['“We agree," Berg said.', ['We agree,']],
    ['"We agree,” Berg said.', ['We agree,']],
    ['Berg spoke of a "new start", a "bridge" and "hope".', ['new start', 'bridge', 'hope']],
    ['Berg called it (“a start”) and left.', ['a start']],
    ['Berg called it—“a start”—and left.', ['a start']],
    ['“We agree,” Berg said. “We will go on.”', ['We agree,', 'We will go on.']],
    ["'Stronger by the day', says minister", ['Stronger by the day']],
    ['“He told me ‘no’ and left,” Berg said.', ['He told me ‘no’ and left,']],
    ['‘He told me “no” and left,’ Berg said.', ['He told me “no” and left,']],
    ['"He told me \'no\' and left," Berg said.', ["He told me 'no' and left,"]],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    'Norway’s plan and Chile’s answer were in the ministers’ bags.',
    "Norway's plan and Chile's answer were in the ministers' bags, as the workers' rights were.",
    "It was in the '90s, and 'twas a cold winter for rock 'n' roll.",
    'It was in the ’90s, and ’twas a cold winter.',
    'The door was 6\' high and 30" wide.',
    "O’Brien and D'Arcy didn’t, couldn't and wouldn’t.",
    'Nothing is quoted here at all.',
  ])('finds none in: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it.each([
    ['Berg spoke of ‘Norway’s new start’ in Oslo.', ['Norway’s new start']],
    ["Berg spoke of 'Norway's new start' in Oslo.", ["Norway's new start"]],
    ['Berg spoke of ‘the workers’ rights’ in Oslo.', ['the workers’ rights']],
  ])('keeps apostrophes inside single marks: %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('reads one quotation a paragraph where the opening mark is repeated', () => {
    expect(wordsIn('Berg said: “We have come a long way from Oslo.\n\n“We will go a long way still, all of us.\n\n“That is all.”')).toEqual(
      ['We have come a long way from Oslo.', 'We will go a long way still, all of us.', 'That is all.'],
    );
  });

  it('goes on to the closing mark in the next paragraph where the opening one is not repeated', () => {
    expect(wordsIn('Berg said: “We have come a long way from Oslo.\n\nWe will go a long way still, all of us,” and left.')).toEqual([
      'We have come a long way from Oslo.',
      'We will go a long way still, all of us,',
    ]);
  });

  it('closes a double mark with two single ones', () => {
    expect(wordsIn(`"It was a pleasure to watch,'' Berg said. "We go on.''`)).toEqual(['It was a pleasure to watch,', 'We go on.']);
  });

  it('closes a curly mark with two single ones', () => {
    expect(wordsIn('“We must be prepared for a direct hit,’’ he said.')).toEqual(['We must be prepared for a direct hit,']);
  });

  it('opens with two backticks and closes with two single marks', () => {
    expect(wordsIn("He promised ``very forceful measures'' on Monday. `` We go on , '' Berg said.")).toEqual([
      'very forceful measures',
      'We go on ,',
    ]);
    expect(wordsIn('He promised ``very forceful measures″ on Monday.')).toEqual(['very forceful measures']);
  });

  it('ends an unclosed quotation with its paragraph, or before the next one', () => {
    expect(
      wordsIn('“We have come a long way, Berg said.\n\nThe talks go on in Oslo until Friday, and then the ministers fly home.'),
    ).toEqual(['We have come a long way, Berg said.']);
    expect(wordsIn('“We have come a long way, Berg said. “It was a “good” start.”')).toEqual([
      'We have come a long way, Berg said.',
      'It was a “good” start.',
    ]);
  });
});
