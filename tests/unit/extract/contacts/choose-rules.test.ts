import { describe, expect, it } from 'vitest';
import { chooseRules } from '../../../../src/extract/contacts/choose-rules.ts';
import { writeFrame } from '../../../../src/extract/contacts/sentence/frame.ts';
import { tokenOf, type Token } from '../../../../src/extract/contacts/sentence/term.ts';

const names = (frame: string): string[] => chooseRules(frame.split(' ')).map(({ name }) => name);

describe('the rules that are tried on a clause', () => {
  it('are those one of whose words begins a word of it', () => {
    expect(names('P met P in Y')).toContain('meets');
    expect(names('P met P in Y')).not.toContain('signs');
    expect(names('P resigned in Y')).not.toContain('signs');
  });

  it('leave out one whose second word is missing', () => {
    expect(names('P held talks with P')).toContain('talks-with');
    expect(names('P held talks on trade')).not.toContain('talks-with');
  });

  it('are none for a clause without words of contact', () => {
    expect(names('P praised B')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});

describe('the words of a clause', () => {
  it('are those of its frame, an adjective of two words being two', () => {
    const token = (text: string): Token => tokenOf(text, 0, 0, null);
    const frame = writeFrame([token('a'), token('south african'), token('minister')], { id: 's', start: 0, end: 0, block: 0 });
    expect(frame.words).toEqual(frame.text.split(' '));
  });
});
