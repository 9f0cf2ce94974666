import { describe, expect, it } from 'vitest';
import { atWords } from '../../../src/browser/text-fragment.ts';

const text = 'The well-known ministers spoke of a strategic partnership, they said.';
const mark = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

describe('a text fragment', () => {
  it('names the longest words that matched, with what stands around them', () =>
    expect(atWords('/a/#s1', text, [mark('spoke'), mark('strategic partnership')])).toBe(
      '/a/#s1:~:text=spoke%20of%20a-,strategic%20partnership',
    ));
  it('writes the signs of its own grammar otherwise', () =>
    expect(atWords('/a/#s1', text, [mark('ministers')])).toBe('/a/#s1:~:text=The%20well%2Dknown-,ministers,-spoke%20of%20a'));
  it('is left out where part of a word matched, nothing did, or the address is no sentence', () => {
    expect(atWords('/a/#s1', text, [mark('partner')])).toBe('/a/#s1');
    expect(atWords('/a/#s1', text, [])).toBe('/a/#s1');
    expect(atWords('/contacts/x/', text, [mark('spoke')])).toBe('/contacts/x/');
  });
});
