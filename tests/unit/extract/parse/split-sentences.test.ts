import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/extract/parse/split-sentences.ts';

const split = (text: string): string[] => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['He left on Sept. 20. He returned on Oct. 3.', ['He left on Sept. 20.', 'He returned on Oct. 3.']],
    ['Gen. Berg met Dr. Soto at St. Olav’s. They talked.', ['Gen. Berg met Dr. Soto at St. Olav’s.', 'They talked.']],
    ['The U.S. Secretary of State spoke. The talks ended.', ['The U.S. Secretary of State spoke.', 'The talks ended.']],
    ['They flew to the U.S. The talks ended.', ['They flew to the U.S.', 'The talks ended.']],
    ['“We agree.” He smiled. “So do I!” she said.', ['“We agree.”', 'He smiled.', '“So do I!” she said.']],
    ['Trade rose 3.5 percent. Exports fell.', ['Trade rose 3.5 percent.', 'Exports fell.']],
    [
      'The meeting began at 10 a.m. and ended at 3 p.m. The minister left.',
      ['The meeting began at 10 a.m. and ended at 3 p.m.', 'The minister left.'],
    ],
    ['J. K. Berg and A. Soto met. Nothing came of it.', ['J. K. Berg and A. Soto met.', 'Nothing came of it.']],
    [
      'They will “fully support this approach.”\u00a0 The statement ended.',
      ['They will “fully support this approach.”', 'The statement ended.'],
    ],
    ['Is it over? Nobody knows… Perhaps.', ['Is it over?', 'Nobody knows…', 'Perhaps.']],
    ['The Oslo Trading Co. Ltd. said so.', ['The Oslo Trading Co. Ltd. said so.']],
    ['   ', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
